import * as z from 'zod/mini';

/** A place in a picture, upright as a person sees it: shares (0 to 1) of its width and height. */
export type Region = {
  left: number;
  top: number;
  width: number;
  height: number;
};

/** How sure a picture reader is: `certain` is worth a plain sentence, `possible` is for a person to look at. */
export const SURENESS = ['certain', 'possible'] as const;
export type Sureness = (typeof SURENESS)[number];

/** One thing that a picture reader saw, and where. */
export type SeenPart = { region: Region; sure: Sureness };

/** One word that can be read in a picture: its half-open UTF-16 span in `Seen.words`, and where it stands. */
export type SeenWord = { start: number; end: number; region: Region };

/**
 * What the picture readers saw in one picture or video. A field that nobody looked for stays undefined; rules then say less.
 * Faces are counted and placed, never compared or kept. `words` never leaves the background.
 */
export type Seen = {
  /** How many faces. */
  faces?: number | undefined;
  /** Whether the school's logo or uniform badge is in it. */
  logo?: boolean | undefined;
  /** Words that can be read in it. */
  words?: string | undefined;
  /** Whether the file says where it was taken. */
  place?: boolean | undefined;
  /** Whether the file says with which device it was taken. */
  device?: boolean | undefined;
  /** Upright, in px. */
  width?: number | undefined;
  height?: number | undefined;
  where?:
    | {
        faces?: SeenPart[] | undefined;
        logo?: SeenPart[] | undefined;
        words?: SeenWord[] | undefined;
      }
    | undefined;
};

const share = z.number().check(z.minimum(0), z.maximum(1));
const region = z.object({ left: share, top: share, width: share, height: share });
const part = z.object({ region, sure: z.enum(SURENESS) });

/** Reads what came with a draft. */
export const seenSchema = z.looseObject({
  faces: z.optional(z.number()),
  logo: z.optional(z.boolean()),
  words: z.optional(z.string()),
  place: z.optional(z.boolean()),
  device: z.optional(z.boolean()),
  width: z.optional(z.number()),
  height: z.optional(z.number()),
  where: z.optional(
    z.object({
      faces: z.optional(z.array(part)),
      logo: z.optional(z.array(part)),
      words: z.optional(z.array(z.object({ start: z.number(), end: z.number(), region }))),
    }),
  ),
});
