import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Anchor, ViewState } from '../../page/view';
import type { AnsweredFinding } from '../../platform/messages';

// How often the warning begins to follow its composer over the page: each beginning listens on every window and root around.

let following: Element[];

vi.mock('../../components/mount-warning', () => ({
  mountWarning: () => ({ update: () => undefined, focus: () => undefined, unmount: () => undefined }),
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

let view: InstanceType<typeof WarningView>;
let anchor: Anchor;
/** In the place of what was followed and is no longer. */
const ended = document.head;

beforeEach(() => {
  following = [];
  const editor = document.createElement('textarea');
  editor.checkVisibility = () => true;
  const scope = document.createElement('form');
  scope.append(editor);
  document.body.append(scope);
  anchor = { editor, scope, publish: () => undefined };
  view = new WarningView({ contacts: () => [], openClause: () => undefined });
});
afterEach(() => {
  view.hide();
  document.body.replaceChildren();
});

/** Answers with a finding about these words. */
function answer(excerpt: string, beside = anchor): void {
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
