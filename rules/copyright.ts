import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { COPYING } from './law/copying';
import { pastedWork } from './law/whole-work';
import { saysIn } from './voice/wording';
import { plain } from './wording/plain';

/** Other people’s work handed on or used as one's own. Short quotation, free resources, links and own work are fine. */
export default defineRule({
  id: 'copyright',
  surfaces: ['post', 'comment', 'message'],
  severity: 'warn',
  summary:
    'Whole songs, paid worksheets, exam papers, films and pictures are shared only where their makers allow it.',
  messages: {
    paid: {
      text: 'This seems to share work that its makers sell.',
      harmless: 'If it is free to share, or you made it yourself, carry on.',
    },
    'secure-paper': {
      text: 'This seems to share an exam paper before it may be seen.',
      harmless: 'If the board has already released it, carry on.',
    },
    stream: {
      text: 'This seems to share a film or a match from a source that has no rights to it.',
      harmless: 'If the source is licensed, carry on.',
    },
    taken: {
      text: 'This seems to use a picture or text that belongs to somebody else.',
      harmless: 'If its maker has said yes, or is named as the licence asks, carry on.',
      severity: 'review',
    },
    whole: {
      text: 'This looks like a whole song or poem by somebody else.',
      harmless: 'A few lines, or words that you or your class wrote, are fine.',
      severity: 'review',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['[|PDF of the whole textbook|] is in the chat, help yourselves'],
    allows: ['Made my own fractions cards, take them, change them, no need to credit me'],
  },
  blindSpots: [
    'It does not know songs or poems: it sees only that many short lines rhyme or come again.',
    'It cannot tell whether the school has paid for a licence.',
    'A picture is not looked up: whose it is shows only in the words.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    const whole = pastedWork(text);
    if (whole) yield { messageId: 'whole', span: whole };
    if (!HINT.test(text)) return;
    yield* saysIn(text, COPYING);
  },
});

/** Most drafts name no work, no way of copying and no stream. */
const HINT =
  /\b(?:scan\w*|photocop\w*|pdf|zip|log ?ins?|password|premium|free|stream\w*|link|dodgy|pirat\w*|torrent\w*|ripp\w*|download\w*|upload\w*|papers?|mocks?|prelims?|sats|exams?|lyrics|words|verses|script|scheme|books?|textbooks?|twinkl|tes|copied|copy\w*|nick\w*|pinch\w*|swip\w*|stole\w*|steal\w*|lift\w*|watermark|my name|google|pinterest|chapters?|track|song|album|publisher\w*|licen[cs]e|bought|paid|iptv|took (?:it|this)|drew|screenshot\w*|photos?|pics?|whole|entire|hale|every|chapters?|audiobook|nabbed|robbed|bundle|publisher|watch|secure|screening|down|boots|conscience|wiser|subscription)\b/i;
