import * as z from 'zod/mini';
import { plain } from './wording/plain';
import { ASKS_BACK, isPrivateMatter } from './audience/private-matter';
import { hasPicture } from './engine/draft';
import { defineRule } from './engine/rule';

/**
 * Who would see it. A personal post on private matters, or a profile, that is set to public; and a school account that
 * should speak one way, with answers open. A page that does not say who sees it gets no finding.
 */
export default defineRule({
  id: 'audience',
  surfaces: ['post', 'profile'],
  severity: 'note',
  summary:
    'Personal posts and profiles reach only the people they are meant for; a one-way school account stays one-way.',
  messages: {
    post: {
      text: 'This is set to public, so pupils and parents can read it too.',
      harmless: 'If you would say it to anybody, carry on.',
    },
    profile: {
      text: 'This profile is set to public, so pupils and parents can read it too.',
      harmless: 'If you keep it for the public on purpose, carry on.',
    },
    'comments-on': {
      text: 'Answers are switched on under this, and the school’s account speaks one way.',
      harmless: 'If only staff can see the answers, this is fine.',
      severity: 'warn',
    },
    'asks-back': {
      text: 'This asks for answers in public, and the school’s account speaks one way.',
      harmless: 'If answers go to the office and not below the post, this is fine.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Which public posts of one’s own are asked about: those on private matters, every one, or none. */
    posts: z._default(z.enum(['private', 'all', 'none']), 'private'),
    /** Which audiences count as public, as sites name them. */
    public: z._default(z.array(z.string()), ['public', 'everyone', 'anyone']),
    /** Whether the school’s own accounts speak one way: no answers in public. */
    oneWay: z._default(z.boolean(), false),
  }),
  examples: {
    flags: [{ text: '[||]Signed off with my back until Christmas', account: 'personal', audience: 'public' }],
    allows: [{ text: 'Signed off with my back until Christmas', account: 'personal', audience: 'friends' }],
  },
  blindSpots: [
    'It sees the setting of this post, not those of the whole account.',
    'Friends can share what was meant for friends.',
    'What is private differs from person to person; it only knows the common matters.',
  ],
  prepare(options) {
    return { ...options, isPublic: new Set(options.public.map((one) => one.toLowerCase())) };
  },
  *find(draft, { posts, oneWay, isPublic }) {
    const audience = draft.audience?.toLowerCase() ?? '';
    if (draft.account === 'school') {
      if (!oneWay || draft.kind !== 'post') return;
      const asks = ASKS_BACK.exec(plain(draft.text));
      if (draft.comments === 'on') yield { messageId: 'comments-on' };
      else if (asks && draft.comments !== 'off')
        yield { messageId: 'asks-back', span: { start: asks.index, end: asks.index + asks[0].length } };
      return;
    }
    if (draft.account !== 'personal' || !isPublic.has(audience)) return;
    if (draft.kind === 'profile') yield { messageId: 'profile' };
    else if (posts === 'all' || (posts === 'private' && (isPrivateMatter(draft.text) || hasPicture(draft))))
      yield { messageId: 'post' };
  },
});
