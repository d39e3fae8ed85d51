import { defineSite, type ComposerHook } from './site';

/** The wikitext form, written by the server. CodeMirror may stand in for its textarea, which is then hidden. Seen 2026-08. */
const FORM = {
  editor: '#wpTextbox1:not([style*="display: none"]), #wpSummary, .cm-content',
  publish: '#wpSave',
  harmless: '#wpPreview, #wpDiff, #wpPreviewWidget *, #wpDiffWidget *',
  // Enter in the summary makes the browser press the form's first button, and that is held.
  enter: 'new-line',
  audience: { always: 'public' },
} as const satisfies Partial<ComposerHook>;

/** Links that play buttons, in a wrapper that says which is the main one. Source of the libraries, 2026-08. */
const PRIMARY = '.oo-ui-flaggedElement-primary';

export const wikipedia = defineSite({
  id: 'wikipedia',
  title: 'Wikipedia',
  matches: ['https://*.wikipedia.org/*'],
  composers: [
    // A topic that is begun with the discussion tool: its title and its words.
    {
      id: 'new-topic',
      kind: 'comment',
      editor: 'input, textarea, .ve-ce-documentNode',
      scope: '.ext-discussiontools-ui-newTopic',
      publish: `.ext-discussiontools-ui-replyWidget-actions ${PRIMARY}`,
      enter: 'new-line',
      audience: { always: 'public' },
    },
    // A reply with the discussion tool: plain or visual, and its summary.
    {
      id: 'reply',
      kind: 'comment',
      editor: 'input, textarea, .ve-ce-documentNode',
      scope: '.ext-discussiontools-ui-replyWidget',
      publish: `.ext-discussiontools-ui-replyWidget-actions ${PRIMARY}`,
      enter: 'new-line',
      audience: { always: 'public' },
      // "Reply to Alex": the only place that says to whom.
      addressee: [{ at: '[placeholder]', attribute: 'placeholder' }, { at: '.ve-ui-surface-placeholder' }],
    },
    // The dialog in which VisualEditor asks for a summary: its main button publishes.
    {
      id: 'save-dialog',
      kind: 'post',
      editor: 'textarea, input',
      scope: '.ve-ui-mwSaveDialog',
      publish: `.oo-ui-processDialog-actions-primary, ${PRIMARY}`,
      enter: 'new-line',
      audience: { always: 'public' },
    },
    // VisualEditor itself. Its Publish opens the dialog; the words are final by then.
    {
      id: 'visual-editor',
      kind: 'post',
      editor: '.ve-ce-documentNode',
      scope: '.ve-init-target',
      publish: '.ve-ui-toolbar-saveButton',
      enter: 'new-line',
      audience: { always: 'public' },
    },
    // Classes of the body say what page it is: a user's own, a discussion, an article.
    { ...FORM, id: 'user-page', kind: 'profile', scope: 'body.ns-2 #editform' },
    { ...FORM, id: 'talk', kind: 'comment', scope: 'body.ns-talk #editform' },
    { ...FORM, id: 'edit', kind: 'post', scope: '#editform' },
  ],
  poster: [{ where: 'page', at: '#pt-userpage a, #pt-userpage-2 a, #pt-tmpuserpage, #pt-anonuserpage' }],
});
