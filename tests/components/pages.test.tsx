import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { clauseElementId, PolicyReader } from '../../components/policy-reader';
import { Popup } from '../../components/popup';
import { StatusChip } from '../../components/status-chip';
import { model } from '../../school/packs/model';
import { phone } from '../support/gallery/findings';
import { pages } from '../support/gallery/states';
import { brokenRules } from './axe';

const summaries = {
  'contact-details': 'No personal phone number.',
  'work-hours': 'Posting waits for breaks.',
};

describe('the head reads the policy', () => {
  const active = () => document.activeElement as HTMLElement;

  test('at the clause that the warning named: scrolled to, focused, and said in words', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    render(<PolicyReader pack={model} activeClause="4.5" ruleSummaries={summaries} />);
    expect(scrolled.mock.contexts).toEqual([document.getElementById('clause-4.5')]);
    expect(active().id).toBe('clause-4.5');
    expect(active()).toHaveTextContent('You came from here');
    expect(screen.getAllByText('You came from here')).toHaveLength(1);
    expect(active()).toHaveTextContent('No personal phone number.');
    scrolled.mockRestore();
  });

  test('with every clause in its section, title and date as the pack has them', () => {
    render(<PolicyReader pack={model} schoolName="Oakbridge Primary School" ruleSummaries={{}} />);
    for (const { id, text } of model.clauses)
      expect(document.getElementById(clauseElementId(id))).toHaveTextContent(text);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(model.document.title);
    expect(screen.getByText(/Date: November 2026 · Used at Oakbridge Primary School/)).toBeVisible();
  });

  test('and is told whose document counts, where the pack is a school’s own', () => {
    const own = { ...model, id: 'oakbridge' };
    const { rerender } = render(<PolicyReader pack={own} ruleSummaries={{}} />);
    expect(screen.getByText(/The school’s own document is what counts/)).toBeVisible();
    rerender(<PolicyReader pack={model} ruleSummaries={{}} />);
    expect(screen.queryByText(/own document is what counts/)).toBeNull();
  });

  test('a clause that is not there is said kindly, and the policy is still there', () => {
    render(<PolicyReader pack={model} activeClause="9.9" ruleSummaries={{}} />);
    expect(screen.getByRole('alert')).toHaveTextContent('There is no clause 9.9 in this policy.');
    expect(screen.getAllByRole('article')).toHaveLength(model.clauses.length);
  });

  test('a rule that is off is not said to look for anything', () => {
    const pack = {
      ...model,
      rules: {
        'contact-details': { clause: '4.5', severity: 'off' as const },
        'work-hours': { clause: '6.1' },
      },
    };
    render(<PolicyReader pack={pack} ruleSummaries={summaries} />);
    expect(screen.queryByText(/No personal phone number/)).toBeNull();
    expect(document.getElementById('clause-6.1')).toHaveTextContent('Posting waits for breaks.');
  });
});

describe('the popup', () => {
  const given = (onCheck: () => Promise<readonly (typeof phone)[]>) => ({
    site: { title: 'Facebook', on: true },
    onCheck: vi.fn(onCheck),
    onOpenClause: vi.fn(),
    onOpenPolicy: vi.fn(),
    onOpenOptions: vi.fn(),
  });
  const text = 'Text me on 07700 900123';
  const check = async (draft: string) => {
    if (draft) await userEvent.type(screen.getByLabelText('Check a draft'), draft);
    await userEvent.click(screen.getByRole('button', { name: 'Check' }));
  };

  test('shows what was found in a pasted draft, with its words and its clause', async () => {
    const props = given(async () => [{ ...phone, span: { start: 11, end: 23 } }]);
    render(<Popup {...props} />);
    await check(text);
    expect(props.onCheck).toHaveBeenCalledExactlyOnceWith(text);
    expect(await screen.findByText('1 thing to look at')).toBeVisible();
    expect(document.querySelector('.excerpt')).toHaveTextContent('The words: 07700 900123');
    await userEvent.click(screen.getByRole('link', { name: 'Clause 4.5' }));
    expect(props.onOpenClause).toHaveBeenCalledExactlyOnceWith('4.5');
    await userEvent.type(screen.getByLabelText('Check a draft'), ' please');
    expect(screen.getByRole('status')).toHaveTextContent('The draft has changed.');
  });

  test('says when nothing was found, when nothing is there, and when nobody could look', async () => {
    const props = given(async () => []);
    const { rerender } = render(<Popup {...props} />);
    await check('');
    expect(screen.getByRole('status')).toHaveTextContent('There is nothing to check yet.');
    expect(props.onCheck).not.toHaveBeenCalled();
    await check('Lovely evening');
    expect(screen.getByRole('status')).toHaveTextContent('Nothing found.');
    rerender(<Popup {...props} onCheck={() => Promise.reject(new Error('asleep'))} />);
    await check('');
    expect(screen.getByRole('status')).toHaveTextContent('Not checked just now.');
  });

  test('says whether it is on here', () => {
    const props = given(async () => []);
    const { rerender } = render(<Popup {...props} />);
    const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
    expect(heading()).toBe('On for Facebook.');
    rerender(<Popup {...props} site={{ title: 'Facebook', on: false }} />);
    expect(heading()).toBe('Switched off for Facebook by your school.');
    rerender(<Popup {...props} site={undefined} />);
    expect(heading()).toContain('Not on this page.');
  });
});

test('the chip says its state in words', () => {
  for (const state of ['checking', 'clear', 'found', 'not-checked'] as const)
    render(<StatusChip state={state} />);
  for (const words of ['Looking', 'Nothing found so far', 'Worth a second look', 'Not checked just now'])
    expect(screen.getByText(words).querySelector('svg')).not.toBeNull();
});

test.each(Object.entries(pages))('%s is free of what axe knows', async (_, page) => {
  const { container } = render(page);
  expect(container).not.toBeEmptyDOMElement();
  expect(await brokenRules(container)).toEqual([]);
});
