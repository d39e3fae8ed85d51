import type { Words } from '../shared/language';

/** What this page says beyond the words that all sites share. */
export const SAYS = {
  doing: {
    en: 'What are you doing?',
    cy: 'Beth wyt ti’n ei wneud?',
    pl: 'Co robisz?',
    ur: 'آپ کیا کر رہے ہیں؟',
  },
  warning: { en: 'Content warning', cy: 'Rhybudd cynnwys', pl: 'Ostrzeżenie o treści', ur: 'مواد کی تنبیہ' },
  picture: { en: 'Image description', cy: 'Disgrifiad o’r llun', pl: 'Opis zdjęcia', ur: 'تصویر کی تفصیل' },
  minimise: { en: 'Minimise', cy: 'Lleihau', pl: 'Zminimalizuj', ur: 'چھوٹا کریں' },
  replying: { en: 'Replying to', cy: 'Ateb i', pl: 'Odpowiedź dla', ur: 'جواب بنام' },
  reject: { en: 'Reject', cy: 'Gwrthod', pl: 'Odrzuć', ur: 'رد کریں' },
  bio: { en: 'Bio', cy: 'Bywgraffiad', pl: 'O mnie', ur: 'تعارف' },
} as const satisfies Record<string, Words>;

/** The API's names of the audiences, and ours. */
export const VISIBILITIES: Readonly<Record<string, Words>> = {
  public: { en: 'Public', cy: 'Cyhoeddus', pl: 'Publiczny', ur: 'عوامی' },
  unlisted: { en: 'Unlisted', cy: 'Heb ei restru', pl: 'Niewidoczny', ur: 'غیر درج' },
  private: { en: 'Followers only', cy: 'Dilynwyr yn unig', pl: 'Tylko obserwujący', ur: 'صرف پیروکار' },
  direct: { en: 'Private mention', cy: 'Crybwyll preifat', pl: 'Prywatna wzmianka', ur: 'نجی ذکر' },
};
