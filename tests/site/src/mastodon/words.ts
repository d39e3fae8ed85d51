import type { Words } from '../shared/language';

/** What this page says beyond the words that all sites share. */
export const SAYS = {
  mind: {
    en: 'What is on your mind?',
    cy: 'Beth sydd ar eich meddwl?',
    pl: 'Co chodzi ci po głowie?',
    ur: 'آپ کیا سوچ رہے ہیں؟',
  },
  warning: {
    en: 'Content warning (optional)',
    cy: 'Rhybudd cynnwys (dewisol)',
    pl: 'Ostrzeżenie o treści (opcjonalne)',
    ur: 'مواد کی تنبیہ (اختیاری)',
  },
  addWarning: {
    en: 'Add content warning',
    cy: 'Ychwanegu rhybudd',
    pl: 'Dodaj ostrzeżenie',
    ur: 'تنبیہ شامل کریں',
  },
  update: { en: 'Update', cy: 'Diweddaru', pl: 'Zaktualizuj', ur: 'تازہ کریں' },
  emoji: { en: 'Insert emoji', cy: 'Mewnosod emoji', pl: 'Wstaw emoji', ur: 'ایموجی ڈالیں' },
  poll: { en: 'Add a poll', cy: 'Ychwanegu pleidlais', pl: 'Dodaj ankietę', ur: 'پول شامل کریں' },
  changeAudience: {
    en: 'Change post privacy',
    cy: 'Newid preifatrwydd',
    pl: 'Zmień widoczność',
    ur: 'رازداری بدلیں',
  },
  boost: { en: 'Boost', cy: 'Hybu', pl: 'Podbij', ur: 'بوسٹ' },
  unfollow: { en: 'Unfollow', cy: 'Dad-ddilyn', pl: 'Przestań obserwować', ur: 'ان فالو کریں' },
  displayName: { en: 'Display name', cy: 'Enw dangos', pl: 'Nazwa', ur: 'ظاہری نام' },
  bio: { en: 'Bio', cy: 'Bywgraffiad', pl: 'Opis', ur: 'تعارف' },
} as const satisfies Record<string, Words>;

/** The four audiences: what the API calls them, the id of their icon, and their name. */
export const VISIBILITIES = {
  public: { icon: 'globe', name: { en: 'Public', cy: 'Cyhoeddus', pl: 'Publiczny', ur: 'عوامی' } },
  unlisted: {
    icon: 'unlock',
    name: { en: 'Quiet public', cy: 'Tawel', pl: 'Niewidoczny', ur: 'خاموش عوامی' },
  },
  private: { icon: 'lock', name: { en: 'Followers', cy: 'Dilynwyr', pl: 'Obserwujący', ur: 'پیروکار' } },
  direct: {
    icon: 'at',
    name: { en: 'Private mention', cy: 'Crybwyll preifat', pl: 'Prywatna wzmianka', ur: 'نجی ذکر' },
  },
} as const satisfies Record<string, { icon: string; name: Words }>;

export type Visibility = keyof typeof VISIBILITIES;
