import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { FINE, NAMED_PAPER, PRESS, PRESS_HINT, PRESS_NEAR, REPORTER_ASKS, SENDS_AWAY } from './law/press';
import { gathered, saysIn, sentenceAt } from './voice/wording';
import { plain } from './wording/plain';

/**
 * Talking to the press about school without asking first. Reading the news is nothing, nor is a visit that the office set
 * up. The sentences say that raising a concern stays a right: whistle-blowing has ways of its own.
 */
export default defineRule({
  id: 'press-contact',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Questions from the press go to the school before anybody answers them.',
  messages: {
    talk: {
      text: 'This tells the press about school, or says that somebody has.',
      harmless: 'If school agreed, or it is not about work, carry on. Raising concerns stays your right.',
    },
    offer: {
      text: 'This offers to tell the press, or others, what goes on at school.',
      harmless: 'If it is not about work, carry on. Raising concerns the proper way stays your right.',
    },
    asked: {
      text: 'A reporter seems to be asking about school. The school can help you answer.',
      harmless: 'If school has agreed to it, or it is not about work, carry on.',
      severity: 'review',
    },
    reply: {
      text: 'This seems to answer a reporter’s question. Please ask the school first.',
      harmless: 'If school has agreed to it, or it is not about work, carry on.',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|Told the Echo everything|] about our head'],
    allows: ['The Echo has a puzzle page now'],
  },
  blindSpots: [
    'Where the page does not show the words that a reply answers, a reporter’s question is not seen.',
    'It knows the commonest papers; a small one with a name like any word may pass.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    if (draft.replyTo && REPORTER_ASKS.test(plain(draft.replyTo)) && !SENDS_AWAY.test(text)) {
      const words = text.trim();
      if (words.length > 3) {
        const [start, end] = sentenceAt(text, text.indexOf(words), text.indexOf(words) + 1);
        yield { messageId: 'reply', span: { start, end } };
        return;
      }
    }
    if (!PRESS_HINT(text) && !INSIDER.test(text)) return;
    const found = saysIn(text, PRESS);
    for (const one of found) {
      const isTold = one.messageId !== 'talk' || OWN_MATTER.test(text);
      yield { ...one, messageId: isTold ? one.messageId : 'asked' };
    }
    if (found.length) return;
    const paper = NAMED_PAPER.exec(text);
    if (paper && ABOUT_SCHOOL.test(text) && /\b(?:I|I'm|I've|me|my|we)\b/.test(text)) {
      yield { messageId: 'asked', span: { start: paper.index, end: paper.index + paper[0].length } };
      return;
    }
    const near = draft.account === 'school' || FINE.test(text) ? undefined : gathered(text, PRESS_NEAR);
    if (near) yield { messageId: 'asked', span: near };
  },
});

/** Talk of teaching at large is a professional's right to a view; of one's own school it is not news to give. */
const OWN_MATTER =
  /\b(?:(?:my|our|oor|the|this) (?:\w+ )?(?:school|head(?:teacher|ie|mistress|master)?|heid|slt|trust|academy|roof|governors|toilets?|pitch|building)|leak\w*|everything|the lot|truth|earful|straight|source|expos\w+|spill\w*|real (?:story|timeline|version)|lockdown|incident|allegations?|ects?|minutes|emails|photos|money|paying|tipp?\w* off|sold|interview)\b/i;

const ABOUT_SCHOOL =
  /\b(?:school|head(?:teacher)?|slt|staff|teacher|pupils?|kids|governors?|academy|trust|ofsted|class|roof|exclusions?|story|source|record)\b/i;

/** Somebody of the staff who wants to be rung or written to. */
const INSIDER =
  /\bI(?:'m| am|'ve| teach| work| was)\b[^\n]{0,70}\b(?:ring|call|text|tweet|contact|follow|email) me\b/i;
