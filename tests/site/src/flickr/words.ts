/** This page's own strings. */
export const OWN = {
  add: { en: 'Add a comment', cy: 'Ychwanegu sylw', pl: 'Dodaj komentarz', ur: 'تبصرہ شامل کریں' },
  done: { en: 'Done', cy: 'Wedi gorffen', pl: 'Gotowe', ur: 'مکمل' },
  subject: { en: 'Subject', cy: 'Pwnc', pl: 'Temat', ur: 'موضوع' },
  preview: { en: 'Preview', cy: 'Rhagolwg', pl: 'Podgląd', ur: 'پیش نظارہ' },
  description: { en: 'Description', cy: 'Disgrifiad', pl: 'Opis', ur: 'تفصیل' },
  upload: {
    en: 'Upload 1 photo',
    cy: 'Lanlwytho 1 llun',
    pl: 'Prześlij 1 zdjęcie',
    ur: '1 تصویر اپ لوڈ کریں',
  },
  choose: { en: 'Choose photos', cy: 'Dewis lluniau', pl: 'Wybierz zdjęcia', ur: 'تصاویر چنیں' },
  follow: { en: 'Follow', cy: 'Dilyn', pl: 'Obserwuj', ur: 'فالو' },
  tags: { en: 'Add tags', cy: 'Ychwanegu tagiau', pl: 'Dodaj tagi', ur: 'ٹیگ شامل کریں' },
} as const;
