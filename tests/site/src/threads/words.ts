import { say, type Words } from '../shared/language';

/** A sentence with a name in it, at `{}`. */
export function sayOf(words: Words, name: string): string {
  return say(words).replace('{}', name);
}

/** The strings of this page only. */
export const HERE = {
  create: { en: 'Create', cy: 'Creu', pl: 'Utwórz', ur: 'بنائیں' },
  newThread: { en: 'New thread', cy: 'Edefyn newydd', pl: 'Nowy wątek', ur: 'نیا سلسلہ' },
  empty: {
    en: 'Empty text field. Type to compose a new post.',
    cy: 'Maes testun gwag. Teipiwch i greu postiad newydd.',
    pl: 'Puste pole tekstowe. Pisz, aby utworzyć nowy post.',
    ur: 'خالی خانہ۔ نئی پوسٹ لکھنے کے لیے ٹائپ کریں۔',
  },
  whatsNew: { en: "What's new?", cy: 'Beth sy’n newydd?', pl: 'Co nowego?', ur: 'نیا کیا ہے؟' },
  addToThread: {
    en: 'Add to thread',
    cy: 'Ychwanegu at yr edefyn',
    pl: 'Dodaj do wątku',
    ur: 'سلسلے میں شامل کریں',
  },
  anyone: {
    en: 'Anyone can reply',
    cy: 'Gall unrhyw un ateb',
    pl: 'Każdy może odpowiedzieć',
    ur: 'کوئی بھی جواب دے سکتا ہے',
  },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to', ur: 'پسند کریں' },
  replyTo: { en: 'Reply to {}...', cy: 'Ateb {}...', pl: 'Odpowiedz: {}...', ur: '{} کو جواب دیں...' },
  gif: { en: 'Add a GIF', cy: 'Ychwanegu GIF', pl: 'Dodaj GIF', ur: 'جی آئی ایف شامل کریں' },
  following: { en: 'Following', cy: 'Yn dilyn', pl: 'Obserwujesz', ur: 'فالو کر رہے ہیں' },
} as const satisfies Record<string, Words>;
