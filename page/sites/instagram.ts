import { saysFollow } from './follow';
import { after, before } from './order';
import { placeInRow } from './row';
import { nearText } from './shown';
import { defineSite } from './site';

/** Instagram ships no test ids and no stable classes: role, order and addresses are what there is (seen 2026-05). */
const BOX = '[role="textbox"]';
const EDITOR = `${BOX}[contenteditable="true"]`;
const DIALOG = '[role="dialog"]';
const MAIN = ':is(main, [role="main"])';
/** Next, Share and Send are words; what adds, closes or opens something is a picture. */
const WORDS_ONLY = ':is(button, [role="button"]):not([aria-label], [aria-haspopup], :has(svg, img))';
/** A link to somebody's page; the counts of followers are links too. */
const PERSON = 'a[href^="/"]:not([href*="/follow"], [href*="/p/"])';
const NAME_OF_CONVERSATION = 'header span[dir="auto"]';

export const instagram = defineSite({
  id: 'instagram',
  title: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  // One's own picture names the account: "sam.example's profile picture" (seen 2023). That it stands in a nav is a guess.
  poster: [{ where: 'page', at: 'nav a[role="link"] img[alt]', attribute: 'alt' }],
  composers: [
    // The caption, last step of the dialog for a new post: Share heads it, in words (seen 2026-05).
    {
      id: 'caption',
      replay: true,
      kind: 'post',
      editor: EDITOR,
      scope: DIALOG,
      publish: `${DIALOG} ${WORDS_ONLY}`,
      enter: 'new-line',
      poster: [
        { at: before(DIALOG, BOX, 'img[alt]'), attribute: 'alt' },
        { where: 'page', at: 'nav a[role="link"] img[alt]', attribute: 'alt' },
      ],
    },
    // The answer to a story goes to one person, whom the placeholder names ("Reply to sam"). Seen in shipped code.
    {
      id: 'story-reply',
      kind: 'message',
      path: /^\/stories\//,
      editor: 'textarea',
      scope: ':has([role="button"], button)',
      enter: 'publishes',
      addressee: [{ where: 'editor', at: '[placeholder]', attribute: 'placeholder' }],
    },
    // Name, user name and words about oneself; the ids are old (seen 2023), the address is not.
    {
      id: 'profile',
      kind: 'profile',
      path: /^\/accounts\/edit/,
      editor: `#pepName, #pepBio, ${MAIN} :is(textarea, input[type="text"], input:not([type]))`,
      scope: 'form',
      enter: 'new-line',
    },
    // Comments are a plain textarea in a form; Enter sends (seen 2026-01). That the author heads the post is a guess.
    {
      id: 'comment',
      kind: 'comment',
      editor: 'textarea',
      scope: 'form',
      enter: 'publishes',
      addressee: [{ where: 'around', at: `header ${PERSON}` }],
    },
    // Direct messages share the caption's editor; outside a dialog it is a conversation (seen 2026-02).
    {
      id: 'message',
      kind: 'message',
      editor: EDITOR,
      scope: `${MAIN}, body`,
      publish: after(':is(main, [role="main"], body)', BOX, WORDS_ONLY),
      enter: 'publishes',
      addressee: [{ at: NAME_OF_CONVERSATION }],
    },
  ],
  requests: [
    // In a header of a profile Follow is of the first class, Following and Message of the second (seen 2022 to 2024).
    {
      id: 'follow',
      direction: 'outgoing',
      control: 'button, [role="button"]',
      name: (control) =>
        saysFollow(control) || control.matches('header ._acas')
          ? (nearText(control, PERSON) ?? nearText(control, 'header h2'))
          : undefined,
    },
    // Confirm and Delete, two words beside a person's link and nothing else (guess); a comment has a heart to press as well.
    {
      id: 'accept-follow',
      direction: 'incoming',
      control: WORDS_ONLY,
      name(control) {
        if (control.closest('article')) return undefined;
        const [all, worded] = [placeInRow(control, PERSON), placeInRow(control, PERSON, WORDS_ONLY)];
        return all?.of === 2 && worded?.of === 2 && worded.at === 0 ? nearText(control, PERSON) : undefined;
      },
    },
    // A conversation in which nothing can be written yet ends with Block, Delete and Accept, in this order (guess).
    {
      id: 'accept-message',
      direction: 'incoming',
      path: /^\/direct\//,
      control: WORDS_ONLY,
      name(control) {
        const conversation = control.closest(MAIN);
        if (!conversation || conversation.querySelector(BOX)) return undefined;
        const place = placeInRow(control, NAME_OF_CONVERSATION, WORDS_ONLY);
        const last = place && place.of > 1 && place.at === place.of - 1;
        return last
          ? conversation.querySelector(NAME_OF_CONVERSATION)?.textContent?.trim() || undefined
          : undefined;
      },
    },
  ],
});
