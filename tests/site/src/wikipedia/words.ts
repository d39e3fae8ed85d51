import type { Words } from '../shared/language';

/** What this page says beyond the words that all sites share. */
export const SAYS = {
  changes: {
    en: 'Publish changes',
    cy: 'Cyhoeddi newidiadau',
    pl: 'Opublikuj zmiany',
    ur: 'تبدیلیاں شائع کریں',
  },
  preview: { en: 'Show preview', cy: 'Dangos rhagolwg', pl: 'Pokaż podgląd', ur: 'نمائش' },
  summary: { en: 'Edit summary', cy: 'Crynodeb golygu', pl: 'Opis zmian', ur: 'خلاصہ' },
  replyTo: { en: 'Reply to', cy: 'Ateb i', pl: 'Odpowiedz użytkownikowi', ur: 'جواب بنام' },
  bold: { en: 'Bold', cy: 'Trwm', pl: 'Pogrubienie', ur: 'موٹا' },
} as const satisfies Record<string, Words>;
