/** One visible string or label in the languages that the contract tests ask for. */
export interface Words {
  readonly en: string;
  readonly cy: string;
  readonly pl: string;
  readonly ur: string;
}

/** The string in the language of the page's address (`?lang=ur`); English where it asks for another. */
export function say(words: Words): string {
  const [language] = document.documentElement.lang.split('-');
  return words[language as keyof Words] ?? words.en;
}

/** Strings that many sites share. */
export const WORDS = {
  post: { en: 'Post', cy: 'Postio', pl: 'Opublikuj', ur: 'پوسٹ کریں' },
  send: { en: 'Send', cy: 'Anfon', pl: 'Wyślij', ur: 'بھیجیں' },
  share: { en: 'Share', cy: 'Rhannu', pl: 'Udostępnij', ur: 'شیئر کریں' },
  reply: { en: 'Reply', cy: 'Ateb', pl: 'Odpowiedz', ur: 'جواب دیں' },
  comment: { en: 'Comment', cy: 'Sylw', pl: 'Skomentuj', ur: 'تبصرہ کریں' },
  next: { en: 'Next', cy: 'Nesaf', pl: 'Dalej', ur: 'آگے' },
  back: { en: 'Back', cy: 'Yn ôl', pl: 'Wstecz', ur: 'واپس' },
  save: { en: 'Save', cy: 'Cadw', pl: 'Zapisz', ur: 'محفوظ کریں' },
  cancel: { en: 'Cancel', cy: 'Canslo', pl: 'Anuluj', ur: 'منسوخ کریں' },
  close: { en: 'Close', cy: 'Cau', pl: 'Zamknij', ur: 'بند کریں' },
  publish: { en: 'Publish', cy: 'Cyhoeddi', pl: 'Publikuj', ur: 'شائع کریں' },
  schedule: { en: 'Schedule', cy: 'Amserlennu', pl: 'Zaplanuj', ur: 'شیڈول کریں' },
  accept: { en: 'Accept', cy: 'Derbyn', pl: 'Zaakceptuj', ur: 'قبول کریں' },
  decline: { en: 'Decline', cy: 'Gwrthod', pl: 'Odrzuć', ur: 'مسترد کریں' },
  follow: { en: 'Follow', cy: 'Dilyn', pl: 'Obserwuj', ur: 'فالو کریں' },
  photo: { en: 'Photo', cy: 'Llun', pl: 'Zdjęcie', ur: 'تصویر' },
  search: { en: 'Search', cy: 'Chwilio', pl: 'Szukaj', ur: 'تلاش' },
  title: { en: 'Title', cy: 'Teitl', pl: 'Tytuł', ur: 'عنوان' },
  message: { en: 'Message', cy: 'Neges', pl: 'Wiadomość', ur: 'پیغام' },
} as const satisfies Record<string, Words>;
