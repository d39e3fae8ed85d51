/** This page's own strings. */
export const OWN = {
  prompt: {
    en: 'What’s happening, neighbour?',
    cy: 'Beth sy’n digwydd, gymydog?',
    pl: 'Co słychać, sąsiedzie?',
    ur: 'کیا ہو رہا ہے، پڑوسی؟',
  },
  anyone: { en: 'Anyone', cy: 'Pawb', pl: 'Każdy', ur: 'سب لوگ' },
  nearby: { en: 'Your neighbourhood', cy: 'Eich cymdogaeth', pl: 'Twoja okolica', ur: 'آپ کا محلہ' },
  addComment: { en: 'Add a comment…', cy: 'Ychwanegu sylw…', pl: 'Dodaj komentarz…', ur: 'تبصرہ شامل کریں…' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to', ur: 'پسند' },
  inbox: { en: 'Inbox', cy: 'Mewnflwch', pl: 'Skrzynka', ur: 'ان باکس' },
} as const;
