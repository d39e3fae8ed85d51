import type { Span } from '../engine/rule';

/** An account that a draft offers, on an app for private talk or on one for everybody. */
export interface Handle extends Span {
  readonly kind: 'private' | 'public';
}

const PRIVATE =
  'snap(?:chat|s)?(?: code)?|sc|insta(?:gram)?|ig|whats ?app|wa|discord|kik|telegram|signal|messenger|bereal|be real|steam|xbox(?: live)?|gamertag|psn(?: id)?|playstation|nintendo|roblox|fortnite|minecraft|skype|wechat|viber|facetime|imessage|houseparty|yubo';
const PUBLIC =
  'twitter|tiktok|tik tok|youtube|yt|facebook|fb|twitch|threads|bluesky|bsky|tumblr|pinterest|linkedin|vinted|depop|onlyfans';
const NAME = '@?[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,29}';
/** A name that no word looks like: with a sign before it, or a figure, dot or line in it. */
const ODD_NAME =
  '(?:@\\p{L}[\\p{L}\\p{N}._-]{2,29}|(?=[\\p{L}._-]*\\d|\\p{L}+[._]\\p{L})\\p{L}{2}[\\p{L}\\p{N}._-]{2,29}(?:#\\d{3,5})?)';
const ASK =
  '(?:add|follow|find|hmu|hit|message|msg|msgs?|dm|text|catch|get|reach|contact|snap|inbox|chat(?: to| with)?|talk to|join|stalk|write to)';

function offers(sites: string): RegExp {
  return new RegExp(
    [
      // add me on snap: coachdee_88
      `\\b${ASK} (?:(?:me|us) )?(?:up )?(?:on |at |over |via )?(?:my )?(?:${sites})(?: (?:on|at|is|@|kids|guys|everyone|everybody|all|folks|girls|boys|lads|people|mate|hun|x+))?\\s*(?:[:=>~-]+\\s*${NAME}|\\s${ODD_NAME}|\\(?${ODD_NAME}\\)?)`,
      // snap: coachdee_88; my insta is sam.hill_
      `(?<![\\p{L}\\p{N}#@/])(?:my )?(?:${sites})(?: (?:name|handle|user ?name|id|user|tag|account))?\\s*(?:[:=>~-]{1,3}|\\bis\\b|-|\\|)\\s*(?:${ODD_NAME}|@${NAME})`,
      `\\bmy (?:${sites}) (?:(?:name|handle|user ?name|id|tag) )?is ${NAME}`,
      `(?<![\\p{L}\\p{N}#@/]|\\b(?:on|in|at|via|from|by|to|the|your|his|her|their|our) )(?:(?!(?:sc|ig|wa|yt|fb)\\s+[^@])(?:${sites}))\\s+${ODD_NAME}`,
      `(?<![\\p{L}\\p{N}#@/])(?:${sites})\\s*[:=]\\s*\\p{L}[\\p{L}\\p{N}._-]{2,29}#\\d{3,5}`,
      `\\b${ASK} me (?:up )?(?:@|at )\\s*[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{2,29} on (?:${sites})\\b`,
      `\\b(?:i'?m|i am|it'?s|me) @[\\p{L}\\p{N}._-]{3,30} on (?:${sites})\\b`,
    ].join('|'),
    'giu',
  );
}

const OFFERS = [
  ['private', offers(PRIVATE)],
  ['public', offers(PUBLIC)],
] as const;
/** In a profile a site and one word beside it are an account. */
const LISTED = new RegExp(
  `(?<![\\p{L}\\p{N}#@/])(?:${PRIVATE})\\s*[:=~-]+\\s*${NAME}(?=\\s*(?:$|[|•·,/\\n]))`,
  'giu',
);
const GHOST = /👻\s*:?\s*(?=[\p{L}._-]*[\p{L}\d])@?[\p{L}\p{N}][\p{L}\p{N}._-]{2,29}/gu;
const CHEAP = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PRIVATE}|${PUBLIC})(?![\\p{L}])|👻`, 'iu');
/** An organisation's account, somebody else's, or one to keep away from. */
const NOT_OWN =
  /\b(?:(?:follow|find|tag|join|like) (?:us|them|him|her|our)|our (?:insta\w*|twitter|tik ?tok|facebook|page|account)|the (?:school|pta|club|class|official)(?:'s)?|school'?s?|class (?:insta\w*|twitter)|watch (?:out|for)|scam\w*|fake|report(?:ed)?|block(?:ed)?|hacked|credit|photo by|via|source|h\/t|brilliant|recommend)\b/i;

/**
 * Accounts that somebody offers by name: on Snapchat, WhatsApp, Instagram, games and the like, and on sites for everybody.
 * Marks site and name together.
 * @param text plain text
 */
export function findHandles(text: string, isProfile = false): Handle[] {
  if (!CHEAP.test(text)) return [];
  const found: Handle[] = [];
  for (const [kind, pattern] of [
    ...OFFERS,
    ['private', GHOST] as const,
    ['private', isProfile ? LISTED : GHOST] as const,
  ])
    for (const { 0: written, index: start } of text.matchAll(pattern)) {
      const end = start + written.replace(/[.\s-]+$/, '').length;
      const before = text.slice(Math.max(0, start - 60), end);
      if (!isProfile && NOT_OWN.test(before)) continue;
      if (COMMON.test(written) || found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ kind, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** A site's name followed by what it does, and words after a colon that are no name. */
const COMMON =
  /(?:\bis|[:=>~-])\s*(?:the|a|an|not|so|my|we|you|i|it|down|dead|full|better|worse|great|rubbish|hacked|playing|being|broken|back|here|open|live|still|just|now|too|very|really|where|what|why|how|this|that|all|no|yes|please|for|in|on|at|was|would|can|if|when|they|he|she|people|someone|everyone|https?\b.*)$/i;
