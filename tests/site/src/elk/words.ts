import type { Words } from '../shared/language';

/** What this page says beyond the words that all sites share. */
export const SAYS = {
  mind: {
    en: 'What is on your mind?',
    cy: 'Beth sydd ar eich meddwl?',
    pl: 'Co słychać?',
    ur: 'آپ کیا سوچ رہے ہیں؟',
  },
  warning: {
    en: 'Write your warning here',
    cy: 'Eich rhybudd',
    pl: 'Napisz ostrzeżenie',
    ur: 'اپنی تنبیہ لکھیں',
  },
  audience: { en: 'Change visibility', cy: 'Newid gwelededd', pl: 'Zmień widoczność', ur: 'مرئیت بدلیں' },
  thread: {
    en: 'Add to thread',
    cy: 'Ychwanegu at yr edefyn',
    pl: 'Dodaj do wątku',
    ur: 'سلسلے میں شامل کریں',
  },
  emoji: { en: 'Add emojis', cy: 'Ychwanegu emoji', pl: 'Dodaj emoji', ur: 'ایموجی شامل کریں' },
  bio: { en: 'Bio', cy: 'Bywgraffiad', pl: 'O mnie', ur: 'تعارف' },
  reset: { en: 'Reset', cy: 'Ailosod', pl: 'Przywróć', ur: 'واپس لائیں' },
  following: { en: 'Following', cy: 'Yn dilyn', pl: 'Obserwujesz', ur: 'فالو کر رہے ہیں' },
} as const satisfies Record<string, Words>;

/** The icons of the audiences, as classes. */
export const ICONS: Readonly<Record<string, string>> = {
  public: 'i-ri:global-line',
  unlisted: 'i-ri:lock-unlock-line',
  private: 'i-ri:lock-line',
  direct: 'i-ri:at-line',
};
