import type { Contact } from '../../school/policy';
import { WARNING } from '../words';

/**
 * Whom to ask. Addresses stand here as words to copy: a link would leave the page that the person is writing on.
 * @param open said straight away, because posting anyway is not on offer
 */
export function AskColleague({ contacts, open }: { contacts: readonly Contact[]; open: boolean }) {
  const list = (
    <ul>
      {contacts.map(({ name, role, email, phone }) => (
        <li key={[name, role, email, phone].join(' ')}>
          {WARNING.contact(name, role)}
          {[phone, email].filter(Boolean).map((address) => (
            <div className="quiet" key={address}>
              {address}
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
  if (open)
    return (
      <div className="ask">
        <p>{contacts.length ? WARNING.askStopped : WARNING.askNobody}</p>
        {list}
      </div>
    );
  if (!contacts.length) return null;
  return (
    <details className="ask">
      <summary>{WARNING.ask}</summary>
      {list}
    </details>
  );
}
