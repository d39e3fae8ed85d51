import { YEAR } from '../contact/people-words';
import { plain } from '../wording/plain';

const CLASS = `(?:${YEAR}|(?:my|our|the) (?:class|pupils|students|children|set|lesson|form)|reception|nursery|ks[1-5]|key stage \\w+)`;
const TEACHING = new RegExp(
  [
    `\\bfor (?:a |an |my |our |the |today's |tomorrow's |this (?:morning|afternoon)'s |next week's )*(?:\\w+ )?(?:lessons?|assembly|class|classroom|homework|coursework|display|school (?:trip|play|council|newsletter|website|library|project)|pe|phonics|maths|science|english|history|geography|topic|unit|curriculum|staff training|inset)\\b`,
    `\\b(?:teaching|lesson|learning|classroom|maths|phonics|reading|science|assembly) (?:resources?|ideas?|materials?|activit(?:y|ies)|plans?|scheme|display)\\b|\\bschemes? of work\\b|\\bknowledge organisers?\\b|\\bworksheets?\\b`,
    `\\b${CLASS} (?:are|is|have been|has been|were|was|will be|would love|want|need|enjoyed?|loved?) (?:\\w+ )?(?:learning|studying|reading|researching|exploring|writing|investigating|making|working on|looking at|to (?:know|ask|hear|see|learn|talk))`,
    `\\b(?:we are|we're|we have been|we've been|today we) (?:learning|studying|researching|exploring|investigating)\\b`,
    `\\b(?:teaching|to teach|using this (?:to teach|with|in)) ${CLASS}`,
    `\\b(?:on behalf of|ask(?:ing)? for) (?:the |my |our )?(?:school|class|department|pupils)\\b`,
  ].join('|'),
  'i',
);

/** Whether a draft says of itself that it is for a lesson or for school. */
export function isTeachingUse(text: string): boolean {
  return TEACHING.test(plain(text));
}
