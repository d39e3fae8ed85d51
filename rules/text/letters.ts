/**
 * Letters that look like others. Read by people as Latin, they are folded to it: a name is hidden from a machine this way,
 * seldom from a reader. Built from pairs of strings of the same length, so that a table can be checked by eye.
 * Source of the choice: the glyphs themselves (Unicode UTS 39 lists the same pairs as confusable).
 */
function pairs(from: string, to: string): [string, string][] {
  const plain = [...to];
  return [...from].map((letter, index) => [letter, plain[index] ?? letter]);
}

const CYRILLIC = pairs(
  'АВЕКМНОРСТХУІЈЅԀԚԜҺӀӠавекмнорстхуіјѕԁԛԝһӏ',
  'ABEKMHOPCTXYIJSDQWHI3abekmhopctxyijsdqwhl',
);
const GREEK = pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεηικνορςτυχω', 'ABEZHIKMNOPTYXabyenikvopstuxw');
const SMALL_CAPITALS = pairs('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡɩɴ', 'ABCDEFGHIJKLMNOPRSTUVWYZagiN');
const ARMENIAN = pairs('օոսհց', 'ounhg');

/** Latin letters that stay whole under NFKD, with what people type instead. */
const LATIN: [string, string][] = [
  ...pairs('łŁøØđĐðÐıŋŊħĦŧŦɓƁɗƊƙƘƴƳəƏǝĸ', 'lLoOdDdDinNhHtTbBdDkKyYeEek'),
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['þ', 'th'],
  ['Þ', 'TH'],
];

/** Marks that people type for an apostrophe, a hyphen or a mask. */
const SIGNS: [string, string][] = [
  ...pairs('‘’ʼʻʹ′`´‛＇ꞌ', "'''''''''''"),
  ...pairs('‐‑‒–—―−﹣－', '---------'),
  ...pairs('•∗＊✱⁎●█', '*******'),
  ...pairs('“”„‟″«»', '"""""""'),
];

/** One code point to what it is read as. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...CYRILLIC,
  ...GREEK,
  ...SMALL_CAPITALS,
  ...ARMENIAN,
  ...LATIN,
  ...SIGNS,
]);

/** Figures and signs inside a word, with the letter they stand for. */
export const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'i',
  '€': 'e',
  '£': 'l',
};

/**
 * Letters in squares and circles (🅰, 🅐) that NFKD leaves alone. Not those of flags: a flag after a name is a flag.
 * @returns the Latin capital, or undefined
 */
export function boxedLetter(code: number): string | undefined {
  for (const first of [0x1f150, 0x1f170])
    if (code >= first && code < first + 26) return String.fromCharCode(65 + code - first);
  return undefined;
}
