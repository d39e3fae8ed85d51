import { Editor, EditorState } from 'draft-js';
import { useEffect, useLayoutEffect, useRef, useState, type SyntheticEvent } from 'react';
import { registerComposer, sendPost } from '../shared/demo';
import { viaOf } from '../shared/dom';

interface Props {
  /** The name tests know it by. */
  name: 'post' | 'reply';
  account: { name: string; handle: string };
  label: string;
  button: 'tweetButton' | 'tweetButtonInline';
  autoFocus?: boolean;
  onPosted(text: string): void;
}

/** A composer on the real Draft.js; Ctrl+Enter or Cmd+Enter posts, Enter makes a new line. */
export function Composer({ name, account, label, button, autoFocus, onPosted }: Props) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [files, setFiles] = useState<readonly File[]>([]);
  const latest = useRef(state);
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);

  useLayoutEffect(() => {
    latest.current = state;
  });
  useEffect(() => {
    registerComposer(name, {
      root: box.current!.querySelector<HTMLElement>('[contenteditable]')!,
      read: () => ({
        text: latest.current.getCurrentContent().getPlainText(),
        history: {
          undo: latest.current.getUndoStack().size,
          redo: latest.current.getRedoStack().size,
        },
      }),
    });
    if (autoFocus) editor.current?.focus();
  }, [name, autoFocus]);

  const empty = !state.getCurrentContent().getPlainText().trim() && files.length === 0;
  const post = ({ nativeEvent }: SyntheticEvent) => {
    if (empty) return;
    const text = state.getCurrentContent().getPlainText();
    const { isTrusted } = nativeEvent;
    sendPost({ composer: name, text, isTrusted, via: viaOf(nativeEvent) }, files);
    setState(EditorState.createEmpty());
    setFiles([]);
    onPosted(text);
  };
  return (
    <div
      className="composer"
      ref={box}
      onPaste={(event) => setFiles([...files, ...event.clipboardData.files])}
    >
      <div data-testid={`UserAvatar-Container-${account.handle}`} className="avatar" aria-hidden="true">
        {account.name.slice(0, 1)}
      </div>
      <div className="fields">
        <Editor
          ref={editor}
          editorState={state}
          onChange={setState}
          handleReturn={(event) => {
            if (!event.ctrlKey && !event.metaKey) return 'not-handled';
            post(event);
            return 'handled';
          }}
          webDriverTestID="tweetTextarea_0"
          ariaLabel={label}
          ariaMultiline
          role="textbox"
          placeholder={name === 'post' ? 'What is going on?' : label}
          spellCheck
        />
        <div data-testid="attachments" className="previews">
          {files.map((file) => (
            <Preview key={file.name} file={file} />
          ))}
        </div>
        <button type="button" className="chip" aria-label="Everyone can reply">
          Everyone can reply
        </button>
        <div className="tools">
          <input
            type="file"
            data-testid="fileInput"
            accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
            aria-label="Add photos or video"
            multiple
            onChange={(event) => setFiles([...files, ...(event.target.files ?? [])])}
          />
          <button type="button" className="primary" data-testid={button} disabled={empty} onClick={post}>
            {name === 'reply' ? 'Reply' : 'Post'}
          </button>
        </div>
      </div>
    </div>
  );
}

function Preview({ file }: { file: File }) {
  const [url] = useState(() => URL.createObjectURL(file));
  return file.type.startsWith('video/') ? <video src={url} /> : <img src={url} alt="" />;
}
