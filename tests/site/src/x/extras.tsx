import { useEffect, useRef } from 'react';
import { registerComposer } from '../shared/demo';
import { say } from '../shared/language';
import { X } from './words';

interface PollProps {
  name: string;
  choices: readonly string[];
  onChange(choices: readonly string[]): void;
}

/** The choices of a poll, each in a field of one line. Tests know the first as `<composer>-poll`. */
export function Poll({ name, choices, onChange }: PollProps) {
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const root = first.current!;
    registerComposer(`${name}-poll`, { root, read: () => ({ text: root.value, history: null }) });
  }, [name]);
  return (
    <div data-testid="attachments">
      {choices.map((choice, index) => (
        <label key={index} data-testid={`pollOption_${index}`}>
          {say(X.choice)} {index + 1}
          <input
            ref={index === 0 ? first : null}
            type="text"
            name={`Choice${index + 1}`}
            value={choice}
            onChange={({ target }) => onChange(choices.map((one, at) => (at === index ? target.value : one)))}
          />
        </label>
      ))}
    </div>
  );
}

/** When to publish: a sheet of its own; the composer's button then schedules. */
export function Schedule({ onConfirm }: { onConfirm(): void }) {
  return (
    <div role="dialog" className="dialog">
      <select aria-label={say(X.schedule)}>
        <option>1</option>
        <option>2</option>
      </select>
      <button
        type="button"
        className="primary"
        data-testid="scheduledConfirmationPrimaryAction"
        onClick={onConfirm}
      >
        {say(X.confirm)}
      </button>
    </div>
  );
}
