import * as z from 'zod/mini';
import type { Attachment, Draft } from './engine/draft';
import { defineRule } from './engine/rule';
import { facesIn, picturesOf } from './picture/caption';
import { consentOf, namedInPicture } from './picture/consent';
import { pupilsShown, otherShown, somebodyShown } from './picture/shown';
import { indexPeople, type PeopleIndex } from './text/people';

/**
 * Asks for a second look at pictures and videos: plainly where the words say that pupils are in them or a named pupil's
 * family has not agreed, gently where nothing tells what it is of. It never judges what is in a picture; that is for the person.
 * An attachment whose kind nobody could read counts as a picture (see `isPicture`).
 */
export default defineRule({
  id: 'pupil-picture',
  surfaces: ['picture'],
  severity: 'warn',
  summary: 'A picture or video gets a second look for pupils, names and uniforms before it is posted.',
  messages: {
    pupil: {
      text: 'A picture or video is attached, and the words say that pupils are in it.',
      harmless: 'If no pupil can be seen or heard in it, carry on.',
    },
    'named-consent': {
      text: 'A pupil named here has no valid consent for pictures on the roster.',
      harmless: 'If the pupil is not in the picture, or consent is signed by now, carry on.',
    },
    face: {
      text: 'There seems to be a face in the picture. Please check whose it is.',
      harmless: 'If nobody from school is in it, carry on.',
      severity: 'review',
    },
    picture: {
      text: 'A picture is attached. Please check it for pupils, names and school uniform.',
      harmless: 'A picture with nobody from school and nothing of the school in it is fine.',
      severity: 'review',
    },
    video: {
      text: 'A video is attached. Please check picture and sound for pupils, names and school uniform.',
      harmless: 'A video with nobody from school in it, seen or heard, is fine.',
      severity: 'review',
    },
    consent: {
      text: 'This goes out from the school account. Please check that everybody pictured has given consent.',
      harmless: 'A picture of work or displays, without people or names, needs no consent.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `personal` leaves the school's own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
    /**
     * Where consent makes a picture of pupils fine: nowhere, on the school's own account, or wherever it is signed.
     * It is taken from the roster, and only where every pupil in the picture is named.
     */
    consent: z._default(z.enum(['never', 'school-account', 'signed']), 'school-account'),
    /** Asks about every picture, also where the words say that it is of a cake, a sunset or one’s own family. */
    anyPicture: z._default(z.boolean(), false),
  }),
  examples: {
    flags: [
      { text: '[||]Look at her go', attachments: ['photo.jpg'] },
      { text: '[||]Year 4 on the bouncy castle', attachments: ['photo.jpg'] },
    ],
    allows: [{ text: 'The kit list for camp', attachments: ['kit-list.pdf'] }],
  },
  blindSpots: [
    'Who is in a picture: faces are counted, never compared.',
    'Pupils in a picture whose words speak of something else.',
    'Consent that was given on paper and is not on the roster.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }) {
    const isSchool = draft.account === 'school';
    if (isSchool && options.accounts === 'personal') return;
    const mayConsent = options.consent === 'signed' || (options.consent === 'school-account' && isSchool);
    const named = namedConsent(draft, index);
    if (named === 'missing') {
      yield { messageId: 'named-consent' };
      return;
    }
    if (named === 'given' && mayConsent) return;
    const faces = facesIn(draft);
    const isShown = named !== 'nobody' || pupilsShown(draft);
    if (!isShown && faces === 'none') return;
    const mayBe = faces === 'some' || options.anyPicture || somebodyShown(draft) || !otherShown(draft);
    if (mayConsent && isSchool) {
      if (isShown || mayBe) yield { messageId: 'consent' };
      return;
    }
    if (isShown) yield { messageId: 'pupil' };
    else if (faces === 'some') yield { messageId: 'face' };
    else if (mayBe) {
      const pictures = picturesOf(draft);
      // One sentence a kind, however many are attached.
      if (pictures.some(isVideo)) yield { messageId: 'video' };
      if (!pictures.every(isVideo)) yield { messageId: 'picture' };
    }
  },
});

const PUPILS = new Set(['pupil'] as const);

/** What is known of the pupils whom the draft names: `given` only where all of them have consent. */
function namedConsent(draft: Draft, index: PeopleIndex): 'nobody' | 'missing' | 'given' | 'unknown' {
  const states = [...namedInPicture(draft, index, PUPILS)].map((pupil) => consentOf(pupil, draft));
  if (!states.length) return 'nobody';
  if (states.some((state) => state === 'no' || state === 'ended')) return 'missing';
  return states.every((state) => state === 'yes') ? 'given' : 'unknown';
}

function isVideo({ kind, type, name }: Attachment): boolean {
  if (kind) return kind === 'video';
  if (type) return /^video\//i.test(type);
  return /\.(mp4|mov|webm|m4v|avi)$/i.test(name ?? '');
}
