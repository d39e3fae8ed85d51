/** Invented texts and names of a given size, the same on every machine. They name nobody. */

const FIRST =
  `Aisha Callum Zoë Jakub Niamh Harpreet Poppy Marcus Samina Dafydd Oluwaseun Freya Ibrahim Maisie Rhys Anaya Theo
Blessing Ewan Xanthe Kacper Leila Osian Tabitha Yusuf Imogen Dominik Safiya Rory Martha Kofi Elodie Hamza Bronwen Luca
Adaeze Fergus Mina Jonah Petra`.split(/\s+/);
const START =
  'Whit Till Mar Ells Pem Ark Brack Thorn Wex Hal Cob Dray Fen Garr Lind Mosk Nor Oak Quill Ren'.split(' ');
const END = 'ford ingham lowe worth berley well enby ley combe den'.split(' ');

/** A different number each time, by the same rule each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A roster of that many different pupils, in classes of thirty. At most 8,000. */
export function madeUpRoster(size: number): { name: string; group: string }[] {
  return Array.from({ length: size }, (_, index) => {
    const first = FIRST[index % FIRST.length];
    const rest = Math.floor(index / FIRST.length);
    const last = `${START[rest % START.length]}${END[Math.floor(rest / START.length) % END.length]}`;
    return { name: `${first} ${last}`, group: `${1 + (Math.floor(index / 30) % 11)}${'ABC'[index % 3]}` };
  });
}

const SENTENCES = [
  'Long day but the {word} assembly went well and nobody cried.',
  'Had a proper laugh with my Year {number} class about the {word} on the roof.',
  'Does anybody have a spare {word} for Thursday? Ours broke in {number} pieces.',
  'So proud of {name} for the {word} today 🎉',
  'Coffee, marking, coffee, {word}, bed.',
  'Nobody told me the {word} would be this loud at {number} in the morning!',
  '{name} and the {word} again, honestly I give up.',
  'Walked home by the river, saw {number} swans and one very cross {word}.',
];
const WORDS = 'trumpet ladder kettle pumpkin hedgehog scooter lantern puddle whistle custard'.split(' ');

/**
 * A draft of exactly that many UTF-16 units. Another seed gives other words in every sentence.
 * About one sentence in four holds a name; half of those are on the roster, half are not.
 */
export function madeUpDraft(size: number, seed: number): string {
  const next = numbers(seed);
  const roster = madeUpRoster(400);
  let text = '';
  while (text.length < size) {
    const name = next(2)
      ? (roster[next(roster.length)]?.name ?? '')
      : `${FIRST[next(FIRST.length)]} ${END[next(END.length)]?.replace(/^./, (letter) => letter.toUpperCase())}son`;
    const sentence = (SENTENCES[next(SENTENCES.length)] ?? '')
      .replace('{name}', name)
      .replace('{word}', `${WORDS[next(WORDS.length)]} ${next(100_000)}`)
      .replace('{number}', String(1 + next(11)));
    text += `${sentence} `;
  }
  // A cut inside an emoji would leave half of one.
  return text.slice(0, size).replace(/[\ud800-\udbff]$/, '.');
}
