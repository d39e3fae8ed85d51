import { isPicture, type Attachment, type Draft } from '../engine/draft';
import { regionsOf } from '../engine/read-words';
import type { PicturePlace, Span } from '../engine/rule';
import type { SeenPart } from '../engine/seen';

/** The pictures of a draft for which a test holds, each with where it stands among the attachments. */
function picturesWhere(
  draft: Draft,
  test: (picture: Attachment) => boolean,
): (Attachment & { attachment: number })[] {
  return draft.attachments.flatMap((one, attachment) =>
    isPicture(one) && test(one) ? [{ ...one, attachment }] : [],
  );
}

/** The faces of each picture: how many and where, never whose. Empty where none was seen. */
export function facePlaces(draft: Draft): PicturePlace[] {
  return picturesWhere(draft, ({ seen }) => (seen?.faces ?? 0) > 0).map(({ attachment, seen }) =>
    placeOfParts(attachment, seen?.where?.faces),
  );
}

/** Where the school's logo or badge was seen. Without word from the reader on how sure it is, it is `certain`. */
export function logoPlaces(draft: Draft): PicturePlace[] {
  return picturesWhere(draft, ({ seen }) => !!seen?.logo).map(({ attachment, seen }) => ({
    ...placeOfParts(attachment, seen?.where?.logo),
    sure: surest(seen?.where?.logo) ?? 'certain',
  }));
}

/** Pictures whose file says something, by the field of `Seen` that tells it. */
export function filePlaces(draft: Draft, field: 'place' | 'device'): PicturePlace[] {
  return picturesWhere(draft, ({ seen }) => !!seen?.[field]).map(({ attachment }) => ({
    attachment,
    regions: [],
  }));
}

/** The place of some words in one picture. @param span UTF-16 units of `Seen.words` */
export function wordPlace(attachment: number, span: Span, { seen }: Attachment): PicturePlace {
  return { attachment, regions: regionsOf(span, seen?.where?.words) };
}

/** As a match's own field, and none where there are no places. */
export function inThese(pictures: readonly PicturePlace[]): { pictures?: readonly PicturePlace[] } {
  return pictures.length ? { pictures } : {};
}

function placeOfParts(attachment: number, parts: readonly SeenPart[] | undefined): PicturePlace {
  const sure = surest(parts);
  return { attachment, regions: (parts ?? []).map(({ region }) => region), ...(sure ? { sure } : {}) };
}

function surest(parts: readonly SeenPart[] | undefined): PicturePlace['sure'] {
  if (!parts?.length) return undefined;
  return parts.some(({ sure }) => sure === 'certain') ? 'certain' : 'possible';
}
