import * as z from 'zod/mini';
import { findVetting } from './vetting/searches';
import { defineRule } from './engine/rule';

/**
 * Looking up applicants on social media. No list of candidates is ever kept: only what a draft says of itself counts.
 * One policy speaks against it and newer national guidance asks schools to consider it, so no pack switches it on.
 */
export default defineRule({
  id: 'vetting',
  surfaces: ['post', 'comment', 'message'],
  severity: 'review',
  summary: 'Applicants are not looked up on social media outside the school’s own procedure.',
  messages: {
    searched: {
      text: 'This tells of looking up applicants online.',
      harmless: 'If it is part of the school’s own checks on a shortlist, it is in order.',
    },
    wants: {
      text: 'This asks for what others know or find of an applicant online.',
      harmless: 'If it is part of the school’s own checks on a shortlist, it is in order.',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|Googled the candidates|] last night, one of them runs a biker club'],
    allows: ['Interviewed four candidates today and want all of them'],
  },
  blindSpots: [
    'It never knows who has applied, so a search under somebody’s name looks like any search.',
    'Looking without writing about it is not seen.',
  ],
  *find({ text }) {
    const found = findVetting(text);
    if (found)
      yield { messageId: found.asks ? 'wants' : 'searched', span: { start: found.start, end: found.end } };
  },
});
