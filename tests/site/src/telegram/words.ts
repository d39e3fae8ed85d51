/** This page's own strings. */
export const OWN = {
  emoji: { en: 'Emoji', cy: 'Emoji', pl: 'Emotikony', ur: 'ایموجی' },
  broadcast: { en: 'Broadcast', cy: 'Darlledu', pl: 'Nadaj', ur: 'نشر کریں' },
  attach: { en: 'Add an attachment', cy: 'Ychwanegu atodiad', pl: 'Dodaj załącznik', ur: 'منسلکہ شامل کریں' },
  caption: { en: 'Add a caption…', cy: 'Ychwanegu capsiwn…', pl: 'Dodaj podpis…', ur: 'عنوان شامل کریں…' },
  silent: {
    en: 'Send without sound',
    cy: 'Anfon heb sain',
    pl: 'Wyślij bez dźwięku',
    ur: 'بغیر آواز بھیجیں',
  },
  members: { en: '12 members', cy: '12 aelod', pl: '12 członków', ur: '12 ارکان' },
  seen: {
    en: 'last seen recently',
    cy: 'gwelwyd yn ddiweddar',
    pl: 'był niedawno',
    ur: 'حال ہی میں دیکھا گیا',
  },
  record: {
    en: 'Record a voice message',
    cy: 'Recordio neges lais',
    pl: 'Nagraj głos',
    ur: 'صوتی پیغام ریکارڈ کریں',
  },
} as const;
