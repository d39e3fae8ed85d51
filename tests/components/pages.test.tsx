import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { clauseElementId, PolicyReader } from '../../components/policy-reader';
import { Popup } from '../../components/popup';
import type { Checked, DraftCheckProps } from '../../components/popup/draft-check';
import type { PlaceInFront } from '../../components/popup/place';
import { StatusChip } from '../../components/status-chip';
import type { PageHealth } from '../../platform/messages';
import { model } from '../../school/packs/model';
import { face, phone } from '../support/gallery/findings';
import { pages } from '../support/gallery/states';
import { brokenRules } from './axe';

const facebook = { state: 'known', title: 'Facebook', on: true } as const;
const other = { state: 'other', host: 'forum.example.org', suggested: false } as const;
const chosen = { state: 'chosen', host: 'forum.example.org', everywhere: false } as const;
const quietPage: PageHealth = { boxes: {}, messageLeftAlone: false, unknownBox: false };
const checkStatus = () => document.querySelector('form [role=status]');

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
  const given = (onCheck: () => Promise<Checked['findings']> = async () => []) => ({
    place: facebook as PlaceInFront,
    health: quietPage as PageHealth | undefined,
    messages: false,
    onSwitchOn: vi.fn(async () => true),
    onSwitchOff: vi.fn(async () => true),
    onCheck: vi.fn<DraftCheckProps['onCheck']>(async () => ({ findings: await onCheck(), pictures: [] })),
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
    expect(props.onCheck).toHaveBeenCalledExactlyOnceWith(text, undefined, expect.any(Function));
    expect(await screen.findByText('1 thing to look at')).toBeVisible();
    expect(document.querySelector('.excerpt')).toHaveTextContent('The words: 07700 900123');
    await userEvent.click(screen.getByRole('link', { name: 'Clause 4.5' }));
    expect(props.onOpenClause).toHaveBeenCalledExactlyOnceWith('4.5');
    await userEvent.type(screen.getByLabelText('Check a draft'), ' please');
    expect(checkStatus()).toHaveTextContent('The draft has changed.');
  });

  test('says when nothing was found, when nothing is there, and when nobody could look', async () => {
    const props = given(async () => []);
    const { rerender } = render(<Popup {...props} />);
    await check('');
    expect(checkStatus()).toHaveTextContent('There is nothing to check yet.');
    expect(props.onCheck).not.toHaveBeenCalled();
    await check('Lovely evening');
    expect(checkStatus()).toHaveTextContent('Nothing found.');
    rerender(<Popup {...props} onCheck={() => Promise.reject(new Error('asleep'))} />);
    await check('');
    expect(checkStatus()).toHaveTextContent('Not checked just now.');
  });

  test('shows a picture that was chosen, how far it was looked at, and what was found in it', async () => {
    const file = new File(['x'], 'fair.jpg', { type: 'image/jpeg' });
    const picture = (...looked: string[]) => ({
      picture: 1,
      source: file,
      state: { done: looked.length > 1, looked },
    });
    let finish: (checked: Checked) => void = () => undefined;
    const onCheck = vi.fn<DraftCheckProps['onCheck']>((_text, _file, onStep) => {
      onStep([picture('metadata')]);
      return new Promise((resolve) => (finish = resolve));
    });
    render(<Popup {...given()} onCheck={onCheck} />);
    await userEvent.upload(screen.getByLabelText('Check a picture'), file);
    await check('');
    expect(onCheck).toHaveBeenCalledExactlyOnceWith('', file, expect.any(Function));
    expect(screen.getByText('Looking at the picture… 2 of 4')).toBeVisible();
    finish({ findings: [face], pictures: [picture('metadata', 'faces', 'logo', 'words')] });
    expect(await screen.findByText('1 thing to look at')).toBeVisible();
    expect(screen.getByLabelText('The picture; 2 places are marked: people’s faces')).toBeInTheDocument();
  });

  test('a picture that could not be looked at is never said to be fine', async () => {
    const file = new File(['x'], 'fair.heic', { type: 'image/heic' });
    const broken = {
      picture: 1,
      source: file,
      state: { done: true, looked: [], problem: 'broken' as const },
    };
    render(<Popup {...given()} onCheck={async () => ({ findings: [], pictures: [broken] })} />);
    await userEvent.upload(screen.getByLabelText('Check a picture'), file);
    await check('');
    expect(checkStatus()).toHaveTextContent(/^The picture was not checked\./);
    expect(checkStatus()).not.toHaveTextContent('Nothing found');
  });

  test('where a popup closes over a file dialog, a tab takes the picture', async () => {
    const onPictureElsewhere = vi.fn();
    render(<Popup {...given()} onPictureElsewhere={onPictureElsewhere} />);
    expect(screen.queryByLabelText('Check a picture')).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'Check a picture in a tab of its own' }));
    expect(onPictureElsewhere).toHaveBeenCalledOnce();
  });

  const show = (change: Partial<ReturnType<typeof given>>) => {
    const props = { ...given(), ...change };
    render(<Popup {...props} />);
    return props;
  };
  const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

  test.each<[string, PlaceInFront]>([
    ['On for Facebook.', facebook],
    ['Switched off for Facebook by your school.', { ...facebook, on: false }],
    ['On for forum.example.org (you switched it on).', chosen],
    ['On for every site (you switched it on).', { ...chosen, everywhere: true }],
    ['Not on this page.', other],
    ['Not on this page.', { state: 'closed', why: 'browser' }],
  ])('says whether it is on here: %s', (words, place) => {
    show({ place });
    expect(heading()).toBe(words);
  });

  test('says nothing of the site before the settings are known', () => {
    render(<Popup {...given()} place={undefined} />);
    expect(heading()).toBe('One moment…');
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.getByLabelText('Check a draft')).toBeVisible();
  });

  test('any other site is switched on by a click, in the click’s own task', async () => {
    let inTask = false;
    const props = show({
      place: other,
      health: undefined,
      onSwitchOn: vi.fn(async () => {
        inTask = clicking;
        return true;
      }),
    });
    expect(
      screen.getByText(/Your browser asks you first.* Nothing you write leaves this computer\./),
    ).toBeVisible();
    const button = screen.getByRole('button', { name: 'Switch on for forum.example.org' });
    let clicking = true;
    button.click();
    clicking = false;
    expect(props.onSwitchOn).toHaveBeenCalledOnce();
    expect(inTask).toBe(true);
  });

  test('says when the person thought better of it, and when nobody may be asked', async () => {
    const onSwitchOn = vi.fn(async () => false);
    show({ place: other, onSwitchOn });
    const button = screen.getByRole('button', { name: /^Switch on/ });
    await userEvent.click(button);
    expect(await screen.findByText('Nothing was changed.')).toBeVisible();
    onSwitchOn.mockRejectedValueOnce(new Error('Permissions are blocked by enterprise policy.'));
    await userEvent.click(button);
    expect(await screen.findByText(/Your browser did not allow it\./)).toBeVisible();
  });

  test('a site that the school suggests says so, and is still the person’s to switch on', () => {
    show({ place: { ...other, suggested: true } });
    expect(screen.getByText('Your school suggests Second Look for this site.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Switch on for forum.example.org' })).toBeVisible();
  });

  test('a change waits for the next load of the page, so that no draft is lost', () => {
    const { rerender } = render(<Popup {...given()} place={chosen} health={undefined} />);
    expect(screen.getByText('On from the next time this page loads.')).toBeVisible();
    rerender(<Popup {...given()} place={chosen} />);
    expect(screen.queryByText(/the next time this page loads/)).toBeNull();
    rerender(<Popup {...given()} place={other} />);
    expect(screen.getByText('Off from the next time this page loads.')).toBeVisible();
  });

  test('switches off here again', async () => {
    const props = show({ place: chosen });
    await userEvent.click(screen.getByRole('button', { name: 'Switch off here' }));
    expect(props.onSwitchOff).toHaveBeenCalledOnce();
  });

  test.each(['http', 'browser', 'file'] as const)('offers nothing where it cannot work: %s', (why) => {
    show({ place: { state: 'closed', why }, health: undefined });
    expect(screen.getByText(/^Second Look cannot work here/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Switch/ })).toBeNull();
  });

  test.each<[string, PageHealth['boxes']]>([
    ['Nothing is open to write in yet.', {}],
    ['Looking', { checking: 1 }],
    ['Nothing found so far', { clear: 1 }],
    ['Worth a second look', { found: 1 }],
    ['Cannot read this box', { unreadable: 1 }],
    ['Not checked just now', { 'not-checked': 1 }],
    ['2 boxes', { found: 1, clear: 2 }],
  ])('says how the page stands: %s', (words, boxes) => {
    show({ health: { ...quietPage, boxes } });
    expect(screen.getByRole('region', { name: 'On this page' })).toHaveTextContent(words);
  });

  test('says whether private messages are looked at', () => {
    const off = 'Private messages are not looked at.';
    const on = /Your school has switched on private messages\./;
    const { rerender } = render(<Popup {...given()} />);
    expect(screen.getByText(off)).toBeVisible();
    rerender(<Popup {...given()} messages />);
    expect(screen.getByText(on)).toBeVisible();
    expect(screen.queryByText(off)).toBeNull();
    rerender(<Popup {...given()} messages health={{ ...quietPage, messageLeftAlone: true }} />);
    expect(screen.getByText(off)).toBeVisible();
    expect(screen.queryByText('Nothing is open to write in yet.')).toBeNull();
  });

  test('says that a page has changed, and what a technician can do', () => {
    show({ health: { ...quietPage, boxes: { clear: 1 }, unknownBox: true } });
    expect(screen.getByText(/This page has changed\./)).toBeVisible();
    expect(screen.getByText(/For your technician: the setting “repairs”/)).toBeVisible();
  });

  test('a known site that does not answer was open before we were: load it again', () => {
    show({ health: undefined });
    expect(screen.getByText('Load this page again to switch Second Look on.')).toBeVisible();
  });
});

test('the chip says its state in words', () => {
  for (const state of ['checking', 'clear', 'found', 'not-checked', 'unreadable'] as const)
    render(<StatusChip state={state} />);
  for (const words of [
    'Looking',
    'Nothing found so far',
    'Worth a second look',
    'Not checked just now',
    'Cannot read this box',
  ])
    expect(screen.getByText(words).querySelector('svg')).not.toBeNull();
});

test.each(Object.entries(pages))('%s is free of what axe knows', async (_, page) => {
  const { container } = render(page);
  expect(container).not.toBeEmptyDOMElement();
  expect(await brokenRules(container)).toEqual([]);
});
