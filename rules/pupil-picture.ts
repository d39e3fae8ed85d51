import * as z from 'zod/mini';
import type { Attachment, Draft } from './engine/draft';
import { defineRule, type PicturePlace } from './engine/rule';
import { facesIn, picturesOf } from './picture/caption';
import { consentOf, namedBeside, namedInPicture } from './picture/consent';
import { facePlaces, inThese, logoPlaces } from './picture/seen-places';
import { isOwnLife, otherShown, pupilsShown, somebodyShown } from './picture/shown';
import { indexPeople, type PeopleIndex } from './text/people';

/**
 * Asks for a second look at pictures and videos: plainly where the words say that pupils are in them or a named pupil's
 * family has not agreed, gently where nothing tells what it is of. Where the picture readers saw faces, it says so and where:
 * how many and where is all there is to know, never whose, and children are not told from adults. What they mean is for the person.
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
    'face-uniform': {
      text: 'A person’s face and the school’s logo or uniform seem to be in the same picture.',
      harmless: 'If no pupil is in it, carry on.',
    },
    face: {
      text: 'There seems to be a person’s face in the picture. Please check who can be seen.',
      harmless: 'If nobody from school is in it, carry on.',
      severity: 'review',
    },
    'more-faces': {
      text: 'More people’s faces seem to be in the picture than pupils with consent are named.',
      harmless: 'If the others are no pupils, or their consent is signed too, carry on.',
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
    'Whether a face is a pupil’s: faces of children and grown-ups are not told apart.',
    'Pupils in a picture whose words speak of something else, and who turn away.',
    'Consent that was given on paper and is not on the roster.',
  ],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }) {
    const isSchool = draft.account === 'school';
    if (isSchool && options.accounts === 'personal') return;
    const mayConsent = options.consent === 'signed' || (options.consent === 'school-account' && isSchool);
    const named = namedConsent(draft, index);
    const faces = facesIn(draft);
    const marked = inThese(facePlaces(draft));
    if (named.consent === 'missing') {
      yield { messageId: 'named-consent', ...marked };
      return;
    }
    if (named.consent === 'given' && mayConsent) {
      if (certainFaces(draft) > named.count) yield { messageId: 'more-faces', ...marked };
      return;
    }
    const isShown = namedBeside(draft, index, PUPILS).size > 0 || pupilsShown(draft);
    if (!isShown && faces === 'none') return;
    const mayBe = faces === 'some' || options.anyPicture || somebodyShown(draft) || !otherShown(draft);
    if (mayConsent && isSchool) {
      if (isShown || mayBe) yield { messageId: 'consent', ...marked };
      return;
    }
    const inUniform = isSchool ? [] : facesBesideLogo(draft);
    if (isShown) yield { messageId: 'pupil', ...marked };
    else if (inUniform.length) yield { messageId: 'face-uniform', ...inThese(inUniform) };
    else if (faces === 'some') {
      // Whoever writes of their own family or friends has said whose faces these are.
      if (options.anyPicture || !isOwnLife(draft)) yield { messageId: 'face', ...marked };
    } else if (mayBe) {
      const pictures = picturesOf(draft);
      // One sentence a kind, however many are attached.
      if (pictures.some(isVideo)) yield { messageId: 'video' };
      if (!pictures.every(isVideo)) yield { messageId: 'picture' };
    }
  },
});

const PUPILS = new Set(['pupil'] as const);

interface Named {
  /** `given` only where all of them have consent. */
  readonly consent: 'nobody' | 'missing' | 'given' | 'unknown';
  readonly count: number;
}

/** What is known of the pupils whom the draft and the words in its pictures name. */
function namedConsent(draft: Draft, index: PeopleIndex): Named {
  const states = [...namedInPicture(draft, index, PUPILS)].map((pupil) => consentOf(pupil, draft));
  const count = states.length;
  if (!count) return { consent: 'nobody', count };
  if (states.some((state) => state === 'no' || state === 'ended')) return { consent: 'missing', count };
  return { consent: states.every((state) => state === 'yes') ? 'given' : 'unknown', count };
}

/** The most faces in any one picture that the reader is certain of: in two pictures the same people may be seen. */
function certainFaces(draft: Draft): number {
  const counts = picturesOf(draft).map(({ seen }) =>
    seen?.where?.faces
      ? seen.where.faces.filter(({ sure }) => sure === 'certain').length
      : (seen?.faces ?? 0),
  );
  return Math.max(0, ...counts);
}

/** The faces of pictures in which the school's logo or badge was seen for certain. */
function facesBesideLogo(draft: Draft): PicturePlace[] {
  const logos = new Set(
    logoPlaces(draft).flatMap(({ attachment, sure }) => (sure === 'certain' ? [attachment] : [])),
  );
  return facePlaces(draft).filter(({ attachment }) => logos.has(attachment));
}

function isVideo({ kind, type, name }: Attachment): boolean {
  if (kind) return kind === 'video';
  if (type) return /^video\//i.test(type);
  return /\.(mp4|mov|webm|m4v|avi)$/i.test(name ?? '');
}
