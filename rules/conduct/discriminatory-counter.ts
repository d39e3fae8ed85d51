/** Denying that one is what one then shows: no counter-speech. */
const DISCLAIMED =
  /\b(?:not|isn't|isnt|'m not|im not|never|hardly) (?:being |a |mean(?:ing)? to be )?(?:racist|sexist|homophobic|transphobic|ageist|ableist|prejudiced|islamophobic|antisemitic|a bigot|bigoted)\b/gi;

const COUNTER = new RegExp(
  [
    String.raw`\b(?:racis\w+|bigot\w*|homophob\w*|transphob\w*|sexis[mt]\w*|misogyn\w*|islamophob\w*|anti-?semit\w*|ableis\w*|ageis[mt]|xenophob\w*|prejudiced?s?|discriminat\w+|stereotyp\w+|slurs?|hate (?:crimes?|speech|mail|incidents?))\b`,
    String.raw`\b(?:not ok(?:ay)?|isn't ok(?:ay)?|unacceptable|shame on|shameful|wrong to (?:say|think|call)|misguided|how dare|hurtful|insult\w*|offensive|inappropriate|nonsense|ignorant of you|hateful|intoleran\w+|harmful|cruel)\b`,
    String.raw`\b(?:called (?:me|him|her|us|them)|shouted|yelled|spat at|said to (?:me|us|her|him)|you sa(?:y|id)|(?:for|people|by|openly) saying|banned|kicked off|(?:seriously|really|actually|honestly) (?:believe|think) that|like me (?:were|are|was)|(?:has|have|needs?|must) (?:to )?stop|horrible thing|your (?:obvious |open |clear )?(?:hatred|contempt|disdain|disgust)|(?:calling|writing|threatening|saying|claiming) (?:\w+ ){1,5}?(?:is|are|shows|makes|says|will)|says a lot|your opinion|call for the|disheartening|it hurts|sad to (?:see|hear|read)|jail|tolerate|told (?:me|us|her|him)|(?:someone|somebody|a man|a woman|a parent|they|people) (?:said|says|asked|shouted|told)|(?:over)?heard (?:a|an|someone|somebody|the|people)|read a comment|in the comments|on the train|hearing)\b`,
    String.raw`\b(?:if (?:you|anyone|anybody|someone|i hear)|anyone who|anybody who|people who|those who|whoever|stop (?:saying|using|calling|telling|assuming)|never (?:say|use|call|let)|(?<!\bi )(?:don't|do not|shouldn't|should not|can't|cannot|must not|mustn't) (?:ever )?(?:say|use|call|be saying|just say|think|judge|treat)|saying (?:that|things|stuff)|makes you (?:say|think)|used to (?:say|call)|the word|that word|those words?|statements?|phrases? like|comments? like|words like)\b`,
    String.raw`\b(?:challenge[sd]?|challenging|stand(?:ing)? (?:up|against|with)|stood up|call(?:ed|ing)? (?:it |this |that |them )?out|speak(?:ing)? out|report(?:ed|ing)?|solidarity|allies|allyship|ally|apologi[sz]\w*|awareness|history month|inclusion|inclusive|anti-?racis\w+|equality|equal rights|human rights|kick it out|red card|oppos\w+|condemn\w*|fight(?:ing)?|tackl\w+|combat\w*|end(?:ing)? (?:the )?(?:violence|hate|hatred)|myths?|refut\w+|disagree\w*)\b`,
    String.raw`\b(?:taught|teaching|learnt|learned|lesson|assembly|studied|studying|read(?:ing)?|museum|memorial|survivors?|remember(?:ed|ing|ance)?) (?:about|on|of|for|from|with)?\b.{0,40}\b(?:holocaust|genocide|apartheid|slavery|segregation|persecution|nazis?|hitler|maus|anne frank|windrush|colonial\w*|empire)\b`,
  ].join('|'),
  'i',
);

/** Whether the words stand against contempt, or tell of somebody else's: told, quoted, condemned, taught. */
export function isCounterSpeech(text: string): boolean {
  return COUNTER.test(text.replace(DISCLAIMED, ' '));
}

/** Whether the writer says it of themselves. */
export function isOfOneself(before: string): boolean {
  return /(?:\bi'?m|\bi am|\bi was|\bi've been|\bi feel|\bi look|\bas|\bwe(?:'re| are)|\bus|\bmyself|\bourselves|\bbeing|\bmy (?:own|fellow)|\bproud|\bme|\bmy(?: \w+)?(?: is| was)?)(?: (?:just|an?|the|both|happily|proud|that|all|bit|so|very|also|severely|officially|fellow|too|proudly)){0,3}(?: \w+)? *$/i.test(
    before,
  );
}
