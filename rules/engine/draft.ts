import * as z from 'zod/mini';
import { seenSchema, type Seen } from './seen';

/** Where a draft would appear. One rule names the surfaces it speaks about. */
export const KINDS = ['post', 'comment', 'message', 'profile', 'request'] as const;
export type Kind = (typeof KINDS)[number];
/** A surface is a kind of composer, or `picture`: anything with a picture or video attached. */
export type Surface = Kind | 'picture';

const attachmentSchema = z.union([
  // A bare string is a file name.
  z.pipe(
    z.string(),
    z.transform((name): Attachment => ({ name })),
  ),
  z.looseObject({
    kind: z.optional(z.enum(['image', 'video', 'file'])),
    name: z.optional(z.string()),
    /** MIME type, for example `image/jpeg`. */
    type: z.optional(z.string()),
    alt: z.optional(z.string()),
    /** What the picture readers saw, once they have looked. */
    seen: z.optional(seenSchema),
    /** The page's own number for a picture whose bytes it gave to the picture readers. */
    picture: z.optional(z.number()),
  }),
]);

/** Something that goes with the text. `kind` is what the page said it is; nothing looks inside the file here. */
export type Attachment = {
  kind?: 'image' | 'video' | 'file' | undefined;
  name?: string | undefined;
  /** MIME type, for example `image/jpeg`. */
  type?: string | undefined;
  alt?: string | undefined;
  seen?: Seen | undefined;
  /** The page's own number for a picture whose bytes it gave to the picture readers. */
  picture?: number | undefined;
};

/** An ISO 8601 time. With an offset it is an instant; without one it is what the clock on the school's wall says. */
const timeSchema = z
  .string()
  .check(
    z.regex(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/,
      'must be an ISO time, such as 2026-03-02T10:15:00Z',
    ),
    z.refine(exists, 'must be a time that exists'),
  );

/** Whether there is such a time. Some engines read 30 February as 2 March, so the day must come back as it was. */
function exists(instant: string): boolean {
  const day = Date.parse(`${instant.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day) || Number.isNaN(Date.parse(instant))) return false;
  return new Date(day).toISOString().startsWith(instant.slice(0, 10));
}

/**
 * What a person is about to send, as far as the page (or a line of JSON) tells.
 * A field that nobody could read stays undefined: rules then say less, never more.
 */
export const draftSchema = z.object({
  /** The draft's words, exactly as the composer shows them. Spans count UTF-16 units of this string. */
  text: z.string(),
  kind: z._default(z.enum(KINDS), 'post'),
  /** Site id, for example `facebook`. */
  site: z.optional(z.string()),
  /** When the draft would be sent. Without it, rules about time stay silent. */
  at: z.optional(timeSchema),
  /** Which account sends it. Undefined: unknown, read as personal only where a rule says so. */
  account: z.optional(z.enum(['personal', 'school'])),
  /** Who would see it, for example `public`, `friends`, `only-me`, `group`, `followers`. */
  audience: z.optional(z.string()),
  /** The name of the person a message, reply or request goes to or came from. */
  addressee: z.optional(z.string()),
  /** A request that came in, or one that this person sends. */
  direction: z.optional(z.enum(['incoming', 'outgoing'])),
  /** People tagged in the post or its pictures, as the site shows them. */
  tagged: z.optional(z.array(z.string())),
  /** The name of the group, page or chat that it goes to. */
  group: z.optional(z.string()),
  /** Whose machine it is written on. */
  device: z.optional(z.enum(['school', 'own'])),
  /** The words that a reply answers, where the page shows them. */
  replyTo: z.optional(z.string()),
  /** Whether other people may answer under it. */
  comments: z.optional(z.enum(['on', 'off'])),
  attachments: z._default(z.array(attachmentSchema), []),
});

export type Draft = z.infer<typeof draftSchema>;
/** The same with defaults left out: what a line of JSON or a page may give. */
export type DraftInput = z.input<typeof draftSchema>;

/** Whether a picture or video goes with the draft (by what the page says, or the file's type or name). */
export function hasPicture(draft: Draft): boolean {
  return draft.attachments.some(isPicture);
}

/** Whether this attachment is a picture or video. One whose kind nobody could read counts as a picture. */
export function isPicture(attachment: Attachment): boolean {
  if (attachment.kind) return attachment.kind !== 'file';
  if (attachment.type) return /^(image|video)\//i.test(attachment.type);
  if (attachment.name)
    return /\.(jpe?g|png|gif|webp|heic|heif|avif|bmp|svg|tiff?|mp4|mov|webm|m4v|avi)$/i.test(attachment.name);
  return true;
}
