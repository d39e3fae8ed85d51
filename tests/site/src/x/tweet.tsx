import { useState } from 'react';
import { fromAddress } from '../shared/dom';
import { sendPost } from '../shared/demo';
import { say } from '../shared/language';
import { X } from './words';

export interface Entry {
  author: string;
  handle: string;
  text: string;
}

export const FIRST: Entry = {
  author: 'Alex Example',
  handle: 'alexexample',
  text: 'The swifts are back over the station roof.',
};

interface Actions {
  onReply?(): void;
  onQuote?(): void;
  onEdit?(): void;
}

/** Somebody's post, with what one can do to it. `focal`: the one that its own page is about. */
export function Tweet({
  entry,
  focal,
  onReply,
  onQuote,
  onEdit,
}: { entry: Entry; focal?: boolean } & Actions) {
  return (
    <article data-testid="tweet" tabIndex={focal ? -1 : 0}>
      <Words entry={entry} />
      {onReply && (
        <button
          type="button"
          className="quiet"
          data-testid="reply"
          aria-label={say(X.reply)}
          onClick={onReply}
        >
          {say(X.reply)}
        </button>
      )}
      {onQuote && (
        <button type="button" className="quiet" data-testid="quoteTweet" onClick={onQuote}>
          {say(X.quote)}
        </button>
      )}
      {onEdit && (
        <button type="button" className="quiet" data-testid="editTweet" onClick={onEdit}>
          {say(X.edit)}
        </button>
      )}
      <button type="button" className="quiet" data-testid="like" aria-label={say(X.like)}>
        ♡
      </button>
    </article>
  );
}

/** The post that another one quotes: no article of its own. */
export function Quoted({ entry }: { entry: Entry }) {
  return (
    <div role="link" tabIndex={0} className="card">
      <Words entry={entry} />
    </div>
  );
}

function Words({ entry: { author, handle, text } }: { entry: Entry }) {
  return (
    <>
      <div data-testid="User-Name" className="row">
        <div>
          <a href={`/${handle}`} role="link">
            <span>
              <span>{author}</span>
            </span>
          </a>
        </div>
        <div>
          <a href={`/${handle}`} role="link">
            <span>@{handle}</span>
          </a>{' '}
          <a href={`/${handle}/status/1`} role="link">
            <time>1m</time>
          </a>
        </div>
      </div>
      <div data-testid="tweetText" lang="en" dir="auto">
        <span>{text}</span>
      </div>
    </>
  );
}

/** A person in a list, to be followed. */
export function UserCell() {
  const name = fromAddress('person', 'Robin Example');
  const [followed, setFollowed] = useState(false);
  return (
    <div data-testid="UserCell" role="button" tabIndex={0} className="card">
      <a href="/robinexample" role="link" aria-hidden="true" />
      <a href="/robinexample" role="link">
        <span>{name}</span>
      </a>{' '}
      <a href="/robinexample" role="link">
        <span>@robinexample</span>
      </a>{' '}
      <button
        type="button"
        className="chip"
        data-testid={followed ? '1001-unfollow' : '1001-follow'}
        aria-label={`${say(followed ? X.following : X.follow)} @robinexample`}
        onClick={(event) => {
          event.stopPropagation();
          const { isTrusted } = event.nativeEvent;
          if (!followed) sendPost({ composer: 'follow', text: '@robinexample', isTrusted, via: 'click' });
          setFollowed(!followed);
        }}
      >
        {say(followed ? X.following : X.follow)}
      </button>
    </div>
  );
}
