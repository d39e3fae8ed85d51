import { useState } from 'react';
import { fromAddress } from '../shared/dom';
import { say } from '../shared/language';
import { Composer } from './composer';
import { account, Aside, Dialog, Shell } from './shell';
import { FIRST, Tweet, UserCell, type Entry } from './tweet';
import { X } from './words';

type Open = { readonly as: 'dialog' } | { readonly as: 'reply' | 'quote' | 'edit'; readonly entry: Entry };

const OWN: Entry = {
  author: account.name,
  handle: account.handle,
  text: fromAddress('draft', 'Assembly at ten.'),
};

/**
 * The home page, or one post with the box for a reply under it: navigation with the account, the inline composer, the
 * posts, and the dialog over them.
 */
export function Home({ status }: { status: boolean }) {
  const [entries, setEntries] = useState(status ? [FIRST] : [FIRST, OWN]);
  const [open, setOpen] = useState<Open>();
  const add = (text: string) =>
    setEntries((before) => [{ author: account.name, handle: account.handle, text }, ...before]);
  const close = () => setOpen(undefined);
  const inline = <Composer name="post" account={account} button="tweetButtonInline" onPosted={add} />;
  return (
    <>
      <Shell onNew={() => setOpen({ as: 'dialog' })}>
        {!status && inline}
        {entries.map((entry, index) => (
          <Tweet
            key={entries.length - index}
            entry={entry}
            focal={status && entry === FIRST}
            onReply={() => setOpen({ as: 'reply', entry })}
            onQuote={() => setOpen({ as: 'quote', entry })}
            {...(entry === OWN ? { onEdit: () => setOpen({ as: 'edit', entry }) } : {})}
          />
        ))}
        {status && <div data-testid="inline_reply_offscreen">{inline}</div>}
      </Shell>
      <Aside>
        <UserCell />
      </Aside>
      {open && (
        <Dialog onClose={close}>
          {open.as === 'reply' && (
            <>
              <Tweet entry={open.entry} />
              <p className="replying">
                {say(X.replyingTo)} <a href={`/${open.entry.handle}`}>@{open.entry.handle}</a>
              </p>
            </>
          )}
          <Composer
            name={open.as}
            account={account}
            button="tweetButton"
            autoFocus
            {...(open.as === 'edit' ? { initial: open.entry.text } : {})}
            {...(open.as === 'quote' ? { quoted: open.entry } : {})}
            onPosted={(text) => {
              add(text);
              close();
            }}
          />
        </Dialog>
      )}
    </>
  );
}
