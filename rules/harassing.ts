import * as z from 'zod/mini';
import { anchoredFinder } from './conduct/anchored-phrases';
import { contempts } from './conduct/contempt-finder';
import { crowdCall } from './conduct/crowd';
import { menace } from './conduct/menace';
import { HOSTILE_TURNS } from './conduct/hostile-turns';
import { linesOf } from './conduct/contempt';
import { ABUSE, CROWD, EXPOSURE, THREATS } from './conduct/harassing-phrases';
import { isSpared } from './conduct/spared';
import { readTargets, type ReadSentence } from './conduct/targets';
import { defineRule, type Span } from './engine/rule';
import { inSentence, inText, ofSentence } from './wording/in-sentences';
import { wordsIn } from './wording/phrases';

/** Words that threaten (or worse) by themselves; `isLoose`: only together with others of their kind. */
interface Hostile {
  readonly messageId: 'threat' | 'pile-on' | 'doxxing' | 'abuse';
  readonly isLoose: boolean;
}

const find = anchoredFinder<Hostile>(
  (
    [
      [THREATS, 'threat'],
      [CROWD, 'pile-on'],
      [EXPOSURE, 'doxxing'],
      [ABUSE, 'abuse'],
    ] as const
  ).flatMap(([list, messageId]) =>
    linesOf(list).map((line) => {
      const isLoose = line.startsWith('? ');
      return [isLoose ? line.slice(2) : line, { messageId, isLoose }] as const;
    }),
  ),
);

/** Threats, calls for a crowd, exposure of somebody, and abuse said to their face (as far as words show it). */
export default defineRule({
  id: 'harassing',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'warn',
  summary: 'Nobody is threatened, abused, exposed or set upon.',
  messages: {
    threat: {
      text: 'This could be read as a threat to somebody.',
      harmless: 'If it is a joke that everybody will see as one, carry on.',
    },
    'pile-on': {
      text: 'This seems to call on others to go after somebody.',
      harmless: 'If you ask people to support somebody, carry on.',
    },
    doxxing: {
      text: 'This seems to look for, or give away, where somebody can be found.',
      harmless: 'If they have asked you to share it, carry on.',
    },
    abuse: {
      text: 'This reads as abuse said to somebody directly.',
      harmless: 'If it is banter between friends, carry on.',
    },
    heated: {
      text: 'This could be read as hostile towards somebody.',
      harmless: 'If nobody is meant, or it is a joke, carry on.',
      severity: 'review',
    },
  },
  options: z.object({}),
  inPictures: ['threat', 'pile-on', 'doxxing', 'abuse'],
  examples: {
    flags: ['[|You will regret|] crossing me', '[|Everyone pile in on her|]'],
    allows: ['Pile in, everyone, and buy her cards'],
  },
  blindSpots: [
    'A threat that only the person it is meant for would understand.',
    'Posts that are harmless one by one and harass because there are so many.',
    'Messages that were sent elsewhere.',
  ],
  *find(draft) {
    const { sentences, text } = readTargets(draft);
    const loose: Span[] = [];
    let isSure = false;
    const isMild = isFriendly(text);
    for (const sentence of sentences) {
      for (const { span, messageId, isLoose } of hostile(sentence.text)) {
        if (isSpared(sentence.text, span, text) || isOfAnimal(sentence) || isGoodHere(sentence.text))
          continue;
        const whole = { start: sentence.start + span.start, end: sentence.start + span.end };
        if (isLoose) loose.push(whole);
        else if (!isSure && !isMild) {
          isSure = true;
          yield { messageId, span: whole };
        }
      }
    }
    if (isSure || isMild || isGood(text) || sentences.some(isOfAnimal)) return;
    const insult = sentences.flatMap(insultOf)[0];
    if (insult) {
      yield { messageId: 'abuse', span: insult };
      return;
    }
    const [first] = loose;
    const other = first && loose.find(({ start, end }) => start >= first.end || end <= first.start);
    const heated = crowdCall(text, sentences) ?? (other ? first : menace(text, sentences));
    if (heated) yield { messageId: 'heated', span: heated };
  },
});

const hostile = ofSentence((text) => {
  const found = find(wordsIn(text)).map(({ span, value }) => ({ ...value, span }));
  for (const { messageId, words: pattern } of HOSTILE_TURNS) {
    const hit = pattern.exec(text);
    if (hit)
      found.push({ messageId, isLoose: false, span: { start: hit.index, end: hit.index + hit[0].length } });
  }
  return found;
});

/** Contempt said to the reader: `you are thick as mince`. */
function insultOf(sentence: ReadSentence): Span[] {
  const { text, mentions, start } = sentence;
  if (!mentions.some(({ target }) => target === 'reader')) return [];
  return contempts(text)
    .filter(({ span, strength, about }) => {
      const lead = text.slice(0, span.start);
      return strength === 'plain' && !about && TO_YOU.test(lead) && !isSpared(text, span, text);
    })
    .map(({ span }) => ({ start: start + span.start, end: start + span.end }));
}
const TO_YOU =
  /(?:^|[^a-z])(?:you|u|ye|yer|you're|youre|ur|your)(?: (?:are|really|absolute|total|complete|utter|stupid|silly|little|fat|old|pair of|bunch of|lot|and|a|an|the|such|so|just|must be|have|were|nothing but|always|still|bloody|fucking|as))* $/i;

const FRIENDLY =
  /😂|🤣|❤|🥰|😘|💕|😍|🥳|🎉|\b(?:haha+|lol|lmao|love (?:you|u|ya)|only joking|jk|xx+|mate x|happy birthday|congrat\w*|proud of)\b/iu;
const GOOD =
  /\b(?:buy|support|donat\w*|vote|thank\w*|congratulat\w*|celebrat\w*|birthday|raffle|tickets?|fundrais\w*|charity|well done|good luck|safe(?:ly)? home|lifeline|samaritans|helpline|report it|talk to|be kind|anti-?bullying|don't go after|please don't|leaving (?:present|do|card)|secret santa)\b/i;

function isOfAnimal({ text, mentions }: ReadSentence): boolean {
  return mentions.some(({ target }) => target === 'own' || target === 'public') || speaksOfAnimal(text);
}
const ANIMAL =
  /\b(?:pigeons?|seagulls?|gulls?|slugs?|fox(?:es)?|squirrels?|wasps?|spiders?|geese|goose|herons?|mouse|mice|moths?|moles?|snails?|ants?|weeds|crows?|magpies?|hens?|printer|laminator|photocopier|kettle|wifi|sat ?nav|robot|villain|duolingo|sock|biscuits?|chocolate|cake)\b/i;

const isFriendly = inText(FRIENDLY);
const isGood = inText(GOOD);
const isGoodHere = inSentence(GOOD);
const speaksOfAnimal = inSentence(ANIMAL);
