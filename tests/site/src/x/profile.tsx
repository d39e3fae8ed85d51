import { useState } from 'react';
import { registerComposer, sendPost } from '../shared/demo';
import { say } from '../shared/language';
import { account, Dialog, Shell } from './shell';
import { X } from './words';

const FIELDS = [
  ['displayName', X.name],
  ['description', X.bio],
  ['location', X.location],
  ['url', X.website],
] as const;

/** The dialog in which a person changes what their profile says. */
export function Profile() {
  const [values, setValues] = useState<Record<string, string>>({ displayName: account.name });
  const [saved, setSaved] = useState(false);
  const save = (isTrusted: boolean) => {
    sendPost({ composer: 'profile', text: values.description ?? '', isTrusted, via: 'click' });
    setSaved(true);
  };
  return (
    <>
      <Shell>
        <p>@{account.handle}</p>
      </Shell>
      {!saved && (
        <Dialog onClose={() => setSaved(true)}>
          <button
            type="button"
            className="chip"
            data-testid="Profile_Save_Button"
            onClick={({ nativeEvent }) => save(nativeEvent.isTrusted)}
          >
            {say(X.save)}
          </button>
          {FIELDS.map(([name, words]) => {
            const Field = name === 'description' ? 'textarea' : 'input';
            return (
              <label key={name} className="card">
                {say(words)}
                <Field
                  name={name}
                  value={values[name] ?? ''}
                  ref={(root: HTMLInputElement & HTMLTextAreaElement) => {
                    if (root)
                      registerComposer(name, { root, read: () => ({ text: root.value, history: null }) });
                  }}
                  onChange={({ target }: { target: { value: string } }) =>
                    setValues({ ...values, [name]: target.value })
                  }
                />
              </label>
            );
          })}
        </Dialog>
      )}
    </>
  );
}
