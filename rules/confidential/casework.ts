import { words } from './pupil-matters';

/** Casework that names nobody. For plain text. */
export const CASEWORK = words([
  String.raw`(?:mak(?:e|ing)|made|writ(?:e|ing) up|wrote(?: up)?|do(?:ing)?|did|fil(?:e|ed|ing)|log(?:ged|ging)?|put(?:ting)? in|submit(?:ted|ting)?|sent|send(?:ing)?) (?:a|an|another|two|three|yet another|my \w+)(?: \w+)? ?(?:safeguarding|child protection|cp|mash|early help|social services|social care|prevent|lado) (?:referrals?|concerns?|reports?|forms?)`,
  String.raw`(?:another|second|third|fourth|fifth|first|two|three|four|\d{1,2}) (?:safeguarding )?(?:disclosures?|safeguarding concerns?|(?:permanent |fixed[- ]term )?exclusions?|suspensions?|perm ex)(?: (?:today|this week|already|of the (?:week|day|term)|since|before|in (?:a|one)))`,
  String.raw`(?:rang|ring|ringing|called|calling|phoned|phoning|on the phone to|on (?:hold )?(?:to|with)|chasing|emailed|meeting with|spoke to) (?:social services|social care|children's services|the lado|lado|mash|camhs|the police about a)`,
  String.raw`(?:lac|pep|ehcp|cp|child protection|strategy|core group|exclusion|cin|taf|reintegration|behaviour panel|attendance panel)(?: annual)? (?:review|meeting|conference|hearing|panel)s? (?:at|today|this|tomorrow|with|went|was|were|for|in|on|again|done|over)`,
  String.raw`(?:cp|child protection|safeguarding|cause for concern|mash|social services|early help) (?:form|report|referral|log|paperwork)s? (?:on|for|about) (?:a|an|another|one|the|this|that|my|his|her|two|three)`,
  String.raw`(?:cause for concern|cp form|mash|safeguarding (?:form|concern|log)) (?:on|for|about) (?:a|one|another|the|this|my|his|her)(?: of mine)?`,
  String.raw`cpoms(?:'d|ed|ing)? (?:it|again|entr(?:y|ies)|alert|this|log)`,
]);
