/** This page's own strings. */
export const OWN = {
  type: { en: 'Type a message', cy: 'Teipiwch neges', pl: 'Napisz wiadomość', ur: 'پیغام لکھیں' },
  caption: { en: 'Add a caption', cy: 'Ychwanegu capsiwn', pl: 'Dodaj podpis', ur: 'عنوان شامل کریں' },
  selected: {
    en: 'Send 1 selected',
    cy: 'Anfon 1 a ddewiswyd',
    pl: 'Wyślij wybrane: 1',
    ur: '1 منتخب بھیجیں',
  },
  status: { en: 'Status', cy: 'Statws', pl: 'Status', ur: 'سٹیٹس' },
  typeStatus: { en: 'Type a status', cy: 'Teipiwch statws', pl: 'Wpisz status', ur: 'سٹیٹس لکھیں' },
  text: { en: 'Text', cy: 'Testun', pl: 'Tekst', ur: 'متن' },
  chats: { en: 'Chats', cy: 'Sgyrsiau', pl: 'Czaty', ur: 'چیٹس' },
  attach: { en: 'Attach', cy: 'Atodi', pl: 'Załącz', ur: 'منسلک کریں' },
  photos: { en: 'Photos & videos', cy: 'Lluniau a fideos', pl: 'Zdjęcia i filmy', ur: 'تصاویر اور ویڈیوز' },
  emoji: { en: 'Emojis', cy: 'Emojis', pl: 'Emoji', ur: 'ایموجی' },
  voice: { en: 'Voice message', cy: 'Neges lais', pl: 'Wiadomość głosowa', ur: 'صوتی پیغام' },
  online: { en: 'online', cy: 'ar-lein', pl: 'dostępny', ur: 'آن لائن' },
  you: { en: 'You', cy: 'Chi', pl: 'Ty', ur: 'آپ' },
  edit: { en: 'Edit message', cy: 'Golygu neges', pl: 'Edytuj wiadomość', ur: 'پیغام میں ترمیم' },
} as const;
