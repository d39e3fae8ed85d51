import { useState } from 'react';
import { fromAddress } from '../shared/dom';
import { sendPost } from '../shared/demo';
import { Composer } from './composer';

interface Entry {
  author: string;
  handle: string;
  text: string;
}

const FIRST: Entry = {
  author: 'Alex Example',
  handle: 'alexexample',
  text: 'The swifts are back over the station roof.',
};

/** The home page: navigation with the account, the inline composer, the timeline, and the reply dialog over it. */
export function Home() {
  const account = {
    name: fromAddress('account', 'Sam Example'),
    handle: fromAddress('handle', 'samexample'),
  };
  const [entries, setEntries] = useState([FIRST]);
  const [replyTo, setReplyTo] = useState<Entry>();
  const add = (text: string) =>
    setEntries((before) => [{ author: account.name, handle: account.handle, text }, ...before]);
  return (
    <>
      <header className="side" role="banner">
        <a href="/home" className="brand">
          Chirrup
        </a>
        <a href={`/${account.handle}`} data-testid="AppTabBar_Profile_Link">
          Profile
        </a>
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label="Account menu">
          <span>{account.name}</span>
          <br />
          <span>@{account.handle}</span>
        </button>
      </header>
      <main>
        <Composer name="post" account={account} label="Post text" button="tweetButtonInline" onPosted={add} />
        {entries.map((entry, index) => (
          <Tweet key={entries.length - index} entry={entry} onReply={() => setReplyTo(entry)} />
        ))}
      </main>
      <WhoToFollow />
      {replyTo && (
        <div role="dialog" aria-modal="true" className="dialog">
          <button type="button" className="close" aria-label="Close" onClick={() => setReplyTo(undefined)}>
            ×
          </button>
          <Tweet entry={replyTo} />
          <p className="replying">
            Replying to <a href={`/${replyTo.handle}`}>@{replyTo.handle}</a>
          </p>
          <Composer
            name="reply"
            account={account}
            label="Post your reply"
            button="tweetButton"
            autoFocus
            onPosted={(text) => {
              add(text);
              setReplyTo(undefined);
            }}
          />
        </div>
      )}
    </>
  );
}

function Tweet({ entry, onReply }: { entry: Entry; onReply?: () => void }) {
  return (
    <article data-testid="tweet">
      <div data-testid="User-Name">
        <strong>{entry.author}</strong> <a href={`/${entry.handle}`}>@{entry.handle}</a>{' '}
        <a href={`/${entry.handle}/status/1`}>now</a>
      </div>
      <p data-testid="tweetText">{entry.text}</p>
      {onReply && (
        <button type="button" className="quiet" data-testid="reply" aria-label="Reply" onClick={onReply}>
          Reply
        </button>
      )}
    </article>
  );
}

function WhoToFollow() {
  const [followed, setFollowed] = useState(false);
  return (
    <aside>
      <div data-testid="UserCell">
        <strong>Robin Example</strong> <span>@robinexample</span>{' '}
        <button
          type="button"
          className="chip"
          data-testid={followed ? '1001-unfollow' : '1001-follow'}
          aria-label={followed ? 'Following @robinexample' : 'Follow @robinexample'}
          onClick={({ nativeEvent: { isTrusted } }) => {
            if (!followed) sendPost({ composer: 'follow', text: '@robinexample', isTrusted, via: 'click' });
            setFollowed(!followed);
          }}
        >
          {followed ? 'Following' : 'Follow'}
        </button>
      </div>
    </aside>
  );
}
