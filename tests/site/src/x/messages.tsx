import { EditorState } from 'draft-js';
import { useState, type SyntheticEvent } from 'react';
import { registerComposer, sendPost } from '../shared/demo';
import { fromAddress, viaOf } from '../shared/dom';
import { say } from '../shared/language';
import { Box } from './box';
import { Shell } from './shell';
import { X } from './words';

const other = () => fromAddress('person', 'Alex Example');
const send = ({ nativeEvent }: SyntheticEvent, text: string) =>
  sendPost({ composer: 'message', text, isTrusted: nativeEvent.isTrusted, via: viaOf(nativeEvent) });

/** The new chat: a textarea that Enter sends, and a button that is there once something is written. */
export function Chat() {
  const [text, setText] = useState('');
  const post = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!text.trim()) return;
    send(event, text);
    setText('');
  };
  return (
    <Shell>
      <div data-testid="dm-container">
        <div data-testid="dm-inbox-panel">
          <input type="search" aria-label={say(X.search)} />
          <div data-testid="dm-conversation-item-1">Kit Specimen</div>
        </div>
        <div data-testid="dm-conversation-panel">
          <div data-testid="dm-conversation-header">
            <a href="/alexexample">{other()}</a>
          </div>
          <ul data-testid="dm-message-list" className="comments">
            <li>…</li>
          </ul>
          <form data-testid="dm-composer-form" className="row" onSubmit={post}>
            <textarea
              data-testid="dm-composer-textarea"
              rows={1}
              value={text}
              placeholder={say(X.message)}
              aria-label={say(X.message)}
              ref={(root) => {
                if (root)
                  registerComposer('message', { root, read: () => ({ text: root.value, history: null }) });
              }}
              onChange={({ target }) => setText(target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                post(event);
              }}
            />
            {text.trim() && (
              <button
                type="button"
                data-testid="dm-composer-send-button"
                aria-label={say(X.send)}
                onClick={post}
              >
                ➤
              </button>
            )}
          </form>
        </div>
      </div>
    </Shell>
  );
}

/** The old messages on Draft.js, and the request of somebody who wants to write: `/messages/requests/…`. */
export function Messages({ request }: { request: boolean }) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const [answer, setAnswer] = useState<string>();
  const text = state.getCurrentContent().getPlainText();
  const post = (event: SyntheticEvent) => {
    if (!text.trim()) return;
    send(event, text);
    setState(EditorState.createEmpty());
  };
  const reply =
    (composer: string) =>
    ({ nativeEvent: { isTrusted } }: SyntheticEvent) => {
      sendPost({ composer, text: other(), isTrusted, via: 'click' });
      setAnswer(composer);
    };
  return (
    <Shell>
      <section aria-labelledby="detail-header">
        <h2 role="heading" id="detail-header">
          <span>{other()}</span>
        </h2>
        {request && !answer ? (
          <div className="row">
            <button type="button" className="chip" data-testid="deleteRequest" onClick={reply('delete')}>
              {say(X.delete)}
            </button>
            <button type="button" className="primary" data-testid="acceptRequest" onClick={reply('accept')}>
              {say(X.accept)}
            </button>
          </div>
        ) : (
          <aside role="complementary" className="row">
            <div className="editor">
              <Box
                name="message"
                testId="dmComposerTextInput"
                label={say(X.message)}
                placeholder={say(X.message)}
                state={state}
                autoFocus={false}
                onChange={setState}
                onReturn={(event) => {
                  if (event.shiftKey) return false;
                  post(event);
                  return true;
                }}
              />
            </div>
            <button
              type="button"
              className="quiet"
              data-testid="dmComposerSendButton"
              aria-label={say(X.send)}
              disabled={!text.trim()}
              onClick={post}
            >
              ➤
            </button>
          </aside>
        )}
      </section>
    </Shell>
  );
}
