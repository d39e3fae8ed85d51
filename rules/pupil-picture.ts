import * as z from 'zod/mini';
import { isPicture, type Attachment } from './engine/draft';
import { defineRule } from './engine/rule';

/**
 * Asks for a second look at any picture or video. It never judges what is in it: faces and consent are for the person.
 * An attachment whose kind nobody could read counts as a picture (see `isPicture`).
 */
export default defineRule({
  id: 'pupil-picture',
  surfaces: ['picture'],
  severity: 'review',
  summary: 'A picture or video gets a second look for pupils, names and uniforms before it is posted.',
  messages: {
    picture: {
      text: 'A picture is attached. Please check it for pupils, names and school uniform.',
      harmless: 'A picture with nobody from school and nothing of the school in it is fine.',
    },
    video: {
      text: 'A video is attached. Please check picture and sound for pupils, names and school uniform.',
      harmless: 'A video with nobody from school in it, seen or heard, is fine.',
    },
    consent: {
      text: 'This goes out from the school account. Please check that everybody pictured has given consent.',
      harmless: 'A picture of work or displays, without people or names, needs no consent.',
    },
  },
  options: z.object({
    /** `personal` leaves the school's own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'all'),
  }),
  examples: {
    flags: [{ text: '[||]Lovely day out', attachments: ['photo.jpg'] }],
    allows: [{ text: 'The kit list for camp', attachments: ['kit-list.pdf'] }],
  },
  *find(draft, { accounts }) {
    const pictures = draft.attachments.filter(isPicture);
    if (!pictures.length) return;
    if (draft.account === 'school') {
      if (accounts === 'all') yield { messageId: 'consent' };
      return;
    }
    // One sentence a kind, however many are attached.
    if (pictures.some(isVideo)) yield { messageId: 'video' };
    if (!pictures.every(isVideo)) yield { messageId: 'picture' };
  },
});

function isVideo({ kind, type, name }: Attachment): boolean {
  if (kind) return kind === 'video';
  if (type) return /^video\//i.test(type);
  return /\.(mp4|mov|webm|m4v|avi)$/i.test(name ?? '');
}
