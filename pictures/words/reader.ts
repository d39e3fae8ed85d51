import type { LoadModel, Pixels, WordReader } from '../reader';
import { startEngine, type Layout, type TextEngine } from './engine';
import { evened, greyOf, halved, turned, type Grey, type Turn } from './grey';
import { joinedLines, keptLines, lettersOf, wordsOf, type Line } from './lines';
import { strokeSigns } from './strokes';

/** A picture with a shorter long side than this, in px, is enlarged: Tesseract wants letters of about 20 px. */
const SMALL = 1_000;
const ENLARGED = 2;
/** A slope below this is left to Tesseract, in degrees. */
const LEAST_SLOPE = 0.75;
/** Fewer squares than this hold no word that anybody could read. */
const LEAST_SQUARES = 2;
/** Where more of the picture than this looks like writing and no page was read, it is leaves, brickwork or cloth. */
const BUSY = 0.5;
/** So few letters that another look is worth its time. */
const FEW_LETTERS = 120;
const HARDLY_ANY = 12;
/** Strokes that fall into lines this much clearer on their side than upright: the picture may lie on its side. */
const LYING = 0.8;
/** Half the side of the square in which the light is evened out, in px: a few lines of writing. */
const REACH = 40;

/**
 * Reads the words in a picture with Tesseract, on the thread it is called on.
 *
 * Before it: writing is looked for by its strokes, and a picture without any is done; the slope of the lines is taken out.
 * After it: what is more likely leaves and brickwork than writing is left out. Where the first look, as at a page, found little, a
 * second evens out the light and a third takes in writing that is scattered about; where there was hardly any and the strokes stand in
 * columns, the picture is read lying on either side.
 *
 * @param load gives Tesseract and its English model: see `startEngine`
 */
export async function wordReader(load: LoadModel): Promise<WordReader> {
  const engine = await startEngine(load);
  return {
    read: (pixels, signal) => readWords(engine, pixels, signal),
    release: () => engine.release(),
  };
}

async function readWords(engine: TextEngine, pixels: Pixels, signal?: AbortSignal) {
  signal?.throwIfAborted();
  const grey = greyOf(pixels);
  const isSmall = Math.max(grey.width, grey.height) < SMALL;
  const scale = isSmall ? ENLARGED : 1;
  const { squares, share, slope, upright } = strokeSigns(isSmall ? grey : halved(grey));
  const level: Turn = { degrees: Math.abs(slope) < LEAST_SLOPE ? 0 : -slope, scale };
  if (squares < LEAST_SQUARES) return wordsOf([], grey, level);

  const look = async (sheet: Grey, layout: Layout): Promise<Line[]> => {
    // Between two looks others get their turn: an abort can only arrive then.
    await nextTurn();
    signal?.throwIfAborted();
    return keptLines(engine.read(sheet, layout), sheet);
  };
  const sheet = level.degrees || isSmall ? turned(grey, level) : grey;
  // About a letter for each square that looks like writing: then little is left to read.
  const enough = Math.min(FEW_LETTERS, Math.max(squares, HARDLY_ANY));
  let lines = await look(sheet, 'page');
  if (lettersOf(lines.flat()) < enough) lines = joinedLines(lines, await look(evened(sheet, REACH), 'page'));
  if (lettersOf(lines.flat()) < enough && share <= BUSY)
    lines = joinedLines(lines, await look(sheet, 'scattered'));
  let best = { lines, turn: level };
  if (upright < LYING && lettersOf(lines.flat()) < HARDLY_ANY)
    for (const degrees of [90, -90]) {
      const turn = { degrees, scale };
      const lying = await look(turned(grey, turn), 'page');
      if (lettersOf(lying.flat()) > 2 * lettersOf(best.lines.flat())) best = { lines: lying, turn };
    }
  return wordsOf(best.lines, grey, best.turn);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
