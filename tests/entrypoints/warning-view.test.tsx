import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WarningProps } from '../../components/warning';
import type { ShownPicture } from '../../page/pictures/picture';
import type { Anchor, ViewState } from '../../page/view';
import type { AnsweredFinding } from '../../platform/messages';

// How often the warning begins to follow its composer over the page: each beginning listens on every window and root around.

let following: Element[];

const told: WarningProps[] = [];
let rested = 0;
vi.mock('../../components/mount-warning', () => ({
  mountWarning: (_root: ShadowRoot, props: WarningProps) => {
    told.push(props);
    return {
      update: (next: WarningProps) => told.push(next),
      focus: () => undefined,
      rest: () => rested++,
      unmount: () => undefined,
    };
  },
}));
vi.mock('../../page/place', () => ({ placeBeside: () => ({ left: 0, top: 0, room: 100 }) }));
vi.mock('../../page/room', () => ({
  RoomAround: class {
    cutters = [];
    read = () => ({});
  },
}));
vi.mock('../../page/movement', () => ({
  Movement: class {
    constructor(private readonly anchor: Anchor) {
      following.push(anchor.scope);
    }
    end() {
      following.splice(following.indexOf(this.anchor.scope), 1, document.head);
    }
  },
}));

const { WarningView } = await import('../../entrypoints/composer.content/warning-view');

const copyPicture = vi.fn(async () => new Blob());
let view: InstanceType<typeof WarningView>;
let anchor: Anchor;
/** In the place of what was followed and is no longer. */
const ended = document.head;

beforeEach(() => {
  following = [];
  told.length = 0;
  rested = 0;
  const editor = document.createElement('textarea');
  editor.checkVisibility = () => true;
  const scope = document.createElement('form');
  scope.append(editor);
  document.body.append(scope);
  anchor = { editor, scope, publish: () => undefined };
  view = new WarningView({ contacts: () => [], openClause: () => undefined, copyPicture });
});
afterEach(() => {
  view.hide();
  document.body.replaceChildren();
});

/** Answers with a finding about these words. */
function answer(excerpt: string, beside = anchor, pictures: readonly ShownPicture[] = []): void {
  const finding: AnsweredFinding = {
    rule: 'pupil-name',
    messageId: 'roster',
    message: 'This looks like a pupil’s name.',
    clause: '2.1',
    severity: 'warn',
    span: { start: 0, end: excerpt.length },
    holds: true,
    clauseText: 'Pupils are not named.',
    document: { title: 'Social media policy', date: 'September 2018' },
  };
  const state: ViewState<AnsweredFinding> = {
    kind: 'post',
    notice: 'found',
    findings: [finding],
    excerpts: [excerpt],
    pictures,
    held: false,
    onEdit: () => undefined,
    onPostAnyway: () => undefined,
    onDismiss: () => undefined,
  };
  view.show(beside, state);
}

test('another answer about the same composer: it is followed as before', () => {
  answer('Sam');
  answer('Sam Example');
  answer('Sam Example', { ...anchor });
  expect(following).toEqual([anchor.scope]);
});

test('the site put the editor into another composer: that one is followed', () => {
  answer('Sam');
  answer('Sam', { ...anchor, scope: document.body });
  expect(following).toEqual([ended, document.body]);
});

test('the warning went, and came back', () => {
  answer('Sam');
  view.hide();
  answer('Sam');
  expect(following).toEqual([ended, anchor.scope]);
});

const shot = (...looked: ('metadata' | 'faces')[]): ShownPicture => ({
  picture: 1,
  source: undefined,
  drawn: false,
  state: { done: false, looked },
});

test('the warning hears of its pictures whenever more is known of them, and only then', () => {
  answer('Sam', anchor, [shot()]);
  answer('Sam', anchor, [shot()]);
  expect(told).toHaveLength(1);
  answer('Sam', anchor, [shot('metadata')]);
  expect(told).toHaveLength(2);
  expect(told[1]!.pictures).toEqual([shot('metadata')]);
});

test('a copy is asked for where the pictures are', async () => {
  answer('Sam', anchor, [shot()]);
  await told[0]!.onCopyPicture!(1, []);
  expect(copyPicture).toHaveBeenCalledExactlyOnceWith(1, []);
});

test('a warning that is put out of sight while the person writes keeps no picture', () => {
  answer('Sam', anchor, [shot()]);
  (anchor.editor as HTMLTextAreaElement).focus();
  view.hide();
  expect(rested).toBe(1);
});
