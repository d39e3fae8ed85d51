import { after, before, behind } from './order';
import { namedBeside, placeInRow } from './row';
import { nearText } from './shown';
import { defineSite, type ComposerHook, type Shown } from './site';

/** Words of the audience button in English, Welsh, Polish and Urdu. In another language it reads as unknown. */
const AUDIENCES = {
  Public: 'public',
  Cyhoeddus: 'public',
  Publiczne: 'public',
  عوامی: 'public',
  Friends: 'friends',
  Ffrindiau: 'friends',
  Znajomi: 'friends',
  دوست: 'friends',
  'Only me': 'only-me',
  'Dim ond fi': 'only-me',
  'Tylko ja': 'only-me',
  'صرف میں': 'only-me',
  'Your friends of friends': 'friends-of-friends',
  'Friends of friends': 'friends-of-friends',
  'Ffrindiau ffrindiau': 'friends-of-friends',
  'Znajomi znajomych': 'friends-of-friends',
  'دوستوں کے دوست': 'friends-of-friends',
};

/** What the button to add a friend says where its label holds no name. Another word: unknown. */
const ADD_FRIEND = [
  'Add friend',
  'Ychwanegu ffrind',
  'Dodaj do grona znajomych',
  'Dodaj do znajomych',
  'Dodaj znajomego',
  'دوست شامل کریں',
];

/** Facebook ships no test ids, and classes that change by the week: role, order and a few ids are all there is. */
const BOX = '[role="textbox"]';
const EDITOR = `${BOX}[contenteditable="true"]`;
const DIALOG = '[role="dialog"]';
/** Buttons of words only: those that add or open something carry a picture. */
const WORDS_ONLY = '[role="button"]:not([aria-haspopup], [aria-expanded], :has(svg, img, i))';
/** A group's own address, and not the list of groups (guess, from the addresses people share). */
const IN_GROUP = /^\/groups\/(?!feed|discover|joins|create)[^/?]+/;
const GROUP: readonly Shown[] = [
  { where: 'page', at: '[role="main"] h1 a[href*="/groups/"]' },
  { where: 'page', at: '[role="main"] h1' },
];
/** The comment that is answered stands right before the box, or around it (guess); a post has no label of its own. */
const ANSWERED = '[role="article"][aria-label]:not([aria-posinset])';
/** A field of the profile; the page's search box is outside the main part. */
const FIELD = '[role="main"] :is(input:not([type]), input[type="text"], textarea)';
const REQUEST = 'a[href*="/friends/requests/"][href*="profile_id="]';

// The post dialog. No test id and no stable label, so structure finds Post, Next and Schedule. Seen 2026-05.
const post = {
  id: 'post',
  kind: 'post',
  editor: EDITOR,
  scope: `${DIALOG}:has(form)`,
  enter: 'new-line',
  replay: true,
  audience: {
    // The button stands between the account and the box, and says the audience in its label (seen 2026); those after the
    // box say other things of friends.
    shown: [{ at: before(DIALOG, BOX, '[role="button"][aria-label]'), attribute: 'aria-label' }],
    means: AUDIENCES,
  },
  // The account's name heads the dialog, with people tagged after it (guess). The card that opens it has the account's own link.
  poster: [
    { at: before(DIALOG, BOX, 'strong:not(strong ~ strong)') },
    {
      where: 'page',
      at: '[role="region"] a[role="link"][aria-label]:has(+ [role="button"])',
      attribute: 'aria-label',
    },
  ],
  tagged: [{ at: before(DIALOG, BOX, 'strong:is(strong ~ strong)') }],
} as const satisfies ComposerHook;

// Comments sit in a form of their own, also inside a post's dialog. The label names who comments. Seen 2026-02.
const comment = {
  id: 'comment',
  kind: 'comment',
  editor: EDITOR,
  scope: 'form[role="presentation"]',
  publish: '#focused-state-composer-submit, #focused-state-composer-submit [role="button"]',
  enter: 'publishes',
  replay: true,
  poster: [{ where: 'editor', at: '[aria-label]', attribute: 'aria-label' }],
  addressee: [{ where: 'around', at: '[data-ad-rendering-role="profile_name"]' }],
  replyTo: [{ where: 'around', at: '[data-ad-rendering-role="story_message"]' }],
} as const satisfies ComposerHook;

// A reply is such a form below a comment; here the label names whom it answers, and says nothing of who writes. Seen 2026-02.
const reply = {
  ...comment,
  id: 'reply',
  scope: `${ANSWERED} ~ form[role="presentation"], ${ANSWERED} ~ * form[role="presentation"], ${ANSWERED} form[role="presentation"]`,
  poster: [],
  addressee: comment.poster,
  replyTo: [{ where: 'around', at: `${ANSWERED} div[dir="auto"]` }],
} as const satisfies ComposerHook;

const message = {
  kind: 'message',
  editor: EDITOR,
  // The control to send is a picture after the box; another one stands in its place while the box is empty. Seen 2026.
  publish: behind(BOX, '[role="button"]:not([aria-haspopup], [aria-expanded])'),
  enter: 'publishes',
  // The thread's heading is the plain name; the label has it too ("Write to Sam"), or says only "Message".
  addressee: [{ at: 'h1, h2, h3' }, { where: 'editor', at: '[aria-label]', attribute: 'aria-label' }],
} as const satisfies Partial<ComposerHook>;

const profile = {
  kind: 'profile',
  enter: 'new-line',
  audience: { shown: [{ at: '[role="button"][aria-label]', attribute: 'aria-label' }], means: AUDIENCES },
} as const satisfies Partial<ComposerHook>;

export const facebook = defineSite({
  id: 'facebook',
  title: 'Facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://m.facebook.com/*',
    'https://web.facebook.com/*',
    'https://www.messenger.com/*',
  ],
  composers: [
    // The form of a place of work is known by its box "I work here now"; Save is its last button. Seen 2026.
    {
      ...profile,
      id: 'work',
      editor: FIELD,
      scope: ':has(input[name="is_current"]):has([role="button"])',
    },
    { ...profile, id: 'bio', editor: 'textarea[maxlength="101"]', scope: ':has([role="button"])' },
    {
      ...profile,
      id: 'about',
      path: /[?&]sk=directory_|\/directory_|\/about/,
      editor: FIELD,
      scope: ':has([role="button"])',
    },
    { ...reply, id: 'group-reply', path: IN_GROUP, audience: { always: 'group' }, group: GROUP },
    reply,
    { ...comment, id: 'group-comment', path: IN_GROUP, audience: { always: 'group' }, group: GROUP },
    comment,
    // The share sheet has rows of people and places below the button that shares, or no form at all (guess).
    {
      ...post,
      id: 'share',
      scope: `${DIALOG}:not(:has(form)), ${DIALOG}:has([role="list"])`,
      publish: after(DIALOG, BOX, WORDS_ONLY),
    },
    // In a group there is no selector: the group sees it.
    { ...post, id: 'group-post', path: IN_GROUP, audience: { always: 'group' }, group: GROUP },
    post,
    // A whole page of one conversation, here and on messenger.com.
    {
      ...message,
      id: 'conversation',
      path: /^\/(messages|e2ee|t)\b/,
      scope: '[role="main"]',
    },
    // A box outside all of these is a chat docked on the page (seen 2026-02): up to the link or heading with its name.
    {
      ...message,
      id: 'message',
      editor: `${EDITOR}[data-lexical-editor="true"]`,
      scope: ':has(a[href], h1, h2, h3), body',
    },
  ],
  requests: [
    // Confirm is the first button of a row with a link to the request, Delete the second. Seen in shipped code.
    {
      id: 'accept-friend',
      direction: 'incoming',
      control: '[role="button"]',
      name(control) {
        const place = placeInRow(control, REQUEST);
        return place?.at === 0 && place.of > 1 ? nearText(control, REQUEST) : undefined;
      },
    },
    // The first button of a person's row, whose label names the person beside it: "Add Friend Joan". Seen 2026. In posts such
    // labels belong to other things ("Like Joan's comment").
    {
      id: 'add-friend',
      direction: 'outgoing',
      control: '[role="button"][aria-label]:not([aria-haspopup], [aria-expanded])',
      name(control) {
        if (control.closest('[role="article"]')) return undefined;
        const label = control.getAttribute('aria-label')?.trim() ?? '';
        const beside = namedBeside(control, label, 'a[href]');
        if (beside) return placeInRow(control, 'a[href]')?.at === 0 ? beside : undefined;
        const word = ADD_FRIEND.find((one) => label.toLowerCase().includes(one.toLowerCase()));
        if (!word) return undefined;
        const at = label.toLowerCase().indexOf(word.toLowerCase());
        const rest = `${label.slice(0, at)} ${label.slice(at + word.length)}`.trim();
        return rest || nearText(control, 'a[href]');
      },
    },
  ],
});
