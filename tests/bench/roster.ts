import type { Person } from '../../rules';

const FIRST = (
  'Aisha Amina Arlo Astrid Bethan Bilal Cara Callum Dafydd Daria Ebony Ewan Farah Finley Gwen Hamza Hana Idris Ines Jago ' +
  'Jamila Kasia Keir Lena Łukasz Maeve Marek Nia Niamh Omar Orla Petra Piotr Rafe Rhian Saira Siân Tariq Tegan Zoë'
).split(' ');
const LAST_HEAD =
  'Ash Beck Brad Cald Dun Elm Fair Gar Hart Hazel Inger Kel Lang Marl Nor Oak Pem Rad Sel Thorn Whit Wyn'.split(
    ' ',
  );
const LAST_TAIL =
  'bourne bury combe croft dale den field ford gate ham hurst ley low mere ridge shaw sley stead ton well wick worth'.split(
    ' ',
  );

/**
 * A roster of invented names, the same on every run. First names repeat as they do at a school; surnames are put together
 * from syllables, so they name nobody.
 */
export function inventedRoster(size: number): Person[] {
  return Array.from({ length: size }, (_, index) => {
    const first = FIRST[(index * 7) % FIRST.length] ?? '';
    const head = LAST_HEAD[Math.floor(index / 3) % LAST_HEAD.length] ?? '';
    const tail = LAST_TAIL[Math.floor(index / 11) % LAST_TAIL.length] ?? '';
    return { name: `${first} ${head}${tail}`, role: 'pupil', group: `${(index % 6) + 1}A` };
  });
}
