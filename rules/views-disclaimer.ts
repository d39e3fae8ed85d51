import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { schoolNameFinder } from './views/school-name';
import { hasDisclaimer, isOpinion, NOT_MINE, OWN_SCHOOL } from './views/stance';
import { shortName } from './voice/wording';
import { plain } from './wording/plain';

/**
 * Whose view it is, when a personal post names the school. Where the policy forbids the name (`naming: 'never'`) this rule is
 * silent, since a disclaimer would not help: the name is then for `employer-identified`. Who speaks as the school is for
 * `speaks-for-school`. Marks the school's name, or what stands for it. Once per draft: one disclaimer would cover it all.
 */
export default defineRule({
  id: 'views-disclaimer',
  surfaces: ['post', 'comment', 'profile', 'message'],
  severity: 'warn',
  summary: 'A personal post that names the school says whose views it gives.',
  messages: {
    missing: {
      text: 'This names the school and gives a view, without saying that the view is your own.',
      harmless: 'If it is plain news and no view, this is fine.',
    },
    mention: {
      text: 'This names the school and does not say that the views are your own.',
      harmless: 'Sharing plain news of the school may need no such words.',
      severity: 'review',
    },
    profile: {
      text: 'This profile names the school and does not say that the views are your own.',
      harmless: 'The words may stand elsewhere in your profile.',
    },
    'own-school': {
      text: 'This gives a view about your school, without saying that the view is your own.',
      harmless: 'You may mean another school than the one where you work.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `with-disclaimer`: the school may be named with one. `never`: it is not named at all, so no disclaimer is asked for. */
    naming: z._default(z.enum(['with-disclaimer', 'never']), 'with-disclaimer'),
  }),
  examples: {
    flags: [
      {
        text: 'I think [|Oakbridge Primary School|] has this wrong',
        facts: { schoolNames: ['Oakbridge Primary School'] },
      },
    ],
    allows: [
      {
        text: 'I think Oakbridge Primary School has this wrong. Views my own',
        facts: { schoolNames: ['Oakbridge Primary School'] },
      },
    ],
  },
  blindSpots: [
    'A disclaimer that stands in the profile and not in the draft.',
    'A view that is only shown by tone, by irony or by a picture.',
    'A school that is meant and neither named nor called “our school”.',
  ],
  prepare(options, facts) {
    const shorts = facts.schoolNames.map(shortName).filter((name): name is string => name !== undefined);
    return {
      never: options.naming === 'never',
      findNames: schoolNameFinder(facts.schoolNames),
      findShort: schoolNameFinder(shorts),
    };
  },
  *find(draft, { never, findNames, findShort }) {
    // A message to one person is a talk; to a group it is a post (a policy may speak of group chats).
    if (never || draft.account === 'school' || (draft.kind === 'message' && draft.audience !== 'group'))
      return;
    const text = plain(draft.text);
    const [name] = findNames(text);
    if (hasDisclaimer(text)) return;
    if (name) {
      yield {
        messageId: draft.kind === 'profile' ? 'profile' : isOpinion(text) ? 'missing' : 'mention',
        span: name,
      };
      return;
    }
    // What people call the school for short may be a town: it counts beside a view and a word of school only.
    const [short] = isOpinion(text) && OF_SCHOOL.test(text) ? findShort(text) : [];
    if (short) {
      yield { messageId: 'missing', span: short };
      return;
    }
    const own = isOpinion(text) && !NOT_MINE.test(text) ? OWN_SCHOOL.exec(text) : null;
    if (own) yield { messageId: 'own-school', span: { start: own.index, end: own.index + own[0].length } };
  },
});

const OF_SCHOOL =
  /\b(?:schools?|primary|primaries|academy|pupils?|staff|teach\w*|head(?:teacher)?|governors?|slt|parents|classe?s?|lessons?|uniforms?|homework)\b/i;
