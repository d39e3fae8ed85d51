import * as z from 'zod/mini';
import type { Draft } from './engine/draft';
import { defineRule, type PicturePlace } from './engine/rule';
import { captionOf, facesIn, placeOf } from './picture/caption';
import { CHILD_IN_A_MESS, CHILD_SHOWN_UP, GROWN_UP_SHOWN_UP, NOBODY_SHOWN_UP } from './picture/embarrassing';
import { HOME_PREMISES, PREMISES } from './picture/premises';
import { facePlaces } from './picture/seen-places';
import { isOwnLife, pupilsShown } from './picture/shown';
import { SCHOOLISH } from './people/cues';

/** Pictures that embarrass or compromise somebody, and pictures of what keeps a school safe, as the words beside them tell. */
export default defineRule({
  id: 'picture-care',
  surfaces: ['picture'],
  severity: 'warn',
  summary: 'A picture embarrasses nobody, and shows nothing that keeps the school safe.',
  messages: {
    pupil: {
      text: 'The words make this sound like a picture that could embarrass a pupil.',
      harmless: 'If no pupil is in it, carry on.',
    },
    mess: {
      text: 'The words speak of pupils in a mess or fooling about, and a picture is attached.',
      harmless: 'If their families would be happy to see it here, carry on.',
      severity: 'review',
    },
    person: {
      text: 'The words make this sound like a picture that somebody may regret later.',
      harmless: 'If everybody in it would be happy for parents to see it, carry on.',
      severity: 'review',
    },
    large: {
      text: 'This picture is large enough to be copied and used again, and a person’s face seems to be in it.',
      harmless: 'If nobody from school is in it, or it is made smaller first, carry on.',
      severity: 'note',
    },
    premises: {
      text: 'The words speak of something that keeps the school safe, and a picture is attached.',
      harmless: 'If this is not at school, or nothing can be made out, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
    /** Asks about server rooms, codes, keys and screens, too. */
    premises: z._default(z.boolean(), true),
    /** From how many million pixels a picture with a face in it is large; 0 never asks. Only where a clause wants small ones. */
    megapixels: z._default(z.number().check(z.minimum(0)), 0),
  }),
  examples: {
    flags: [
      { text: 'One of my class [|fast asleep|] on the carpet', attachments: ['a.jpg'] },
      { text: '[|Hungover|] and it is only Tuesday', attachments: ['a.jpg'] },
    ],
    allows: [
      { text: 'The dog is fast asleep', attachments: ['dog.jpg'] },
      { text: 'Look at the state of him', attachments: ['notes.pdf'] },
    ],
  },
  blindSpots: ['What a picture shows, where no word beside it tells.', 'Whether somebody minds.'],
  *find(draft, { accounts, premises, megapixels }) {
    if (draft.account === 'school' && accounts === 'personal') return;
    const large = largeFaces(draft, megapixels);
    if (large.length) yield { messageId: 'large', pictures: large };
    const caption = captionOf(draft);
    const { text } = caption;
    const mark = (hit: RegExpExecArray) => {
      const span = placeOf(caption, hit);
      return span ? { span } : {};
    };
    const part = premises && !HOME_PREMISES.test(text) ? PREMISES.exec(text) : null;
    if (part) yield { messageId: 'premises', ...mark(part) };
    if (NOBODY_SHOWN_UP.test(text)) return;
    const child = isOwnLife(draft) ? null : CHILD_SHOWN_UP.exec(text);
    const isPupil = child && (pupilsShown(draft) || (AT_SCHOOL.test(text) && !OF_SELF.test(text)));
    if (child && (isPupil || (OF_SOMEBODY.test(beside(text, child)) && facesIn(draft) !== 'none'))) {
      yield { messageId: isPupil ? 'pupil' : 'person', ...mark(child) };
      return;
    }
    // The school's own page shows muddy knees with a plan; nobody posts from it what they regret.
    if (draft.account === 'school') return;
    const mess = pupilsShown(draft) && CHILD_IN_A_MESS.exec(text);
    const grownUp = GROWN_UP_SHOWN_UP.exec(text);
    if (mess) yield { messageId: 'mess', ...mark(mess) };
    else if (grownUp) yield { messageId: 'person', ...mark(grownUp) };
  },
});

/** Pictures with a face that are at least so large: on a school page, somebody else can cut the face out and use it. */
function largeFaces(draft: Draft, megapixels: number): PicturePlace[] {
  if (!megapixels || isOwnLife(draft)) return [];
  return facePlaces(draft).filter(({ attachment }) => {
    const { width = 0, height = 0 } = draft.attachments[attachment]?.seen ?? {};
    return width * height >= megapixels * 1e6;
  });
}

/** A child asleep at story time is a pupil, whatever the draft calls them. */
const AT_SCHOOL = new RegExp(
  String.raw`${SCHOOLISH.source}|\b(?:story ?time|circle time|carpet(?: time)?|snack time|splash time|wet play|golden time|register|choosing time|book corner)\b`,
  'i',
);
const OF_SELF = /\b(?:I|me|my|I'm|I've|we|us|our)\b/i;
/** The words of the hit and a few on either side. */
function beside(text: string, { index, 0: written }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 25), index + written.length + 25);
}

/** Somebody is laughed at, whoever it is. */
const OF_SOMEBODY = /\b(?:him|her|his|them|this one|this lot|himself|herself|little \w+|wee \w+)\b/i;
