import { communityMentions, type CommunityMention } from '../community/mentions';
import { schoolSetting } from '../community/setting';
import { markYears } from '../confidential/people-words';
import type { Draft } from '../engine/draft';
import { captionOf } from './caption';
import {
  BEFOREHAND,
  CHILDREN_SHOWN,
  OCCASION,
  OWN_LIFE,
  PET,
  SCENE,
  SHOWING,
  SOMEBODY,
  STAFF_OCCASION,
  THING,
} from './subjects';

/** Whom the words around a draft's pictures put into them. Worked out once a draft, whichever rules ask. */
interface Shown {
  /** Pupils, plainly. */
  readonly pupils: boolean;
  readonly colleagues: boolean;
  /** Somebody, and the words do not say who. */
  readonly somebody: boolean;
  /** The writer's own family, friends or pets. */
  readonly ownLife: boolean;
  /** Something else than people of school: a thing, a view, a meal, the writer's own life. */
  readonly other: boolean;
}

const NOBODY: Shown = { pupils: false, colleagues: false, somebody: false, ownLife: false, other: false };
const known = new WeakMap<Draft, Shown>();

function shownIn(draft: Draft): Shown {
  const before = known.get(draft);
  if (before) return before;
  const { text, length } = captionOf(draft);
  const shown = text ? weigh(text, length, draft.account === 'school') : NOBODY;
  known.set(draft, shown);
  return shown;
}

function weigh(text: string, length: number, isSchool: boolean): Shown {
  const mentions = communityMentions(text, isSchool);
  const ownLife = !isSchool && (OWN_LIFE.test(text) || PET.test(text));
  const isOfThing = THING.test(text) && !SHOWING.test(text);
  const isToCome = BEFOREHAND.test(text);
  const colleagues = areColleagues(text, mentions, isToCome);
  // A description or a file's name says what is to be seen, not what the writer thinks of.
  const described = text.slice(length);
  const hasChild = !ownLife && DESCRIBED_CHILD.test(described);
  // Talk of one's working day beside a picture that is of nothing else: a person should look.
  const isOfDay = !isSchool && !isToCome && schoolSetting(markYears(text), false).isOurs;
  const isSaid = SOMEBODY.test(text) || isOfDay;
  return {
    ownLife,
    other: ownLife || isOfThing || isToCome || SCENE.test(text),
    pupils:
      (hasChild && AT_SCHOOL.test(described)) || arePupils(text, mentions, { ownLife, isOfThing, isToCome }),
    colleagues,
    somebody: hasChild || (isSaid && !colleagues && !ownLife && !THING.test(text)),
  };
}
const DESCRIBED_CHILD =
  /\b(?:girls?|boys?|child(?:ren)?|kids?|toddlers?|infants?|pupils?|students?|teenagers?|teens)\b/i;
const AT_SCHOOL =
  /\b(?:school|uniforms?|jumpers?|desks?|class(?:room)?|aprons?|carpet|playground|assembly|pe kit|bibs?|hall|book ?bags?|teacher)\b/i;

interface Doubts {
  readonly ownLife: boolean;
  readonly isOfThing: boolean;
  readonly isToCome: boolean;
}

function arePupils(
  text: string,
  mentions: readonly CommunityMention[],
  { ownLife, isOfThing, isToCome }: Doubts,
): boolean {
  if (!ownLife && CHILDREN_SHOWN.test(text)) return true;
  if (!ownLife && !isToCome && OCCASION.test(text)) return true;
  if (isOfThing) return false;
  if (mentions.some(({ circle }) => circle === 'pupils')) return true;
  // `Sack race carnage, Y4 edition`: beside a picture, a year group alone is its pupils.
  return !ownLife && !isToCome && (YEAR_ALONE.test(markYears(text)) || CLASS_CODE.test(text));
}
const YEAR_ALONE =
  /(?<!\b(?:teach|teaching|for|to|moving to|moved to|a|new|from|lead|in) )y?_+s?(?![\w-]| ?(?:teacher|ta|lead|planning|team|trip (?:letter|form)|results|resources|display|classroom|books?|maths|english|curriculum|objectives|sats|job))/i;

/** `8B decided I needed cheering up`. A distance, a time and a screen look the same. */
const CLASS_CODE =
  /(?<![\w£.:])(?:[1-9]|1[0-3])(?:(?![KDGL]\b|AM\b|PM\b|[KM]M\b|KG\b|TV\b)[A-Z]{1,2}\b(?!-)|K (?=as|are|have|in|on|at|did|made|decided|doing|being|with|and their)\b)/;

function areColleagues(text: string, mentions: readonly CommunityMention[], isToCome: boolean): boolean {
  if (NO_FACES.test(text)) return false;
  if (STAFF_OCCASION.test(text) && !isToCome) return true;
  if (!mentions.some(({ circle }) => circle === 'staff')) return false;
  return SHOWING.test(text) || (!THING.test(text) && WITH_THEM.test(text));
}
const WITH_THEM =
  /\b(?:me|us|we|selfie|gang|squad|crew|dream team|besties|reunited|cheers|night|party|dressed|costume|wig|birthday|leaving|last day|retir\w+|wedding|hen|caught|asleep|snoozing|looking|serving|vibes|thriving|iconic|legends?|heroes|dancing|singing|karaoke|antics|face|look|photo|pic|picture|video)\b/i;
const NO_FACES =
  /\b(?:faces? (?:covered|hidden|blurred|cropped)|no faces|from behind|(?:she|he|they)(?:'d| would)? (?:hates?|hate) (?:a |having )?(?:photo|pictures?|her photo|his photo)\w*)\b/i;

/** Whether the words say that pupils are in the picture. Their work, their gifts and the room without them are no pupils. */
export function pupilsShown(draft: Draft): boolean {
  return shownIn(draft).pupils;
}

/** Whether the words say that colleagues are in the picture. */
export function colleaguesShown(draft: Draft): boolean {
  return shownIn(draft).colleagues;
}

/** Whether somebody is in the picture, as far as the words tell, who is not of the writer's own life. */
export function somebodyShown(draft: Draft): boolean {
  return shownIn(draft).somebody;
}

/** Whether the picture is of somebody's own family, friends or pets, as far as the words tell. */
export function isOwnLife(draft: Draft): boolean {
  return shownIn(draft).ownLife;
}

/** Whether the words say that the picture is of something else than people of school. Without words nobody can tell. */
export function otherShown(draft: Draft): boolean {
  return shownIn(draft).other;
}
