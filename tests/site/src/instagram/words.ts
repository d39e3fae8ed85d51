import { say, type Words } from '../shared/language';

/** A sentence with a name in it, at `{}`. */
export function sayOf(words: Words, name: string): string {
  return say(words).replace('{}', name);
}

/** The strings of this page only. */
export const HERE = {
  newPost: { en: 'New post', cy: 'Postiad newydd', pl: 'Nowy post', ur: 'نئی پوسٹ' },
  createPost: {
    en: 'Create new post',
    cy: 'Creu postiad newydd',
    pl: 'Utwórz nowy post',
    ur: 'نئی پوسٹ بنائیں',
  },
  caption: {
    en: 'Write a caption…',
    cy: 'Ysgrifennwch gapsiwn…',
    pl: 'Dodaj opis…',
    ur: 'عنوان لکھیں…',
  },
  choose: {
    en: 'Select from computer',
    cy: 'Dewis o’r cyfrifiadur',
    pl: 'Wybierz z komputera',
    ur: 'کمپیوٹر سے منتخب کریں',
  },
  crop: { en: 'Crop', cy: 'Tocio', pl: 'Przytnij', ur: 'تراشیں' },
  advanced: {
    en: 'Advanced settings',
    cy: 'Gosodiadau uwch',
    pl: 'Ustawienia zaawansowane',
    ur: 'مزید ترتیبات',
  },
  location: { en: 'Add location', cy: 'Ychwanegu lleoliad', pl: 'Dodaj lokalizację', ur: 'مقام شامل کریں' },
  picture: {
    en: "{}'s profile picture",
    cy: 'Llun proffil {}',
    pl: 'Zdjęcie profilowe: {}',
    ur: '{} کی پروفائل تصویر',
  },
  messages: { en: 'Messages', cy: 'Negeseuon', pl: 'Wiadomości', ur: 'پیغامات' },
  messageBox: { en: 'Message...', cy: 'Neges...', pl: 'Wiadomość...', ur: 'پیغام...' },
  addComment: { en: 'Add a comment…', cy: 'Ychwanegu sylw…', pl: 'Dodaj komentarz…', ur: 'تبصرہ شامل کریں…' },
  gradient: { en: 'A soft gradient', cy: 'Graddiant meddal', pl: 'Łagodny gradient', ur: 'ہلکا رنگ' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to', ur: 'پسند کریں' },
  emoji: { en: 'Emoji', cy: 'Emoji', pl: 'Emoji', ur: 'ایموجی' },
  replyTo: { en: 'Reply to {}...', cy: 'Ateb {}...', pl: 'Odpowiedz: {}...', ur: '{} کو جواب دیں...' },
  block: { en: 'Block', cy: 'Rhwystro', pl: 'Zablokuj', ur: 'بلاک کریں' },
  delete: { en: 'Delete', cy: 'Dileu', pl: 'Usuń', ur: 'حذف کریں' },
  confirm: { en: 'Confirm', cy: 'Cadarnhau', pl: 'Potwierdź', ur: 'تصدیق کریں' },
  following: { en: 'Following', cy: 'Yn dilyn', pl: 'Obserwowanie', ur: 'فالو کر رہے ہیں' },
  dismiss: { en: 'Dismiss', cy: 'Diystyru', pl: 'Odrzuć', ur: 'ہٹائیں' },
  bio: { en: 'Bio', cy: 'Bywgraffiad', pl: 'Biogram', ur: 'تعارف' },
  website: { en: 'Website', cy: 'Gwefan', pl: 'Strona', ur: 'ویب سائٹ' },
  changePhoto: { en: 'Change photo', cy: 'Newid llun', pl: 'Zmień zdjęcie', ur: 'تصویر تبدیل کریں' },
  submit: { en: 'Submit', cy: 'Cyflwyno', pl: 'Prześlij', ur: 'جمع کریں' },
} as const satisfies Record<string, Words>;
