import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { ChosenSites } from '../../components/options/chosen-sites';
import { reportText } from '../../components/options/report';
import { StaffOptions } from '../../components/options/staff-options';
import { TechnicianStatus, type TechnicianStatusProps } from '../../components/options/technician-status';
import { WorkingHours } from '../../components/options/working-hours';

const status: TechnicianStatusProps = {
  source: 'managed',
  loadedAt: '2026-11-21T08:15:30Z',
  problems: [{ place: 'roster[17].name', message: 'must hold at least one letter.', severity: 'refused' }],
  ruleHealth: [
    { rule: 'pupil-name', state: 'on', clause: '2.1' },
    { rule: 'contact-details', state: 'failed', clause: '4.5', reason: 'option allowed: invalid_type' },
  ],
  packTitle: 'Model social media policy for school staff',
  rosterCount: 412,
  accounts: 3,
  repairs: 2,
  moreSites: [
    { host: 'forum.example.org', allowed: true },
    { host: 'parents.example.net', allowed: false },
  ],
  sites: [
    { id: 'facebook', title: 'Facebook', on: true },
    { id: 'instagram', title: 'Instagram', on: false },
  ],
  extensionVersion: '0.1.0',
  onReload: vi.fn(),
};

describe('the technician has one hour', () => {
  test('and sees the one refused roster row by its place, and that the rest is in use', () => {
    render(<TechnicianStatus {...status} />);
    const row = screen.getByText('roster[17].name').closest('tr')!;
    expect(row).toHaveTextContent('Not used');
    expect(row).toHaveTextContent('must hold at least one letter.');
    expect(screen.getByText('Everything else is in use.')).toBeVisible();
    expect(screen.getByText('412')).toBeVisible();
  });

  test('a rule that failed comes first, with its reason', () => {
    render(<TechnicianStatus {...status} />);
    const table = screen.getByText('contact-details').closest('table')!;
    const [, first] = within(table).getAllByRole('row');
    expect(first).toHaveTextContent(/contact-details.*Failed.*4\.5.*option allowed: invalid_type/);
    expect(screen.getByText('1 of 2 rules are on.')).toBeVisible();
  });

  test('is told when nothing was set, and when older settings are in use', () => {
    const { rerender } = render(<TechnicianStatus {...status} source="default" problems={[]} />);
    expect(screen.getByText(/Nothing was set by your school/)).toBeVisible();
    expect(screen.getByText('None. Every entry could be used.')).toBeVisible();
    rerender(<TechnicianStatus {...status} source="cached" />);
    expect(screen.getByText(/The last good settings are in use/)).toBeVisible();
  });

  test('reads the settings again at a press', async () => {
    const onReload = vi.fn();
    render(<TechnicianStatus {...status} onReload={onReload} />);
    await userEvent.click(screen.getByRole('button', { name: 'Read the settings again' }));
    expect(onReload).toHaveBeenCalledOnce();
  });

  test('sees which of the suggested sites still wait for a click on this computer', () => {
    const { rerender } = render(<TechnicianStatus {...status} />);
    expect(screen.getByText('forum.example.org').closest('tr')).toHaveTextContent('Allowed on this computer');
    expect(screen.getByText('parents.example.net').closest('tr')).toHaveTextContent('Waits for a click');
    rerender(<TechnicianStatus {...status} moreSites={[]} />);
    expect(screen.queryByText('Sites you suggest')).toBeNull();
  });

  test('sees how many accounts and repairs are in force', () => {
    render(<TechnicianStatus {...status} />);
    expect(screen.getByText('School accounts').nextElementSibling).toHaveTextContent('3');
    expect(screen.getByText('Repairs of sites').nextElementSibling).toHaveTextContent('2');
  });

  test.each([
    ['good', 'Can be known again'],
    ['too-plain', 'Too plain to be known for certain. Please add another picture of it.'],
    ['unreadable', 'Cannot be opened. Please save it as PNG, JPEG or SVG.'],
    ['checking', 'One moment…'],
  ] as const)('sees how each picture of the logo does: %s', (state, words) => {
    render(<TechnicianStatus {...status} logos={{ logos: [{ name: 'Crest', state }], rules: [] }} />);
    expect(screen.getByText('Crest').closest('tr')).toHaveTextContent(words);
  });

  test('is told that without a picture of the logo none is seen, and which rules would use one', () => {
    const { rerender } = render(
      <TechnicianStatus {...status} logos={{ logos: [], rules: ['school-logo'] }} />,
    );
    expect(screen.getByText(/^None\. What is seen in pictures tells nothing/)).toBeVisible();
    expect(screen.getByText(/^These rules would use them:/)).toHaveTextContent('school-logo');
    rerender(<TechnicianStatus {...status} logos={{ logos: [], rules: [] }} />);
    expect(screen.queryByText(/^These rules/)).toBeNull();
  });

  test('gives away no name of a picture in the report', () => {
    const logos = [
      { name: 'Crest', state: 'good' },
      { name: 'Wordmark', state: 'too-plain' },
    ] as const;
    const report = reportText({ ...status, logos: { logos, rules: [] } });
    expect(report.split('\n')).toContain('Pictures of the logo: 2 (1 cannot be known again)');
    expect(report).not.toMatch(/Crest|Wordmark/);
  });

  test('copies a report of places, counts and rules', async () => {
    const user = userEvent.setup();
    render(<TechnicianStatus {...status} />);
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    const copied = await navigator.clipboard.readText();
    expect(copied).toBe(reportText(status));
    for (const line of [
      'Second Look 0.1.0',
      'People on the roster: 412',
      'Sites off: instagram',
      'School accounts: 3',
      'Repairs of sites: 2',
      'Sites you suggest: forum.example.org (allowed), parents.example.net (waits)',
      '- refused: roster[17].name: must hold at least one letter.',
      '- contact-details: failed, clause 4.5, option allowed: invalid_type',
    ])
      expect(copied.split('\n')).toContain(line);
  });

  test('where the clipboard is refused, the report is selected instead', async () => {
    const user = userEvent.setup();
    render(<TechnicianStatus {...status} />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await screen.findByText(/The report is selected/)).toBeVisible();
    const field = screen.getByLabelText<HTMLTextAreaElement>('Report for your records');
    expect(field.selectionEnd - field.selectionStart).toBe(reportText(status).length);
  });
});

describe('a part-time teacher', () => {
  const day = { start: '08:30', end: '16:00' };
  const school = { mon: [day], tue: [day], wed: [day], thu: [day], fri: [day] };
  const setup = (own?: typeof school) => {
    const events = { onSave: vi.fn(), onReset: vi.fn() };
    render(<WorkingHours school={school} own={own} {...events} />);
    return events;
  };
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Save my hours' }));
  const time = async (label: string, value: string) => {
    const field = screen.getByLabelText(label);
    await userEvent.clear(field);
    if (value) await userEvent.type(field, value);
  };

  test('takes Friday off and ends at noon on Wednesday', async () => {
    const { onSave } = setup();
    await userEvent.click(screen.getByLabelText('I work on Friday'));
    await time('Wednesday, to', '12:00');
    expect(onSave).not.toHaveBeenCalled();
    await save();
    expect(onSave).toHaveBeenCalledExactlyOnceWith({
      mon: [day],
      tue: [day],
      wed: [{ start: '08:30', end: '12:00' }],
      thu: [day],
    });
    expect(screen.getByText('Saved.')).toBeVisible();
  });

  test('is told which day cannot be right, and nothing is saved', async () => {
    const { onSave } = setup();
    await time('Tuesday, to', '07:00');
    await time('Thursday, from', '');
    await save();
    expect(screen.getByText('Tuesday: the end must be later than the start.')).toBeVisible();
    expect(screen.getByText('Thursday: please give both times.')).toBeVisible();
    expect(onSave).not.toHaveBeenCalled();
  });

  test('goes back to the school’s hours', async () => {
    const { onReset } = setup({ ...school, mon: [{ start: '09:00', end: '12:00' }] });
    expect(screen.getByLabelText('Monday, from')).toHaveValue('09:00');
    await userEvent.click(screen.getByRole('button', { name: 'Use the school’s hours' }));
    expect(onReset).toHaveBeenCalledOnce();
    expect(screen.getByLabelText('Monday, from')).toHaveValue('08:30');
  });
});

test('staff read what it never does, and where it works', async () => {
  const onOpenPolicy = vi.fn();
  render(
    <StaffOptions
      packTitle="Model policy"
      sites={status.sites}
      chosen={{ sites: [], onSwitchOff: vi.fn() }}
      messages={false}
      onOpenPolicy={onOpenPolicy}
    />,
  );
  expect(screen.getByText('It never sends, stores or reports what you write.')).toBeVisible();
  expect(screen.getByText('Instagram').closest('tr')).toHaveTextContent('Off');
  expect(screen.getByText('Private messages are not looked at.')).toBeVisible();
  expect(screen.queryByText('My working hours')).toBeNull();
  await userEvent.click(screen.getByRole('link', { name: 'Read the policy' }));
  expect(onOpenPolicy).toHaveBeenCalledOnce();
});

test('a person takes back a site that they switched on', async () => {
  const onSwitchOff = vi.fn();
  const forum = { pattern: 'https://forum.example.org/*', host: 'forum.example.org' };
  const all = { pattern: 'https://*/*', host: '*' };
  const { rerender } = render(<ChosenSites sites={[forum, all]} onSwitchOff={onSwitchOff} />);
  await userEvent.click(screen.getByRole('button', { name: 'Switch off for forum.example.org' }));
  expect(onSwitchOff).toHaveBeenCalledExactlyOnceWith(forum.pattern);
  await userEvent.click(screen.getByRole('button', { name: 'Switch off for Every site' }));
  expect(onSwitchOff).toHaveBeenLastCalledWith(all.pattern);
  rerender(<ChosenSites sites={[]} onSwitchOff={onSwitchOff} />);
  expect(screen.getByText(/^None\. Open Second Look on any other site/)).toBeVisible();
});
