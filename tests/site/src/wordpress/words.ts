import type { Words } from '../shared/language';

/** What this page says beyond the words that all sites share. */
export const SAYS = {
  addTitle: { en: 'Add title', cy: 'Ychwanegu teitl', pl: 'Dodaj tytuł', ur: 'عنوان شامل کریں' },
  saveDraft: { en: 'Save draft', cy: 'Cadw drafft', pl: 'Zapisz szkic', ur: 'ڈرافٹ محفوظ کریں' },
  preview: { en: 'Preview', cy: 'Rhagolwg', pl: 'Podgląd', ur: 'پیش نظارہ' },
  leave: { en: 'Post Comment', cy: 'Cyhoeddi sylw', pl: 'Opublikuj komentarz', ur: 'تبصرہ شائع کریں' },
  replyTo: { en: 'Leave a reply to', cy: 'Gadael ateb i', pl: 'Odpowiedz', ur: 'جواب دیں' },
  password: { en: 'Password protected', cy: 'Dan gyfrinair', pl: 'Zabezpieczony hasłem', ur: 'پاس ورڈ' },
} as const satisfies Record<string, Words>;
