import { WORDS, type Words } from '../shared/language';

/** What this page says, besides the strings that many sites share. */
export const BLUESKY = {
  ...WORDS,
  whatIsUp: { en: 'What is up?', cy: 'Sut mae?', pl: 'Co słychać?', ur: 'کیا حال ہے؟' },
  another: {
    en: 'Add another post',
    cy: 'Ychwanegu postiad arall',
    pl: 'Dodaj kolejny wpis',
    ur: 'ایک اور پوسٹ شامل کریں',
  },
  writeReply: { en: 'Write your reply', cy: 'Ysgrifennwch ateb', pl: 'Napisz odpowiedź', ur: 'جواب لکھیں' },
  postAll: { en: 'Post All', cy: 'Postio’r cyfan', pl: 'Opublikuj wszystko', ur: 'سب پوسٹ کریں' },
  publishPost: { en: 'Publish post', cy: 'Cyhoeddi’r postiad', pl: 'Opublikuj wpis', ur: 'پوسٹ شائع کریں' },
  drafts: { en: 'Drafts', cy: 'Drafftiau', pl: 'Szkice', ur: 'مسودے' },
  anybody: {
    en: 'Anybody can interact',
    cy: 'Gall unrhyw un ymateb',
    pl: 'Każdy może reagować',
    ur: 'کوئی بھی جواب دے سکتا ہے',
  },
  answered: {
    en: 'Expand the post you are replying to',
    cy: 'Ehangu’r postiad yr ydych yn ei ateb',
    pl: 'Rozwiń wpis, na który odpowiadasz',
    ur: 'جس پوسٹ کا جواب دے رہے ہیں اسے کھولیں',
  },
  emoji: { en: 'Open emoji picker', cy: 'Agor y dewisydd emoji', pl: 'Otwórz emoji', ur: 'ایموجی کھولیں' },
  newPost: { en: 'New post', cy: 'Postiad newydd', pl: 'Nowy wpis', ur: 'نئی پوسٹ' },
  switchAccount: { en: 'Switch accounts', cy: 'Newid cyfrif', pl: 'Zmień konto', ur: 'اکاؤنٹ بدلیں' },
  reject: { en: 'Reject', cy: 'Gwrthod', pl: 'Odrzuć', ur: 'رد کریں' },
  editProfile: { en: 'Edit profile', cy: 'Golygu proffil', pl: 'Edytuj profil', ur: 'پروفائل میں ترمیم' },
  displayName: { en: 'Display name', cy: 'Enw arddangos', pl: 'Nazwa', ur: 'نام' },
  description: { en: 'Description', cy: 'Disgrifiad', pl: 'Opis', ur: 'تعارف' },
  following: { en: 'Following', cy: 'Yn dilyn', pl: 'Obserwujesz', ur: 'فالو کر رہے ہیں' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Polub', ur: 'پسند' },
} as const satisfies Record<string, Words>;
