/** This page's own strings. */
export const OWN = {
  emoji: { en: 'Emoji', cy: 'Emoji', pl: 'Emotikony', ur: 'ایموجی' },
  chat: { en: 'Send a chat', cy: 'Anfon sgwrs', pl: 'Wyślij czat', ur: 'چیٹ بھیجیں' },
  addCaption: { en: 'Add a caption', cy: 'Ychwanegu capsiwn', pl: 'Dodaj podpis', ur: 'عنوان شامل کریں' },
  caption: { en: 'Caption Input', cy: 'Blwch capsiwn', pl: 'Pole podpisu', ur: 'عنوان کا خانہ' },
  sendTo: { en: 'Send To', cy: 'Anfon at', pl: 'Wyślij do', ur: 'کسے بھیجیں' },
  story: { en: 'My Story', cy: 'Fy Stori', pl: 'Moja relacja', ur: 'میری کہانی' },
  requests: {
    en: 'View friend requests',
    cy: 'Gweld ceisiadau',
    pl: 'Zobacz zaproszenia',
    ur: 'درخواستیں دیکھیں',
  },
  ignore: { en: 'Ignore', cy: 'Anwybyddu', pl: 'Ignoruj', ur: 'نظرانداز کریں' },
  call: { en: 'Start a call', cy: 'Dechrau galwad', pl: 'Rozpocznij rozmowę', ur: 'کال شروع کریں' },
  take: { en: 'Take a Snap', cy: 'Tynnu Snap', pl: 'Zrób Snapa', ur: 'سنیپ لیں' },
  me: { en: 'Me', cy: 'Fi', pl: 'Ja', ur: 'میں' },
} as const;
