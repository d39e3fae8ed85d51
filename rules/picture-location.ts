import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { captionOf, facesIn, placeOf } from './picture/caption';
import { NOW, OVER, PLACE } from './picture/places';
import { filePlaces } from './picture/seen-places';
import { strips } from './picture/strips';
import { isOwnLife, pupilsShown } from './picture/shown';

/** Where pupils are right now: told by the picture’s file, or by the words beside a picture of them. */
export default defineRule({
  id: 'picture-location',
  surfaces: ['picture'],
  severity: 'warn',
  summary: 'A picture does not tell where pupils can be found.',
  messages: {
    'file-pupils': {
      text: 'The picture’s file says where pupils may have been. Whether this site removes that, nobody can know.',
      harmless: 'If no pupil is in it, or you have removed the place, carry on.',
    },
    'file-pupils-kept': {
      text: 'The picture’s file says where pupils were, and this site keeps that. Please remove it first.',
      harmless: 'If no pupil is in it, carry on.',
    },
    'file-pupils-stripped': {
      text: 'The picture’s file says where it was taken. This site is known to remove that.',
      harmless: 'If only the site gets it, and nobody downloads the file as it is, carry on.',
      severity: 'note',
    },
    'file-kept': {
      text: 'The picture’s file says where it was taken, and this site keeps that. Please remove it first.',
      harmless: 'If the place tells nothing about home, school or pupils, carry on.',
      severity: 'review',
    },
    device: {
      text: 'The picture’s file says with which device it was taken.',
      harmless: 'If you do not mind who knows, carry on.',
      severity: 'note',
    },
    file: {
      text: 'The picture’s file says where it was taken. Whether this site removes that, nobody can know.',
      harmless: 'If the place tells nothing about home, school or pupils, carry on.',
      severity: 'note',
    },
    place: {
      text: 'This tells where pupils are while they are there. Could it wait until they are back?',
      harmless: 'If no pupil is there, or the visit is over, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
    /** Says, too, that a file names the device it was taken with. Nearly every file of a phone does. */
    device: z._default(z.boolean(), false),
  }),
  examples: {
    flags: [
      { text: 'Year 4 are [|at Chester Zoo|] right now', attachments: ['a.jpg'] },
      { text: '[||]Nice view', attachments: [{ kind: 'image', seen: { place: true } }] },
    ],
    allows: [{ text: 'Year 4 had a lovely day at Chester Zoo last week', attachments: ['a.jpg'] }],
  },
  blindSpots: [
    'A place that can be told from what the picture shows.',
    'A check-in that the site adds by itself.',
  ],
  *find(draft, { accounts, device }) {
    if (draft.account === 'school' && accounts === 'personal') return;
    const hasPupils = pupilsShown(draft);
    const pictures = filePlaces(draft, 'place');
    const devices = device ? filePlaces(draft, 'device') : [];
    if (pictures.length) {
      const isOfPeople = hasPupils || (facesIn(draft) === 'some' && !isOwnLife(draft));
      const messageId = FILE[strips(draft.site)][isOfPeople ? 'pupils' : 'others'];
      if (messageId) yield { messageId, pictures };
    } else if (devices.length) yield { messageId: 'device', pictures: devices };
    const caption = captionOf(draft);
    const mark = (hit: RegExpExecArray) => {
      const span = placeOf(caption, hit);
      return span ? { span } : {};
    };
    if (!hasPupils) return;
    const place = PLACE.exec(caption.text);
    if (!place || !NOW.test(caption.text) || OVER.test(caption.text)) return;
    yield { messageId: 'place', ...mark(place) };
  },
});

/** What to say by what is known of the site. Where it removes the place and nobody of school is seen, there is nothing to say. */
const FILE = {
  strips: { pupils: 'file-pupils-stripped', others: undefined },
  keeps: { pupils: 'file-pupils-kept', others: 'file-kept' },
  unknown: { pupils: 'file-pupils', others: 'file' },
} as const;
