import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { findDescription } from './identifiable/descriptions';
import { findNudge, isNoNudge, isOfSchool } from './identifiable/nudges';
import { isNotOurs } from './identifiable/somebody';
import { isHardOrPrivate } from './identifiable/told-of';
import { plain, sentences } from './wording/plain';

/**
 * Nobody is named, but people who know the school could tell who it is: `our only wheelchair user`, `the vicar's son`,
 * `you know the one`. Marks the words that tell them apart. Held up only where something hard or private is told of them.
 */
export default defineRule({
  id: 'identifiable-person',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'review',
  summary: 'A pupil, family or colleague who is not named can still be known by what sets them apart.',
  messages: {
    described: {
      text: 'People who know the school could tell who this is, even without a name.',
      harmless: 'If nobody at the school fits, or they would not mind, this is fine.',
    },
    'described-told': {
      text: 'People could tell who this is, and it says something hard or private about them.',
      harmless: 'If nobody at the school could be meant, this is fine.',
      severity: 'warn',
    },
    hinted: {
      text: 'This hints at somebody whom readers may be able to guess.',
      harmless: 'It may be a joke among friends, about nobody at school.',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|Our only wheelchair user|] was sent home again', '[|You know which one|] I mean, Year 9 boys'],
    allows: ['Every class has one child who knows all the trains', 'Our lollipop lady deserves a medal'],
  },
  blindSpots: [
    'What only people of one place know (a nickname, a joke, a street) goes unseen.',
    'It cannot know how many people fit a description.',
    'A picture that shows who is meant is not looked at here.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    const parts = sentences(text);
    for (const [at, { text: sentence, start }] of parts.entries()) {
      if (isNotOurs(sentence)) continue;
      const found = findDescription(sentence);
      if (found && (found.isPinned || draft.kind !== 'post' || isOfSchool(text))) {
        const { span, isPinned } = found;
        const rest =
          sentence.slice(0, span.start) + ' ' + sentence.slice(span.end) + ' ' + (parts[at + 1]?.text ?? '');
        yield {
          messageId: isPinned && isHardOrPrivate(rest) ? 'described-told' : 'described',
          span: { start: start + span.start, end: start + span.end },
        };
        return;
      }
      const nudge = isOfSchool(text) ? findNudge(sentence) : undefined;
      if (nudge && !isNoNudge(text)) {
        yield { messageId: 'hinted', span: { start: start + nudge.start, end: start + nudge.end } };
        return;
      }
    }
  },
});
