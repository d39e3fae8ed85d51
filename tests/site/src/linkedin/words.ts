import { WORDS, type Words } from '../shared/language';

/** What this page says, besides the strings that many sites share. */
export const LINKEDIN = {
  ...WORDS,
  start: { en: 'Start a post', cy: 'Dechrau postiad', pl: 'Zacznij publikację', ur: 'پوسٹ شروع کریں' },
  create: { en: 'Create a post', cy: 'Creu postiad', pl: 'Utwórz publikację', ur: 'پوسٹ بنائیں' },
  editor: {
    en: 'Text editor for creating content',
    cy: 'Golygydd testun i greu cynnwys',
    pl: 'Edytor tekstu do tworzenia treści',
    ur: 'مواد بنانے کے لیے ایڈیٹر',
  },
  about: {
    en: 'What do you want to talk about?',
    cy: 'Am beth hoffech chi siarad?',
    pl: 'O czym chcesz porozmawiać?',
    ur: 'آپ کس بارے میں بات کرنا چاہتے ہیں؟',
  },
  media: { en: 'Add media', cy: 'Ychwanegu cyfryngau', pl: 'Dodaj multimedia', ur: 'میڈیا شامل کریں' },
  emoji: { en: 'Show Emoji Picker', cy: 'Dangos emoji', pl: 'Pokaż emoji', ur: 'ایموجی دکھائیں' },
  time: { en: 'Schedule post', cy: 'Amserlennu postiad', pl: 'Zaplanuj publikację', ur: 'پوسٹ کا وقت' },
  window: {
    en: 'This is a modal window.',
    cy: 'Ffenestr foddol yw hon.',
    pl: 'To jest okno modalne.',
    ur: 'یہ ایک ونڈو ہے۔',
  },
  addComment: { en: 'Add a comment…', cy: 'Ychwanegu sylw…', pl: 'Dodaj komentarz…', ur: 'تبصرہ شامل کریں…' },
  identity: {
    en: 'Open menu for switching identity',
    cy: 'Agor y ddewislen newid hunaniaeth',
    pl: 'Otwórz menu zmiany tożsamości',
    ur: 'شناخت بدلنے کا مینو کھولیں',
  },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Poleć', ur: 'پسند' },
  writeMessage: {
    en: 'Write a message…',
    cy: 'Ysgrifennu neges…',
    pl: 'Napisz wiadomość…',
    ur: 'پیغام لکھیں…',
  },
  pressEnter: {
    en: 'Press Enter to Send',
    cy: 'Pwyswch Enter i anfon',
    pl: 'Naciśnij Enter, aby wysłać',
    ur: 'بھیجنے کے لیے Enter دبائیں',
  },
  ignore: { en: 'Ignore', cy: 'Anwybyddu', pl: 'Ignoruj', ur: 'نظرانداز کریں' },
  connect: { en: 'Connect', cy: 'Cysylltu', pl: 'Nawiąż kontakt', ur: 'رابطہ کریں' },
  pending: { en: 'Pending', cy: 'Yn aros', pl: 'Oczekuje', ur: 'زیر التواء' },
  invite: {
    en: 'Personalise your invitation to',
    cy: 'Personoli eich gwahoddiad i',
    pl: 'Spersonalizuj zaproszenie dla',
    ur: 'اپنا دعوت نامہ لکھیں برائے',
  },
  addNote: { en: 'Add a note', cy: 'Ychwanegu nodyn', pl: 'Dodaj notatkę', ur: 'نوٹ شامل کریں' },
  editIntro: { en: 'Edit intro', cy: 'Golygu’r cyflwyniad', pl: 'Edytuj wstęp', ur: 'تعارف میں ترمیم' },
  headline: { en: 'Headline', cy: 'Pennawd', pl: 'Nagłówek', ur: 'سرخی' },
  firstName: { en: 'First name', cy: 'Enw cyntaf', pl: 'Imię', ur: 'پہلا نام' },
  position: {
    en: 'Add new position',
    cy: 'Ychwanegu swydd newydd',
    pl: 'Dodaj nowe stanowisko',
    ur: 'نیا عہدہ شامل کریں',
  },
} as const satisfies Record<string, Words>;

/** Second line of the share box's one control. `?audience=connections` chooses the other. */
export const AUDIENCES: Record<string, Words> = {
  anyone: {
    en: 'Post to Anyone',
    cy: 'Postio i Unrhyw un',
    pl: 'Publikuj dla: Wszyscy',
    ur: 'پوسٹ برائے: کوئی بھی',
  },
  connections: {
    en: 'Post to Connections only',
    cy: 'Postio i Cysylltiadau yn unig',
    pl: 'Publikuj dla: Tylko kontakty',
    ur: 'پوسٹ برائے: صرف رابطے',
  },
};
