import type { Span } from '../engine/rule';

/** Digits that stand in words, or in words and figures mixed. */
export interface SpokenNumber extends Span {
  readonly digits: string;
}

const DIGITS: Readonly<Record<string, string>> = {
  oh: '0',
  o: '0',
  zero: '0',
  nought: '0',
  naught: '0',
  nil: '0',
  ought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  thirteen: '13',
  fourteen: '14',
  fifteen: '15',
  sixteen: '16',
  seventeen: '17',
  eighteen: '18',
  nineteen: '19',
};
const TENS: Readonly<Record<string, string>> = {
  twenty: '2',
  thirty: '3',
  forty: '4',
  fourty: '4',
  fifty: '5',
  sixty: '6',
  seventy: '7',
  eighty: '8',
  ninety: '9',
};
const TIMES: Readonly<Record<string, number>> = {
  double: 2,
  dbl: 2,
  dubble: 2,
  treble: 3,
  triple: 3,
  trible: 3,
};
const NOUGHTS: Readonly<Record<string, string>> = { hundred: '00', thousand: '000' };
const BETWEEN = new Set(['and', 'then', 'space', 'dash', 'hyphen', 'um', 'er', 'pause']);

const CHEAP =
  /\b(?:oh|o|zero|nought|naught|0\d*)[\s,.-]+(?:double |treble |triple |dbl )?(?:one|two|seven|7|1|2|double|treble|triple)|\b0\d{2,}[\s,.-]+(?:oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|double|treble|triple|\w+ty|ten|eleven|twelve|\w+teen)\b/i;

interface Piece extends Span {
  readonly digits: string;
  readonly isWord: boolean;
}

/** Runs of number words that could be a British phone number: eleven digits that begin with a nought. */
export function findSpokenNumbers(text: string): SpokenNumber[] {
  if (!CHEAP.test(text)) return [];
  const found: SpokenNumber[] = [];
  for (const run of runsIn(text)) {
    for (let first = 0; first < run.length; first++) {
      const hit = elevenFrom(run, first);
      if (!hit) continue;
      found.push(hit);
      break;
    }
  }
  return found;
}

/** Eleven digits from this piece on, most of them in words. */
function elevenFrom(run: readonly Piece[], first: number): SpokenNumber | undefined {
  if (!run[first]?.digits.startsWith('0')) return undefined;
  let digits = '';
  let spoken = 0;
  for (let last = first; last < run.length; last++) {
    const piece = run[last];
    if (!piece) break;
    digits += piece.digits;
    if (piece.isWord) spoken++;
    if (digits.length > 11) return undefined;
    if (digits.length < 11) continue;
    // Eleven figures with an "oh" among them are the other finder's; and what goes on after eleven digits is a count.
    if (run[last + 1] || !spoken || /^0(?:0|123456|1112|11235)/.test(digits)) return undefined;
    return { digits, start: run[first]?.start ?? 0, end: piece.end };
  }
  return undefined;
}

/** Pieces that stand side by side with nothing but spaces, commas, dashes and small words between. */
function runsIn(text: string): Piece[][] {
  const runs: Piece[][] = [];
  let run: Piece[] = [];
  let last = -1;
  let times = 0;
  let timesAt = 0;
  const flush = () => {
    if (run.length > 2) runs.push(run);
    run = [];
    times = 0;
  };
  for (const { 0: written, index: start } of text.matchAll(/[a-z]+|\d+/gi)) {
    const word = written.toLowerCase();
    const end = start + written.length;
    if (last >= 0 && !/^[\s,.\-/:;]{0,4}$/.test(text.slice(last, start))) flush();
    last = end;
    const tens = TENS[word];
    const previous = run.at(-1);
    if (TIMES[word]) {
      times = TIMES[word];
      timesAt = start;
    } else if (NOUGHTS[word] && previous) run.push({ digits: NOUGHTS[word], start, end, isWord: true });
    else if (tens) run.push({ digits: `${tens}0`, start, end, isWord: true });
    else if (DIGITS[word] || /^\d/.test(word)) {
      const digits = (DIGITS[word] ?? word).repeat(times && (DIGITS[word] ?? word).length < 3 ? times : 1);
      const joins =
        previous &&
        /^[2-9]0$/.test(previous.digits) &&
        previous.isWord &&
        /^[1-9]$/.test(digits) &&
        DIGITS[word];
      // "forty-two" is one piece; "forty" alone is two digits.
      if (joins && !times)
        run[run.length - 1] = { ...previous, digits: previous.digits.charAt(0) + digits, end };
      else run.push({ digits, start: times ? timesAt : start, end, isWord: word in DIGITS || times > 0 });
      times = 0;
    } else if (!BETWEEN.has(word) || !run.length) flush();
  }
  flush();
  return runs;
}
