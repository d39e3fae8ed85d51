import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { consentOf, namedInPicture } from './picture/consent';
import { captionOf, facesIn } from './picture/caption';
import { facePlaces, inThese } from './picture/seen-places';
import { colleaguesShown } from './picture/shown';
import { indexPeople } from './text/people';

/** Pictures of colleagues go out with their permission only. Whether they gave it, the writer knows. */
export default defineRule({
  id: 'colleague-picture',
  surfaces: ['picture'],
  severity: 'review',
  summary: 'A picture of colleagues goes out only with their permission.',
  messages: {
    refused: {
      text: 'A colleague named here has asked not to be shown in pictures.',
      harmless: 'If they are not in the picture, or have changed their mind, carry on.',
      severity: 'warn',
    },
    named: {
      text: 'A colleague is named or tagged, and a picture is attached. Have they agreed?',
      harmless: 'If they are not in it, or have said yes, carry on.',
    },
    'named-face': {
      text: 'A colleague is named, and the picture seems to show a person’s face. Have they agreed?',
      harmless: 'If the face is not theirs, or they have said yes, carry on.',
    },
    group: {
      text: 'The words say that colleagues are in this picture. Has everybody in it agreed?',
      harmless: 'If nobody but you is in it, or all have said yes, carry on.',
    },
    'group-face': {
      text: 'The words speak of colleagues, and the picture seems to show a person’s face. Have they agreed?',
      harmless: 'If nobody but you is in it, or all have said yes, carry on.',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
  }),
  examples: {
    flags: [{ text: '[||]Staff night out, the state of us', attachments: ['photo.jpg'] }],
    allows: [
      { text: 'Cake from our lovely office ladies', attachments: ['cake.jpg'] },
      { text: 'Staff night out tonight', attachments: ['rota.pdf'] },
    ],
  },
  blindSpots: [
    'Who is in a picture: nobody’s face is compared with anybody’s.',
    'A yes that was given by word of mouth.',
  ],
  prepare: ({ accounts }, facts) => ({ accounts, index: indexPeople(facts) }),
  *find(draft, { accounts, index }) {
    if (draft.account === 'school' && accounts === 'personal') return;
    const states = [...namedInPicture(draft, index, STAFF)].map((person) => consentOf(person, draft));
    const marked = inThese(facePlaces(draft));
    if (states.some((state) => state === 'no' || state === 'ended')) {
      yield { messageId: 'refused', ...marked };
      return;
    }
    if (AGREED.test(captionOf(draft).text)) return;
    const faces = facesIn(draft);
    // Their cake, their display: where every picture was looked at and shows no face, nobody needs to be asked.
    if (faces === 'none') return;
    if (states.includes('unknown')) yield { messageId: faces === 'some' ? 'named-face' : 'named', ...marked };
    else if (!states.length && colleaguesShown(draft))
      yield { messageId: faces === 'some' ? 'group-face' : 'group', ...marked };
  },
});

const STAFF = new Set(['staff', 'governor'] as const);
const AGREED =
  /\b(?:with (?:their|her|his|everyone's|full) (?:kind |full )?(?:permission|consent|blessing|ok)|(?:they|she|he|everyone|everybody|all) (?:said|says) (?:yes|ok|i could|i can|it's fine|fine)|(?:they|she|he)(?:'s|'ve| has| have) (?:agreed|said yes|okayed|approved)|shared with permission|permission (?:given|granted)|asked (?:them|her|him|everyone) first)\b/i;
