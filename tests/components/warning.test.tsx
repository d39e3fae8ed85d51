import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Warning, type WarningProps } from '../../components/warning';
import {
  contacts,
  longWinded,
  phone,
  pupilName,
  request,
  stopped,
  twelve,
  workHours,
} from '../support/gallery/findings';
import { warnings } from '../support/gallery/states';
import { brokenRules } from './axe';

function props(own: Partial<WarningProps> = {}) {
  return {
    findings: [pupilName],
    excerpts: ['Aisha Khan'],
    held: false,
    contacts,
    onEdit: vi.fn(),
    onPostAnyway: vi.fn(),
    onOpenClause: vi.fn(),
    onDismiss: vi.fn(),
    ...own,
  };
}

const button = (name: string) => screen.getByRole('button', { name });
const messages = () => [...document.querySelectorAll('.message')].map((element) => element.textContent);

describe('a teacher writes about a pupil', () => {
  test('sees what was seen, her words, the harmless reading, the clause and the document', () => {
    render(<Warning {...props()} />);
    const card = screen.getByRole('region', { name: 'Second Look' });
    for (const words of [pupilName.message, 'Aisha Khan', pupilName.harmless!, pupilName.clauseText])
      expect(card).toHaveTextContent(words);
    expect(card).toHaveTextContent('Model social media policy for school staff, November 2026');
    expect(card).toHaveTextContent('Only you see this.');
  });

  test('keeps the focus in her draft while she types', () => {
    render(
      <>
        <textarea aria-label="draft" autoFocus />
        <Warning {...props()} />
      </>,
    );
    expect(screen.getByLabelText('draft')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
  });

  test('opens the clause that the warning names', async () => {
    const given = props();
    render(<Warning {...given} />);
    await userEvent.click(screen.getByRole('link', { name: 'Clause 2.1' }));
    expect(given.onOpenClause).toHaveBeenCalledExactlyOnceWith('2.1');
  });

  test('sets the right finding aside although the gravest one stands first', async () => {
    const given = props({ findings: [workHours, pupilName], excerpts: ['', 'Aisha Khan'] });
    render(<Warning {...given} />);
    expect(messages()).toEqual([pupilName.message, workHours.message]);
    const fine = screen.getAllByRole('button', { name: 'This is fine' });
    expect(fine[0]).toHaveAccessibleDescription(pupilName.message);
    await userEvent.click(fine[0]!);
    expect(given.onDismiss).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('reads a clause once, however many findings stand on it', () => {
    render(<Warning {...props({ findings: twelve.slice(0, 2), excerpts: [] })} />);
    expect(screen.getAllByText(pupilName.clauseText)).toHaveLength(1);
    expect(screen.getAllByRole('link', { name: 'Clause 2.1' })).toHaveLength(2);
  });

  test('finds each severity in words, not in colour alone', () => {
    const all = (['note', 'review', 'warn', 'stop'] as const).map((severity) => ({ ...pupilName, severity }));
    for (const finding of all) render(<Warning {...props({ findings: [finding] })} />);
    for (const label of ['Worth knowing', 'Only you can tell', 'Worth a second look', 'Please change this'])
      expect(screen.getByText(label).querySelector('svg')).not.toBeNull();
  });

  test('can copy whom to ask; nothing there leads away from the page', async () => {
    render(<Warning {...props()} />);
    await userEvent.click(screen.getByText('Not sure? Ask a colleague'));
    expect(screen.getByText('Rowan Ellis, Designated safeguarding lead')).toBeVisible();
    expect(document.querySelector('a[href]')).toBeNull();
  });
});

describe('Post is held', () => {
  test('she lands on Edit, hears what it is about, and edits', async () => {
    const given = props({ held: true });
    render(<Warning {...given} />);
    const dialog = screen.getByRole('alertdialog', { name: 'Before you post' });
    expect(dialog).toHaveAttribute('aria-modal', 'true');
    expect(dialog).toHaveAccessibleDescription('Nothing has gone out yet. You decide.');
    expect(button('Edit')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(given.onEdit).toHaveBeenCalledOnce();
  });

  test('Escape edits, and never posts', async () => {
    const given = props({ held: true });
    render(<Warning {...given} />);
    await userEvent.keyboard('{Escape}');
    expect(given.onEdit).toHaveBeenCalledOnce();
    expect(given.onPostAnyway).not.toHaveBeenCalled();
  });

  test('Tab goes round inside, in both directions', async () => {
    render(
      <>
        <button>Before</button>
        <Warning {...props({ held: true })} />
        <button>After</button>
      </>,
    );
    const dialog = screen.getByRole('alertdialog');
    const stops = dialog.querySelectorAll('button, summary').length;
    const seen = new Set<Element | null>();
    for (let press = 0; press < stops; press++) {
      await userEvent.tab();
      seen.add(document.activeElement);
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    expect(seen.size).toBe(stops);
    expect(button('Edit')).toHaveFocus();
    for (let press = 0; press < stops; press++) {
      await userEvent.tab({ shift: true });
      expect(dialog).toContainElement(document.activeElement as HTMLElement);
    }
    expect(button('Edit')).toHaveFocus();
  });

  test('she posts anyway: her decision', async () => {
    const given = props({ held: true });
    render(<Warning {...given} />);
    await userEvent.click(button('Post anyway'));
    expect(given.onPostAnyway).toHaveBeenCalledOnce();
  });

  test('the focus is not lost when the finding it stood on is set aside', async () => {
    const given = props({
      held: true,
      findings: [pupilName, phone],
      excerpts: ['Aisha Khan', '07700 900123'],
    });
    const { rerender } = render(<Warning {...given} />);
    await userEvent.click(screen.getAllByRole('button', { name: 'This is fine' })[0]!);
    rerender(<Warning {...given} findings={[phone]} excerpts={['07700 900123']} />);
    expect(button('Edit')).toHaveFocus();
  });

  test('at a stop there is no way past, only a change or a colleague', () => {
    render(<Warning {...props({ held: true, findings: [stopped, phone] })} />);
    expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
    expect(screen.getAllByRole('button', { name: 'This is fine' })).toHaveLength(1);
    expect(screen.getByText('If you think this is wrong, ask:')).toBeVisible();
    expect(screen.getByText(/Rowan Ellis/)).toBeVisible();
  });

  test('at a stop without contacts she is still told whom to ask', () => {
    render(<Warning {...props({ held: true, findings: [stopped], contacts: [] })} />);
    expect(screen.getByText('If you think this is wrong, ask a senior colleague.')).toBeVisible();
  });

  test('a friend request has no words to edit', () => {
    render(<Warning {...props({ held: true, kind: 'request', findings: [request], excerpts: [''] })} />);
    expect(button('Go back')).toHaveFocus();
    expect(button('Go on anyway')).toBeVisible();
  });
});

test('of twelve findings three are shown, then all', async () => {
  render(<Warning {...props({ findings: twelve, excerpts: [] })} />);
  expect(messages()).toHaveLength(3);
  await userEvent.click(button('Show 9 more'));
  expect(messages()).toHaveLength(12);
  expect(button('Show fewer')).toHaveAttribute('aria-expanded', 'true');
});

test('a long excerpt is cut at a whole character, so that the clause stays in sight', () => {
  render(<Warning {...props({ findings: [longWinded], excerpts: ['😀'.repeat(300)] })} />);
  const excerpt = document.querySelector('.excerpt')!.textContent;
  expect(excerpt).toBe(`The words: ${'😀'.repeat(90)}…`);
});

test('a draft that nobody could check says so, and stays free', () => {
  render(<Warning {...props({ findings: [], notice: 'not-checked' })} />);
  expect(screen.getByText('Not checked just now. You can still post.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

describe('what a screen reader says', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const said = () => screen.getByRole('status').textContent;
  const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

  test('the same words are announced again when the warning comes up again', () => {
    const { rerender } = render(<Warning {...props()} />);
    wait(5000);
    let changes = 0;
    const observer = new MutationObserver(() => changes++);
    observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    const first = said();
    rerender(<Warning {...props()} />);
    wait(5000);
    expect(said()).toBe(first);
    rerender(<Warning {...props({ round: 1 })} />);
    wait(5000);
    expect(said()).not.toBe(first);
    expect(said()?.trim()).toBe(first?.trim());
    expect(observer.takeRecords().length + changes).toBeGreaterThan(0);
    observer.disconnect();
  });

  test('each change once, after a quiet moment, and never the words of the draft', () => {
    const given = props();
    const { rerender } = render(<Warning {...given} />);
    const changes = new MutationObserver(() => {});
    changes.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
    expect(said()).toBe('');
    for (let letter = 0; letter < 5; letter++) {
      wait(300);
      rerender(<Warning {...given} findings={[pupilName, phone].slice(0, 1 + (letter % 2))} />);
    }
    expect(said()).toBe('');
    wait(800);
    expect(said()).toBe('Second Look: this looks like a pupil’s name. Clause 2.1.');
    expect(changes.takeRecords()).toHaveLength(1);
    rerender(<Warning {...given} findings={[{ ...pupilName }]} />);
    wait(5000);
    expect(changes.takeRecords()).toEqual([]);
    rerender(<Warning {...given} findings={[pupilName, phone]} />);
    wait(800);
    expect(said()).toBe('Second Look: this looks like a pupil’s name. Clause 2.1. And 1 more.');
    changes.disconnect();
    expect(said()).not.toContain('Aisha');
  });

  test('nothing beside the dialog, and nothing again after Edit', () => {
    const given = props({ held: true });
    const { rerender } = render(<Warning {...given} />);
    wait(5000);
    expect(said()).toBe('');
    rerender(<Warning {...given} held={false} />);
    wait(5000);
    expect(said()).toBe('');
  });
});

test.each(Object.entries(warnings))('%s is free of what axe knows', async (_, state) => {
  const { container } = render(<Warning {...state} />);
  expect(within(container).getAllByRole('status')[0]).toBeInTheDocument();
  expect(await brokenRules(container)).toEqual([]);
});
