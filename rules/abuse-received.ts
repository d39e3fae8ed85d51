import * as z from 'zod/mini';
import { defineRule } from './engine/rule';
import { ABUSE_SAYINGS, FINE, VENOM_NEAR } from './law/abuse';
import { gathered, saysIn, wordHint } from './voice/wording';
import { plain } from './wording/plain';

/**
 * Somebody who writes that they are threatened, harassed or mocked. The card helps and never blames; it never holds a post,
 * and there is one a draft at most.
 */
export default defineRule({
  id: 'abuse-received',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'review',
  summary: 'Whoever is abused or threatened online is shown where to find help.',
  messages: {
    threat: {
      text: 'It sounds as if somebody is threatening you. You need not face it alone.',
      harmless: 'If you are safe and well, carry on. If not, school can help, and so can the police.',
    },
    abuse: {
      text: 'It sounds as if somebody is treating you badly. You need not face it alone.',
      harmless: 'If all is well, carry on. If not, keep what they sent and tell somebody you trust.',
    },
  },
  options: z.object({}),
  examples: {
    flags: ['Somebody has [|put my address|] on the town page'],
    allows: ['Assembly on nasty messages went well, one lad said sorry to his sister live'],
  },
  blindSpots: [
    'Fear that is only hinted at is not seen.',
    'It cannot tell a joke among friends from a threat.',
  ],
  *find(draft) {
    const text = plain(draft.text);
    if (!(HARM(text) || TOGETHER(text)) || !TO_ME.test(text)) return;
    const [first] = saysIn(text, ABUSE_SAYINGS);
    const near = first || FINE.test(text) ? undefined : gathered(text, VENOM_NEAR, 120);
    if (first) yield first;
    else if (near) yield { messageId: 'abuse', span: near };
  },
});

/** Most drafts hold no word of harm, fear or following. */
const HARM =
  wordHint(`perv* sick outside screenshot* weirdo strung abus* accus* address addy afraid angry attack* bang* batter* bitch* blackmail* block* brick* burn* calld chas*
  claiming coffin cornered cunt dead deepfake* die* dies doxx* drag* dread* egg egged escort* fake false fear fright*
  funeral gaslit groom* harass* hate hateful honk* horrible hound* hunt* hurl* hurt* intimidat* invent* kill* knife
  laughed letterbox liar lies locks lung* lying menac* mental mob mock* murder* nicht nonce nudes outed paedo* petition
  pinned pizza* police porn punch* put racist rape* raped ringing rumour* sack* scratch* scream* shout* shov* sinister
  slag* slash* slat* slur slurs smash* spat spit spitting stab* stalk* sticker* stolen stranger strangers suffer swear*
  swore swung target* threat* threw troll* tweet* tyre* ugly unsafe upskirt* vandal* vicious vile voicemail voicemails
  waitin weapon windows wiper wiper* wreath yell*`);

/** Everyday words, of which it takes two before anything is looked for. */
const TOGETHER = wordHint(
  `account accounts agency alone ball bank bull* called calling calls campaign chat coming comment comments contact*
  counter cry* deserve* desk dm dms door doors edited email emails end estate face facebook film* finish* fire* follow*
  found gate graffiti group hit hits home hope house ignor* inbox insta instagram jump* key* kick* knew know knows lad
  landline laughing leave letter letters live mail man meme memes messag* monkey mums name names nan nasty night nothing
  number outside page pay phone photo photos pic pics picture pictures pig post posted posting posts print* profile
  protect push* putting rating reported rip* route safe scared screenshot* seen send sending sends sent shar* show*
  slap* sleep slept snap* spray* spread* star stone stood street support* swim tear* tell telling text texts thread
  tiktok timetable toilet told torn touch* town track* turned video videos voice wait* watch whatsapp window* wish*
  witch wolf write* writing written wrote`,
  2,
);

/** Somebody speaks of themselves, or somebody is spoken to. */
const TO_ME =
  /\b(?:I|I'm|I've|me|my|ma|mine|us|our|ours|we|miss|sir|outside|die|threats?|you|u|ur|your|brick|strangers|police|same)\b/i;
