import type { Words } from '../shared/language';

/** What Lemmy’s pages say besides the words that all sites share. */
export const SAYS = {
  url: { en: 'URL', cy: 'URL', pl: 'URL', ur: 'یو آر ایل' },
  body: { en: 'Body', cy: 'Corff', pl: 'Treść', ur: 'متن' },
  community: { en: 'Community', cy: 'Cymuned', pl: 'Społeczność', ur: 'کمیونٹی' },
  create: { en: 'Create', cy: 'Creu', pl: 'Utwórz', ur: 'بنائیں' },
  preview: { en: 'Preview', cy: 'Rhagolwg', pl: 'Podgląd', ur: 'پیش نظارہ' },
  bold: { en: 'bold', cy: 'trwm', pl: 'pogrubienie', ur: 'جلی' },
  link: { en: 'link', cy: 'dolen', pl: 'odnośnik', ur: 'ربط' },
  to: { en: 'To', cy: 'At', pl: 'Do', ur: 'بنام' },
  upvote: { en: 'Upvote', cy: 'Pleidlais i fyny', pl: 'Głos w górę', ur: 'حمایت' },
  sendMessage: { en: 'Send message', cy: 'Anfon neges', pl: 'Wyślij wiadomość', ur: 'پیغام بھیجیں' },
} as const satisfies Record<string, Words>;
