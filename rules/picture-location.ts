import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { captionOf, facesIn, picturesOf, placeOf } from './picture/caption';
import { NOW, OVER, PLACE } from './picture/places';
import { isOwnLife, pupilsShown } from './picture/shown';

/** Where pupils are right now: told by the picture’s file, or by the words beside a picture of them. */
export default defineRule({
  id: 'picture-location',
  surfaces: ['picture'],
  severity: 'warn',
  summary: 'A picture does not tell where pupils can be found.',
  messages: {
    'file-pupils': {
      text: 'The picture’s file says where it was taken, and pupils seem to be in it.',
      harmless: 'If no pupil is in it, or the site removes the place, carry on.',
    },
    file: {
      text: 'The picture’s file says where it was taken.',
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
  *find(draft, { accounts }) {
    if (draft.account === 'school' && accounts === 'personal') return;
    const hasPupils = pupilsShown(draft);
    if (picturesOf(draft).some(({ seen }) => seen?.place)) {
      const isOfPeople = hasPupils || (facesIn(draft) === 'some' && !isOwnLife(draft));
      yield { messageId: isOfPeople ? 'file-pupils' : 'file' };
    }
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
