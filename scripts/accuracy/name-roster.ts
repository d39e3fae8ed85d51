import { FIRST_NAMES, SURNAMES } from '../../rules/name-data/names';

/** A made-up pupil: the name as the roster has it, and its parts as people use them. */
export interface RosterName {
  readonly kind: string;
  readonly name: string;
  /** What they are called, and the rest; a mononym has no rest. */
  readonly first: string;
  readonly last: string;
}

/** Numbers in [0, 1), the same on every machine for one seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = (text: string) => text.trim().split(/\s+/);
const unpacked = (packed: string) => {
  let last = '';
  return [...packed.matchAll(/([0-9A-J])([a-z]*)(!?)/g)].map(([, shared = '0', rest = '', mark]) => {
    last = last.slice(0, Number.parseInt(shared, 20)) + rest;
    return { name: last.charAt(0).toUpperCase() + last.slice(1), common: mark === '!' };
  });
};
const firsts = unpacked(FIRST_NAMES).filter(({ name }) => name.length > 2);
const common = firsts.filter(({ common: isCommon }) => isCommon);
const lasts = unpacked(SURNAMES).filter(({ name }) => name.length > 2);

/** Parts of names whose spelling or order the lists of England and Wales do not hold. Common ones, of nobody. */
const ORIGINS: Record<string, [first: string, last: string]> = {
  Welsh: [
    'Siân Llŷr Ffion Gwenllian Dafydd Rhŷs Angharad Iolo',
    'ap~Rhys ferch~Owain ab~Ifan Llewelyn Prydderch ap~Gwilym',
  ],
  Irish: [
    'Seán Aoife Caoimhe Oisín Róisín Tadhg Sorcha Éabha',
    "O'Sullivan Ó~Briain Ní~Dhomhnaill Mac~Gabhann O'Rourke Ní~Bhriain McGrath",
  ],
  Polish: [
    'Łukasz Zofia Małgorzata Paweł Agnieszka Michał Oliwia Wojciech',
    'Wójcik Kowalczyk Dąbrowska Woźniak Wiśniewski Łukaszewska Zieliński Król',
  ],
  Yoruba: [
    'Oluwaseun Adébọ́lá Tolúwanimi Ayọ̀mídé Folúkẹ́ Temitope Ọlámidé Babátúndé',
    'Adébáyò Ọ̀gúnlẹ́yẹ Adéyẹmí Akíntọ́lá Ọlátúnjí Odukoya Fashola Oyèlárán',
  ],
  Urdu: [
    'Hafsa Zainab Muhammad Bilal Ayesha Hamza Maryam Usman',
    'Raza~Khan Bibi bin~Yusuf Ali~Shah Siddiqui Fatima~Qureshi Akhtar ur~Rehman',
  ],
  Bengali: [
    'Nusrat Rafiqul Tahmina Shahriar Farhana Mahbub Sumaiya Tanvir',
    'Jahan~Chowdhury Islam Akter Rahman Begum Hossain~Miah Uddin Khatun',
  ],
  Arabic: [
    'Khaled Layla Abdulrahman Noor Yasmin Omar Huda Tariq',
    'al-Rashid El~Sayed bin~Salem al~Masri Haddad abu~Bakr Al-Najjar ibn~Khaldun',
  ],
  Tamil: [
    'Karthik Priya Nandhini Arun Kavitha Vignesh Meena Sanjeev',
    'Subramaniam Sivakumar Ramanathan Kandasamy Thangarajah Selvarajah Balasubramaniam Nadarajah',
  ],
  Chinese: [
    'Li~Wei Xiaoming Jia~Hui Chen Mei~Ling Yifan Zhi~Hao Wenjing',
    'Chen Wang Zhang Huang Ouyang Lau Tsui Zhou',
  ],
  Vietnamese: [
    'Nguyễn Trần Phạm Lê Hoàng Vũ Đặng Bùi',
    'Minh~Anh Thị~Lan~Hương Quốc~Bảo Thanh~Tâm Đức Hữu~Phước',
  ],
  particles: [
    'Joris Sofia Matteo Ottilie Luuk Inês Carmen Anneliese',
    'van~der~Berg de~la~Cruz di~Marco von~Stein van~Dijk dos~Santos de~Souza della~Rovere',
  ],
};

/** Draws different pupils: half plain, half of the kinds of names that are not two plain words. */
export function drawNames(count: number, seed: number): RosterName[] {
  const next = numbersFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const first = () => pick(next() < 0.6 ? common : firsts).name;
  const last = () => pick(lasts).name;
  const origins = Object.keys(ORIGINS);
  const draw = (): Omit<RosterName, 'name'> => {
    const kind = Math.floor(next() * 24);
    if (kind < 10) return { kind: 'plain', first: first(), last: last() };
    if (kind === 10) return { kind: 'hyphen', first: first(), last: `${last()}-${last()}` };
    if (kind === 11) return { kind: 'hyphen first', first: `${first()}-${pick(common).name}`, last: last() };
    if (kind === 12)
      return { kind: 'apostrophe', first: first(), last: `${pick(["O'", "D'", 'O’'])}${last()}` };
    if (kind === 13) return { kind: 'Mac', first: first(), last: `${pick(['Mc', 'Mac'])}${last()}` };
    if (kind === 14)
      return {
        kind: 'mononym',
        first: pick(words('Nandini Arjun Jothika Sukarno Zulaikha Kaveri Ngozi')),
        last: '',
      };
    if (kind === 15) return { kind: 'three parts', first: first(), last: `${first()} ${last()}` };
    if (kind === 16) return { kind: 'two surnames', first: first(), last: `${last()} ${last()}` };
    if (kind === 17) return { kind: 'four parts', first: first(), last: `${first()} ${last()} ${last()}` };
    const origin = pick(origins);
    const [ours = '', theirs = ''] = ORIGINS[origin] ?? [];
    const spaced = (part: string) => part.replaceAll('~', ' ');
    const given = next() < 0.5 ? pick(words(ours)) : origin === 'Vietnamese' ? pick(words(ours)) : first();
    return { kind: origin, first: spaced(given), last: spaced(pick(words(theirs))) };
  };
  const drawn = new Map<string, RosterName>();
  for (let tries = 0; drawn.size < count && tries < count * 20; tries++) {
    const parts = draw();
    const name = `${parts.first} ${parts.last}`.trim();
    if (!drawn.has(name)) drawn.set(name, { ...parts, name });
  }
  return [...drawn.values()];
}
