import { isPicture, type Attachment, type Draft } from '../engine/draft';
import type { Span } from '../engine/rule';
import { plain } from '../wording/plain';

/**
 * What a draft says of its pictures: its own words, the texts for people who cannot see them, and the files' names.
 * The draft's words come first, so that offsets below `length` are offsets of `draft.text`.
 */
export interface Caption {
  readonly text: string;
  readonly length: number;
}

const NO_WORDS: Caption = { text: '', length: 0 };
const captions = new WeakMap<Draft, Caption>();

/** The caption of a draft's pictures; nothing where no picture is attached. Made once, whichever rules ask. */
export function captionOf(draft: Draft): Caption {
  const known = captions.get(draft);
  if (known) return known;
  const pictures = picturesOf(draft);
  const caption = pictures.length
    ? {
        text: [draft.text, ...pictures.flatMap(({ alt = '', name }) => [alt, fileWords(name)])]
          .map(plain)
          .join('\n'),
        length: draft.text.length,
      }
    : NO_WORDS;
  captions.set(draft, caption);
  return caption;
}

export function picturesOf(draft: Draft): readonly Attachment[] {
  return draft.attachments.filter(isPicture);
}

/** The words of a file's name: `aisha_khan-SportsDay2.jpg` as `aisha khan Sports Day`. A camera's number is no word. */
export function fileWords(name = ''): string {
  return name
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/\d{3,}|[_.+()~-]+/g, ' ')
    .replace(/\b(?:IMG|DSC|PXL|VID|MVI|WA|screenshot|photo|image|copy|edited|final)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The place in the draft where a pattern was found; none where it stands in an alt text or file name. */
export function placeOf({ length }: Caption, { index, 0: written }: RegExpExecArray): Span | undefined {
  const end = index + written.length;
  return end <= length && written ? { start: index, end } : undefined;
}

/** Whether the readers saw a face. `none`: they looked at every picture and saw no face. */
export function facesIn(draft: Draft): 'some' | 'none' | 'unknown' {
  const counts = picturesOf(draft).map(({ seen }) => seen?.faces);
  if (counts.some((count) => (count ?? 0) > 0)) return 'some';
  return counts.length && counts.every((count) => count === 0) ? 'none' : 'unknown';
}
