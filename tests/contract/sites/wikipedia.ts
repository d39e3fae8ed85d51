import { click, clickOn, defineContract, key, keyOn } from '../contract';

const edit = (query: string) => `https://en.wikipedia.org/w/index.php?action=edit&${query}`;
const SAVE = '#wpSave';
const TALK = 'https://en.wikipedia.org/wiki/Talk:Oakbridge?ns=1';
const REPLY = '.ext-discussiontools-ui-replyWidget-actions .oo-ui-flaggedElement-primary [role=button]';
const PUBLISH = '.ve-ui-toolbar-saveButton [role=button]';
const CONFIRM = '.oo-ui-processDialog-actions-primary [role=button]';
const everybody = { audience: 'public', poster: 'Sam Example' } as const;

export default defineContract({
  site: 'wikipedia',
  composers: [
    {
      name: 'an edit in wikitext',
      hook: 'edit',
      url: edit(''),
      state: 'edit',
      open: (page) => clickOn(page, '#wpTextbox1'),
      ways: [click(SAVE), keyOn(SAVE, 'Enter'), keyOn(SAVE, 'Space')],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', ...everybody },
    },
    {
      name: 'an edit in CodeMirror',
      hook: 'edit',
      url: edit('editor=codemirror'),
      state: 'edit',
      open: (page) => clickOn(page, '.cm-content'),
      ways: [click(SAVE)],
      newLine: 'Enter',
      replays: true,
      expected: { kind: 'post', ...everybody },
    },
    {
      name: 'the summary of an edit',
      hook: 'edit',
      url: edit(''),
      state: 'summary',
      open: (page) => clickOn(page, '#wpSummary'),
      ways: [key('Enter'), click(SAVE)],
      replays: true,
      expected: { kind: 'post', ...everybody },
    },
    {
      name: 'a user’s own page',
      hook: 'user-page',
      url: edit('ns=2'),
      state: 'edit',
      open: (page) => clickOn(page, '#wpTextbox1'),
      ways: [click(SAVE)],
      replays: true,
      expected: { kind: 'profile', ...everybody },
    },
    {
      name: 'a discussion in wikitext',
      hook: 'talk',
      url: edit('ns=3'),
      state: 'edit',
      open: (page) => clickOn(page, '#wpTextbox1'),
      ways: [click(SAVE)],
      replays: true,
      expected: { kind: 'comment', ...everybody },
    },
    {
      name: 'an article in the visual editor',
      hook: 'visual-editor',
      url: 'https://en.wikipedia.org/wiki/Oakbridge?veaction=edit',
      state: 'visual',
      open: (page) => clickOn(page, '.ve-ce-documentNode'),
      ways: [click(PUBLISH), keyOn(PUBLISH, 'Enter'), keyOn(PUBLISH, 'Space')],
      rest: (page) => clickOn(page, CONFIRM),
      replays: false,
      expected: { kind: 'post', ...everybody },
    },
    {
      name: 'the summary in the visual editor',
      hook: 'save-dialog',
      url: 'https://en.wikipedia.org/wiki/Oakbridge?veaction=edit',
      state: 'save-summary',
      open: (page) => clickOn(page, PUBLISH, '.ve-ui-mwSaveDialog textarea'),
      ways: [click(CONFIRM), keyOn(CONFIRM, 'Enter'), key('Control', 'Enter')],
      replays: false,
      expected: { kind: 'post', ...everybody },
    },
    {
      name: 'a reply in a discussion',
      hook: 'reply',
      url: TALK,
      state: 'reply',
      open: (page) => clickOn(page, '#reply', '.ext-discussiontools-ui-replyWidget textarea'),
      ways: [click(REPLY), keyOn(REPLY, 'Enter'), keyOn(REPLY, 'Space'), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'comment', addressee: 'Alex Example', ...everybody },
    },
    {
      name: 'a new topic in a discussion',
      hook: 'new-topic',
      url: TALK,
      state: 'reply',
      open: (page) => clickOn(page, '#new-topic', '.ext-discussiontools-ui-newTopic textarea'),
      ways: [click(REPLY), key('Control', 'Enter')],
      newLine: 'Enter',
      replays: false,
      expected: { kind: 'comment', ...everybody },
    },
  ],
});
