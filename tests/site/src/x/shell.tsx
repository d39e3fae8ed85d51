import type { ReactNode } from 'react';
import { fromAddress } from '../shared/dom';
import { say } from '../shared/language';
import { X } from './words';

export interface Account {
  name: string;
  handle: string;
}

/** Who is signed in: the address says, `?account=` and `&handle=`; with `&locked=1` a protected account. */
export const account: Account = {
  name: fromAddress('account', 'Sam Example'),
  handle: fromAddress('handle', 'samexample'),
};
const locked = fromAddress('locked', '') === '1';

/** Navigation with the account, the page's main part, and a search box beside it. */
export function Shell({ children, onNew }: { children: ReactNode; onNew?: () => void }) {
  return (
    <>
      <header className="side" role="banner">
        <a href="/home" className="brand">
          Chirrup
        </a>
        <a href={`/${account.handle}`} data-testid="AppTabBar_Profile_Link">
          {say(X.editProfile)}
        </a>
        {onNew && (
          <button type="button" data-testid="SideNav_NewTweet_Button" className="primary" onClick={onNew}>
            {say(X.post)}
          </button>
        )}
        <button type="button" data-testid="SideNav_AccountSwitcher_Button" aria-label={say(X.account)}>
          <div data-testid={`UserAvatar-Container-${account.handle}`} />
          <div dir="ltr">
            <span>
              <span>{account.name}</span>
            </span>
            {locked && (
              <svg data-testid="icon-lock" aria-label={say(X.locked)} width="12" height="12">
                <rect width="12" height="9" y="3" />
              </svg>
            )}
          </div>
          <div dir="ltr">
            <span>@{account.handle}</span>
          </div>
        </button>
      </header>
      <main>{children}</main>
    </>
  );
}

/** The search box at the side, and one person to follow: `?person=`. */
export function Aside({ children }: { children?: ReactNode }) {
  return (
    <aside>
      <form role="search">
        <input
          data-testid="SearchBox_Search_Input"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded="false"
          aria-label={say(X.search)}
          placeholder={say(X.search)}
        />
      </form>
      {children}
    </aside>
  );
}

/** A dialog over the page, as all of this site's are. */
export function Dialog({ children, onClose }: { children: ReactNode; onClose(): void }) {
  return (
    <div role="dialog" aria-modal="true" className="dialog">
      <button
        type="button"
        className="close"
        data-testid="app-bar-close"
        aria-label={say(X.close)}
        onClick={onClose}
      >
        ×
      </button>
      {children}
    </div>
  );
}
