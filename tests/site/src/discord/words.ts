/** This page's own strings. */
export const OWN = {
  to: { en: 'Message', cy: 'Negesu', pl: 'Wyślij do', ur: 'پیغام برائے' },
  upload: { en: 'Upload a file', cy: 'Lanlwytho ffeil', pl: 'Prześlij plik', ur: 'فائل اپ لوڈ کریں' },
  emoji: { en: 'Select emoji', cy: 'Dewis emoji', pl: 'Wybierz emoji', ur: 'ایموجی منتخب کریں' },
  user: { en: 'User area', cy: 'Ardal y defnyddiwr', pl: 'Panel użytkownika', ur: 'صارف کا حصہ' },
  pending: { en: 'Pending', cy: 'Yn aros', pl: 'Oczekujące', ur: 'زیر التوا' },
  ignore: { en: 'Ignore', cy: 'Anwybyddu', pl: 'Ignoruj', ur: 'نظرانداز کریں' },
  add: { en: 'Send Friend Request', cy: 'Anfon cais', pl: 'Wyślij zaproszenie', ur: 'درخواست بھیجیں' },
  more: { en: 'More', cy: 'Mwy', pl: 'Więcej', ur: 'مزید' },
} as const;
