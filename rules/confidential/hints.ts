/** Words that hint at something kept inside the school, and casework that names nobody. For plain text. */
import { words } from './pupil-matters';

export const HINT = words([
  String.raw`(?:I )?(?:really )?(?:shouldn't|should not|not supposed to|ain't supposed to|not meant to|not allowed to|can't|cannot)(?: really| even| possibly)? (?:be )?(?:say(?:ing)?|tell(?:ing)?|talk(?:ing)? about|shar(?:e|ing)|post(?:ing)?|go into)(?: (?:this|too much|much|more|anything|any more|what|details?|you))?`,
  String.raw`strictly between (?:us|you and me|ourselves)`,
  String.raw`(?:this|it) (?:stays|is) between (?:us|you and me|ourselves)|just between us`,
  String.raw`keep (?:it|this|that) (?:quiet|to yourselves?|under your hats?|hush|on the down ?low)`,
  String.raw`don't (?:tell (?:anyone|anybody)|repeat (?:this|it)|pass (?:this|it) on)`,
  String.raw`you (?:didn't|never) (?:hear|heard) (?:it|this) from me|naming no names|no names mentioned`,
  String.raw`not naming (?:any )?names|in confidence|(?:strictly |highly |totally )?confidential\w*`,
  String.raw`hush[- ]hush|under wraps|embargo(?:ed)?`,
  String.raw`(?:not|hasn't|haven't|isn't|aren't)(?: been)?(?: officially)? (?:announced|public|made public|out)(?: to \w+)? yet`,
  String.raw`before (?:it's|it is|they) (?:announced?|public)`,
  String.raw`(?:nobody|no one) (?:else )?(?:is supposed to|knows yet|outside)`,
]);
/** A hint speaks of the school only where the draft does. */
export const OF_SCHOOL =
  /\b(?:school|class|pupils?|students?|kids|year \d+|y\d+|head|slt|staff ?room|staff|governors?|senco|tas?|teachers?|colleagues?|parents|ofsted|trust|academy|exam|sats)\b/i;
/** `Our confidentiality policy` and a private joke about a birthday are no hints. */
export const OPEN =
  /\bconfidential\w* (?:policy|helpline|service|support|advice|counselling|line|waste|bins?)|\b(?:birthday|surprise|present|baby shower|secret santa|leaving (?:do|gift|card))\b/i;

export const CASEWORK = words([
  String.raw`(?:mak(?:e|ing)|made|writ(?:e|ing) up|wrote(?: up)?|do(?:ing)?|did|fil(?:e|ed|ing)|log(?:ged|ging)?|put(?:ting)? in|submit(?:ted|ting)?|sent|send(?:ing)?) (?:a|an|another|two|three|yet another|my \w+)(?: \w+)? ?(?:safeguarding|child protection|cp|mash|early help|social services|social care|prevent|lado) (?:referrals?|concerns?|reports?|forms?)`,
  String.raw`(?:another|second|third|fourth|fifth|first|two|three|four|\d{1,2}) (?:safeguarding )?(?:disclosures?|safeguarding concerns?|(?:permanent |fixed[- ]term )?exclusions?|suspensions?|perm ex)(?: (?:today|this week|already|of the (?:week|day|term)|since|before|in (?:a|one)))`,
  String.raw`(?:rang|ring|ringing|called|calling|phoned|phoning|on the phone to|on (?:hold )?(?:to|with)|chasing|emailed|meeting with|spoke to) (?:social services|social care|children's services|the lado|lado|mash|camhs|the police about a)`,
  String.raw`(?:lac|pep|ehcp|cp|child protection|strategy|core group|exclusion|cin|taf|reintegration|behaviour panel|attendance panel)(?: annual)? (?:review|meeting|conference|hearing|panel)s? (?:at|today|this|tomorrow|with|went|was|were|for|in|on|again|done|over)`,
  String.raw`cpoms(?:'d|ed|ing)? (?:it|again|entr(?:y|ies)|alert|this|log)`,
]);
