import { isInput } from '../../dom/kinds';
import { closestAcross } from '../../dom/tree';
import { countsLetters, has, hasFace, hasStars, hasTitle } from './beside';
import { COMPOSE, CONVERSATION, OFTEN_PUBLIC, PUBLIC, PUBLISH, SUMMARY } from './names';
import type { Signal } from './signal';
import { wordsOf } from './tokens';

/** Editor libraries with which social sites build their boxes, and those that stand in much else as well. */
const SOCIAL_EDITOR = '[data-lexical-editor="true"], .public-DraftEditor-content, [data-slate-editor="true"]';
const RICH_EDITOR =
  '.ProseMirror, .ql-editor, .fr-element, .ck-content, .block-editor-rich-text__editable, .block-editor-block-list__layout';
const PICTURES = 'input[type="file"][accept*="image"], input[type="file"][accept*="video"]';
const FILES = 'input[type="file"]';
const AUDIENCE =
  'select[name*="visib" i], select[name*="privacy" i], select[name*="audience" i], select[name^="notice_to"], [role="combobox"][aria-haspopup="listbox"]:not(input, textarea), button[aria-haspopup]';
const STARS = '.stars, #stars, [class*="rating" i], input[type="range"], input[name*="rating" i]';
/** Fields that publishing software gives to what will be published: the thing it answers, its type, its parent. */
const ANSWERS =
  '[type="hidden"][name*="post" i], [type="hidden"][name*="parent" i], [type="hidden"][name*="reply" i], [type="hidden"][name*="topic" i], [type="hidden"][name*="thread" i], [type="hidden"][name*="attachment" i], #editform [type="hidden"][name^="wp"]';

const GUEST = 'input[name="author"], input[name="comment_author"], textarea ~ input[name="url"]';

/** What speaks for a composer. Four points make one. */
export const FOR: readonly Signal[] = [
  // Its maker says so: a box is named after what is written in it.
  { name: 'named-public', weight: 3, holds: ({ own }) => PUBLIC.test(own) },
  { name: 'named-often-public', weight: 2, holds: ({ own }) => !PUBLIC.test(own) && OFTEN_PUBLIC.test(own) },
  {
    name: 'inside-named-public',
    weight: 2,
    holds: ({ own, around }) => !PUBLIC.test(own) && PUBLIC.test(around),
  },
  {
    name: 'inside-named-often-public',
    weight: 1,
    holds: ({ own, around }) => !OFTEN_PUBLIC.test(own) && OFTEN_PUBLIC.test(around),
  },
  {
    name: 'named-conversation',
    weight: 1,
    holds: ({ own, around }) => CONVERSATION.test(own) || CONVERSATION.test(around),
  },
  { name: 'named-composer', weight: 1, holds: ({ own, around }) => COMPOSE.test(own + around) },
  // The button that publishes is named for it.
  {
    name: 'publish-named',
    weight: 1,
    holds: ({ publish }) => publish !== undefined && PUBLISH.test(wordsOf(publish)),
  },
  // One writes under, or among, what others wrote.
  {
    name: 'inside-article',
    weight: 3,
    holds: ({ editor }) => closestAcross(editor, 'article, [role="article"]') !== undefined,
  },
  {
    name: 'among-entries',
    weight: 2,
    holds: ({ voices }) => voices.log || voices.entries >= 1 || voices.articles >= 2,
  },
  { name: 'beside-an-article', weight: 1, holds: ({ voices }) => voices.articles > 0 },
  {
    name: 'conversation-runs',
    weight: 2,
    holds: ({ own, around, voices }) =>
      CONVERSATION.test(own + around) && voices.repeats && !voices.log && !voices.entries,
  },
  // A conversation runs, and the box is its next line.
  { name: 'under-a-log', weight: 2, holds: ({ voices }) => voices.log },
  // What publishing software sends along.
  { name: 'answers-something', weight: 2, holds: ({ unit }) => unit.querySelector(ANSWERS) !== null },
  // Pictures and videos go with posts; other files go with other things.
  {
    name: 'takes-pictures',
    weight: 2,
    holds: ({ unit, scope }) => has(unit, PICTURES) || has(scope, PICTURES),
  },
  { name: 'takes-files', weight: 1, holds: ({ unit, scope }) => has(unit, FILES) || has(scope, FILES) },
  { name: 'has-audience', weight: 1, holds: ({ unit }) => has(unit, AUDIENCE) },
  // Emoji, picture, poll, place: a row of small buttons between box and publishing.
  { name: 'has-icon-row', weight: 1, holds: ({ icons }) => icons >= 2 },
  { name: 'rates', weight: 1, holds: ({ unit }) => unit.querySelector(STARS) !== null || hasStars(unit) },
  // Somebody's picture beside the box: who is going to say it.
  { name: 'has-face', weight: 1, holds: hasFace },
  { name: 'counts-letters', weight: 1, holds: countsLetters },
  { name: 'social-editor', weight: 2, holds: ({ editor }) => editor.matches(SOCIAL_EDITOR) },
  { name: 'rich-editor', weight: 1, holds: ({ editor }) => editor.matches(RICH_EDITOR) },
  // Under a title stands what it is the title of.
  {
    name: 'has-title',
    weight: 1,
    holds: ({ fields, editor }) => !isInput(editor) && fields.length < 3 && hasTitle(fields),
  },
  {
    name: 'titled-rich-text',
    weight: 1,
    holds: ({ fields, editor }) => editor.matches(RICH_EDITOR) && hasTitle(fields),
  },
  // A guest signs a comment with name and home page; nobody asks for a home page elsewhere.
  { name: 'signed-by-a-guest', weight: 2, holds: ({ unit }) => unit.querySelector(GUEST) !== null },
  // What an edit of a public page was about.
  {
    name: 'sums-up',
    weight: 3,
    holds: ({ own, parts, unit }) => SUMMARY.test(own + parts) && unit.querySelector('textarea') !== null,
  },
  // Publishing software shows beforehand how it will look.
  { name: 'can-be-previewed', weight: 1, holds: ({ buttons }) => / preview /.test(buttons) },
  // A list, and the box at its end.
  { name: 'follows-a-list', weight: 1, holds: ({ voices }) => voices.before },
  { name: 'in-a-dialog', weight: 1, holds: ({ dialog }) => dialog !== undefined },
  // Alone with its button: there is nothing to fill in but words.
  {
    name: 'only-field',
    weight: 1,
    holds: ({ fields, publish }) => fields.length === 0 && publish !== undefined,
  },
  // The page itself says what Enter does.
  { name: 'enter-sends', weight: 2, holds: ({ editor }) => editor.getAttribute('enterkeyhint') === 'send' },
];
