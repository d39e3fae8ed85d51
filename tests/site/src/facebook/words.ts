import { say, type Words } from '../shared/language';

/** A sentence with a name in it, at `{}`. */
export function sayOf(words: Words, name: string): string {
  return say(words).replace('{}', name);
}

/** The strings of this page only. */
export const HERE = {
  createPost: { en: 'Create post', cy: 'Creu postiad', pl: 'Utwórz post', ur: 'پوسٹ بنائیں' },
  createAPost: {
    en: 'Create a post',
    cy: 'Creu postiad newydd',
    pl: 'Utwórz nowy post',
    ur: 'نئی پوسٹ بنائیں',
  },
  mind: {
    en: "What's on your mind, {}?",
    cy: 'Beth sydd ar eich meddwl, {}?',
    pl: 'O czym myślisz, {}?',
    ur: '{}، آپ کیا سوچ رہے ہیں؟',
  },
  write: { en: 'Write something...', cy: 'Ysgrifennwch rywbeth...', pl: 'Napisz coś...', ur: 'کچھ لکھیں...' },
  closeComposer: {
    en: 'Close composer dialog',
    cy: 'Cau’r blwch ysgrifennu',
    pl: 'Zamknij okno tworzenia',
    ur: 'لکھنے کا خانہ بند کریں',
  },
  photoOrVideo: { en: 'Photo or video', cy: 'Llun neu fideo', pl: 'Zdjęcie lub film', ur: 'تصویر یا ویڈیو' },
  tagFriends: { en: 'Tag friends', cy: 'Tagio ffrindiau', pl: 'Oznacz znajomych', ur: 'دوست ٹیگ کریں' },
  emoji: { en: 'Emoji', cy: 'Emoji', pl: 'Emotikony', ur: 'ایموجی' },
  privacy: {
    en: 'Edit privacy. Sharing with {}',
    cy: 'Golygu preifatrwydd. Rhannu gyda {}',
    pl: 'Edytuj prywatność. Widoczność: {}',
    ur: 'رازداری میں ترمیم کریں۔ شیئر: {}',
  },
  settings: {
    en: 'Post settings',
    cy: 'Gosodiadau’r postiad',
    pl: 'Ustawienia posta',
    ur: 'پوسٹ کی ترتیبات',
  },
  later: {
    en: 'Scheduling options',
    cy: 'Dewisiadau amserlennu',
    pl: 'Opcje planowania',
    ur: 'شیڈول کے اختیارات',
  },
  shareNow: { en: 'Share now', cy: 'Rhannu nawr', pl: 'Udostępnij teraz', ur: 'ابھی شیئر کریں' },
  sayAbout: {
    en: 'Say something about this...',
    cy: 'Dywedwch rywbeth am hyn...',
    pl: 'Napisz coś o tym...',
    ur: 'اس کے بارے میں کچھ کہیں...',
  },
  copyLink: { en: 'Copy link', cy: 'Copïo’r ddolen', pl: 'Kopiuj link', ur: 'لنک کاپی کریں' },
  like: { en: 'Like', cy: 'Hoffi', pl: 'Lubię to!', ur: 'پسند کریں' },
  likeComment: {
    en: 'Like {}’s comment',
    cy: 'Hoffi sylw {}',
    pl: 'Polub komentarz: {}',
    ur: '{} کا تبصرہ پسند کریں',
  },
  commentAs: {
    en: 'Comment as {}',
    cy: 'Rhoi sylw fel {}',
    pl: 'Komentujesz jako {}',
    ur: '{} کے طور پر تبصرہ کریں',
  },
  commentBy: {
    en: 'Comment by {} just now',
    cy: 'Sylw gan {} nawr',
    pl: 'Komentarz: {}, teraz',
    ur: '{} کا تبصرہ ابھی',
  },
  replyTo: { en: 'Reply to {}', cy: 'Ateb {}', pl: 'Odpowiedz: {}', ur: '{} کو جواب دیں' },
  writeTo: { en: 'Write to {}', cy: 'Ysgrifennu at {}', pl: 'Napisz do: {}', ur: '{} کو لکھیں' },
  pressEnter: {
    en: 'Press Enter to send',
    cy: 'Pwyswch Enter i anfon',
    pl: 'Naciśnij Enter, aby wysłać',
    ur: 'بھیجنے کے لیے Enter دبائیں',
  },
  sendLike: { en: 'Send a like', cy: 'Anfon hoffi', pl: 'Wyślij polubienie', ur: 'پسند بھیجیں' },
  more: { en: 'More actions', cy: 'Rhagor', pl: 'Więcej działań', ur: 'مزید' },
  requests: {
    en: 'Friend requests',
    cy: 'Ceisiadau ffrind',
    pl: 'Zaproszenia do znajomych',
    ur: 'دوستی کی درخواستیں',
  },
  confirm: { en: 'Confirm', cy: 'Cadarnhau', pl: 'Potwierdź', ur: 'تصدیق کریں' },
  delete: { en: 'Delete', cy: 'Dileu', pl: 'Usuń', ur: 'حذف کریں' },
  addFriend: { en: 'Add friend', cy: 'Gwneud cais', pl: 'Zaproś', ur: 'درخواست' },
  addFriendNamed: {
    en: 'Add Friend {}',
    cy: 'Gwneud cais i {}',
    pl: 'Zaproś: {}',
    ur: '{} کو درخواست بھیجیں',
  },
  cancelRequest: {
    en: 'Cancel request',
    cy: 'Canslo’r cais',
    pl: 'Anuluj zaproszenie',
    ur: 'درخواست منسوخ کریں',
  },
  remove: { en: 'Remove {}', cy: 'Tynnu {}', pl: 'Ukryj: {}', ur: '{} کو ہٹائیں' },
  company: { en: 'Company', cy: 'Cwmni', pl: 'Firma', ur: 'ادارہ' },
  position: { en: 'Position', cy: 'Swydd', pl: 'Stanowisko', ur: 'عہدہ' },
  current: {
    en: 'I work here now',
    cy: 'Rwy’n gweithio yma nawr',
    pl: 'Pracuję tu obecnie',
    ur: 'میں یہاں کام کرتا ہوں',
  },
  school: { en: 'School', cy: 'Ysgol', pl: 'Szkoła', ur: 'اسکول' },
  bio: { en: 'Describe who you are', cy: 'Disgrifiwch eich hun', pl: 'Opisz się', ur: 'اپنے بارے میں لکھیں' },
} as const satisfies Record<string, Words>;

const AUDIENCES: Readonly<Record<string, Words>> = {
  Public: { en: 'Public', cy: 'Cyhoeddus', pl: 'Publiczne', ur: 'عوامی' },
  Friends: { en: 'Friends', cy: 'Ffrindiau', pl: 'Znajomi', ur: 'دوست' },
  'Only me': { en: 'Only me', cy: 'Dim ond fi', pl: 'Tylko ja', ur: 'صرف میں' },
};

/** The three that the demo offers, by their English names. */
export const audiences = Object.keys(AUDIENCES);

/** An audience as the page shows it; one that it does not offer stands as the address had it. */
export function sayAudience(audience: string): string {
  const words = AUDIENCES[audience];
  return words ? say(words) : audience;
}
