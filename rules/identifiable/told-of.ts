import { findInside } from '../confidential/inside';
import { MATTERS } from '../confidential/matters';
import { findTold } from '../confidential/told';
import { wordsIn } from '../wording/phrases';

/** Said against somebody, or of what is theirs alone to tell. */
const AGAINST =
  /\b(?:late|stink\w*|smell\w*|stank|nits|filthy|dirty|thick|dim|lazy|useless|rude|vile|feral|horrible|nasty|awful|terrible|worst|nightmare|menace|insufferable|jobsworth|bor(?:e|ed|ing)|barked|bark|shout\w*|scream\w*|swore|tantrum|bit|hit|punch\w*|kick\w*|threw|throw\w*|stole|nicked|lied|liar|cheat\w*|sulk\w*|moan\w*|whin\w*|complain\w*|entitled|snob\w*|creepy|weird|ugly|fat|drunk|sacked|suspended|excluded|exclusion|arrested|prison|jail|police|court|left|leaving|split|divorc\w*|affair|pregnant|poorly|ill|hospital|cancer|died|dying|dead|autis\w*|adhd|sen\b|ehcp|social worker|foster\w*|care|bottom|failed|fail|can't (?:read|write|spell|count)|bullie\w*|bully\w*|warning|complaint|nearly|hate\w*|can't stand|fed up|sick of|doing my head|annoy\w*|irritat\w*|patroni[sz]\w*|talks to us like|had enough|crying|cried|sent home|locked?|refus\w*|not allowed|allowed to collect|bursary|owes?|refugee|asylum|safe house|crossing|well enough|waiting on)\b/i;

/** Whether something private or hard is told in a sentence, whoever it is about. */
export function isHardOrPrivate(sentence: string): boolean {
  if (AGAINST.test(sentence)) return true;
  const words = wordsIn(sentence);
  return (
    findInside(words).length > 0 ||
    findTold(words).some(({ value }) => !value.phrases.isLoose) ||
    MATTERS.some((matter) => matter.words.test(sentence))
  );
}
