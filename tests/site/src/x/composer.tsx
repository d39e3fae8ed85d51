import { ContentState, EditorState } from 'draft-js';
import { useState, type SyntheticEvent } from 'react';
import { sendPost } from '../shared/demo';
import { viaOf } from '../shared/dom';
import { say } from '../shared/language';
import { Box } from './box';
import { Poll, Schedule } from './extras';
import type { Account } from './shell';
import { Quoted, type Entry } from './tweet';
import { X } from './words';

interface Props {
  /** The name tests know its first box by; the second one has `-2` behind it. */
  name: 'post' | 'reply' | 'dialog' | 'edit' | 'quote';
  account: Account;
  button: 'tweetButton' | 'tweetButtonInline';
  /** What was published before, and is being edited. */
  initial?: string;
  quoted?: Entry;
  autoFocus?: boolean;
  onPosted(text: string): void;
}

const start = (text: string) =>
  text
    ? EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text)))
    : EditorState.createEmpty();

/** A composer of one box or several; Ctrl+Enter or Cmd+Enter posts all of it, Enter makes a new line. */
export function Composer({ name, account, button, initial = '', quoted, autoFocus, onPosted }: Props) {
  const [states, setStates] = useState([start(initial)]);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [choices, setChoices] = useState<readonly string[]>();
  const [scheduling, setScheduling] = useState<'no' | 'asking' | 'yes'>('no');

  const texts = [...states.map((state) => state.getCurrentContent().getPlainText()), ...(choices ?? [])];
  const empty = !texts.some((text) => text.trim()) && files.length === 0;
  const post = ({ nativeEvent }: SyntheticEvent) => {
    if (empty) return;
    const text = texts.filter(Boolean).join('\n');
    const { isTrusted } = nativeEvent;
    sendPost({ composer: name, text, isTrusted, via: viaOf(nativeEvent) }, files);
    setStates([EditorState.createEmpty()]);
    setFiles([]);
    setChoices(undefined);
    setScheduling('no');
    onPosted(text);
  };
  const isReply = name === 'reply';
  const isThread = states.length > 1;
  const words = isReply ? X.yourReply : X.postText;
  return (
    <div className="composer" onPaste={(event) => setFiles([...files, ...event.clipboardData.files])}>
      <div data-testid={`UserAvatar-Container-${account.handle}`} className="avatar" aria-hidden="true">
        {account.name.slice(0, 1)}
      </div>
      <div className="fields">
        {states.map((state, index) => (
          <Box
            key={index}
            name={index ? `${name}-${index + 1}` : name}
            testId={`tweetTextarea_${index}`}
            label={say(words)}
            placeholder={say(isReply ? X.yourReply : X.whatIsGoingOn)}
            state={state}
            autoFocus={Boolean(autoFocus) || index > 0}
            onChange={(next) => setStates((before) => before.map((one, at) => (at === index ? next : one)))}
            onReturn={(event) => {
              if (!event.ctrlKey && !event.metaKey) return false;
              post(event);
              return true;
            }}
          />
        ))}
        {choices && <Poll name={name} choices={choices} onChange={setChoices} />}
        {quoted && <Quoted entry={quoted} />}
        <div data-testid="attachments" className="previews">
          {files.map((file) => (
            <Preview key={file.name} file={file} />
          ))}
        </div>
        <button type="button" className="chip" aria-label={say(X.everyone)}>
          {say(X.everyone)}
        </button>
        <div className="tools" data-testid="toolBar">
          <input
            type="file"
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
            aria-label={say(X.media)}
            multiple
            onChange={(event) => setFiles([...files, ...(event.target.files ?? [])])}
          />
          <button
            type="button"
            className="quiet"
            data-testid="createPollButton"
            aria-label={say(X.poll)}
            onClick={() => setChoices(['', ''])}
          >
            ☰
          </button>
          <button type="button" className="quiet" aria-haspopup="menu" aria-label={say(X.emoji)}>
            ☺
          </button>
          <button
            type="button"
            className="quiet"
            data-testid="scheduleOption"
            aria-label={say(X.schedule)}
            onClick={() => setScheduling('asking')}
          >
            ◷
          </button>
          {button === 'tweetButton' && (
            <button
              type="button"
              className="quiet"
              data-testid="addButton"
              aria-label={say(X.add)}
              onClick={() => setStates([...states, EditorState.createEmpty()])}
            >
              +
            </button>
          )}
          <button type="button" className="primary" data-testid={button} disabled={empty} onClick={post}>
            {say(scheduling === 'yes' ? X.schedule : isReply ? X.reply : isThread ? X.postAll : X.post)}
          </button>
        </div>
        {scheduling === 'asking' && <Schedule onConfirm={() => setScheduling('yes')} />}
      </div>
    </div>
  );
}

function Preview({ file }: { file: File }) {
  const [url] = useState(() => URL.createObjectURL(file));
  return file.type.startsWith('video/') ? <video src={url} /> : <img src={url} alt="" />;
}
