import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { clauseElementId, PolicyReader } from '../../components/policy-reader';
import { northbrook } from '../../school/packs/northbrook';
import { brokenRules } from './axe';

const reader = (more: Partial<Parameters<typeof PolicyReader>[0]>) => (
  <PolicyReader pack={northbrook} activeClause="4.1(iv)" ruleSummaries={{}} {...more} />
);
const entry = (id: string) => within(document.getElementById(clauseElementId(id)) as HTMLElement);

test('a head opens the school’s own document', async () => {
  const onOpenDocument = vi.fn();
  render(reader({ onOpenDocument }));
  const input = screen.getByLabelText('Open your school’s own document');
  expect(input).toHaveAccessibleDescription(/It stays in this page/);
  const file = new File(['4.1 Ask.'], 'policy.txt', { type: 'text/plain' });
  await userEvent.upload(input, file);
  expect(onOpenDocument).toHaveBeenCalledExactlyOnceWith(file);
  expect(screen.queryByText(/not found for certain/)).toBeNull();
});

test('and reads its words beside ours, or that they were not found', async () => {
  const quotes = { '4.1(iv)': 'That made-up words stand here.' };
  const { container } = render(
    reader({ onOpenDocument: vi.fn(), documentState: { title: 'Oakbridge Conduct' }, quotes }),
  );
  expect(screen.getByRole('status')).toHaveTextContent(
    `Opened: Oakbridge Conduct. Found in it: 1 of ${northbrook.clauses.length} clauses.`,
  );
  expect(entry('4.1(iv)').getByText('That made-up words stand here.').tagName).toBe('BLOCKQUOTE');
  expect(entry('4.1(iv)').getByText('Oakbridge Conduct')).toBeVisible();
  expect(entry('5').getByText(/not found for certain/)).toBeVisible();
  expect(document.querySelectorAll('blockquote')).toHaveLength(1);
  expect(await brokenRules(container)).toEqual([]);
});

test('a file that cannot be read is said, and the policy stays', async () => {
  const { container } = render(reader({ onOpenDocument: vi.fn(), documentState: { problem: 'not-text' } }));
  expect(screen.getByRole('alert')).toHaveTextContent('Save it as a web page or as plain text first.');
  expect(screen.getAllByRole('article')).toHaveLength(northbrook.clauses.length);
  expect(await brokenRules(container)).toEqual([]);
});

test('without somebody to take the file there is nothing to open', () => {
  render(reader({}));
  expect(screen.queryByLabelText('Open your school’s own document')).toBeNull();
});
