import { words } from './pupil-matters';

/** What is confidential about staff and the school itself. Patterns for plain text. */

export const STAFFING = words([
  String.raw`(?:been |being |got |getting |was |is )*(?:suspended|sacked|fired|dismissed|let go|disciplined|investigated|struck off|demoted|managed out|pushed out|forced out|escorted (?:off|out)\w*|axed|bullied out)`,
  String.raw`maladministration|told (?:\w+ )?not to come in|look(?:ing)? into (?:things|it|her|him|them)`,
  String.raw`hr (?:meeting|investigation|are|is|have)|turned down for`,
  String.raw`(?:didn't|did not|won't) get the (?:job|post|headship|promotion)`,
  String.raw`(?:isn't|not|never) going to pass|won't pass|fiddl(?:ed|ing)`,
  String.raw`(?:messag|text|snapchat|dm)(?:ed|ing) (?:a|an|one of|some) |applicants`,
  String.raw`(?:frog)?marched (?:out|off)|asked to leave|arrested|incompetent|expenses`,
  String.raw`(?:grabbed|hit|slapped|shoved|pushed|swore at|touched|kissed|manhandled) (?:a|the|one of (?:the|our|my)) (?:pupil|child|kid|student|boy|girl|year \w+)s?`,
  String.raw`(?:which|who|\w+ of us)(?: \w+)? (?:are|is) (?:going|leaving|being (?:made|cut|let))`,
  String.raw`interviewed (?:\w+ ){1,4}?for (?:the|our|a) (?:\w+ ){0,3}(?:job|post|role|position)`,
  String.raw`(?:gross )?misconduct|disciplinar(?:y|ies)`,
  String.raw`(?:under|subject of|an?|facing an?|police|internal|lado) investigation|grievances?|capability`,
  String.raw`(?:on |put on |onto )?an? (?:informal )?(?:support|performance|improvement|action) plan`,
  String.raw`performance management (?:target|meeting|review)|(?:final |first )?written warning`,
  String.raw`final warning|gardening leave|non-?disclosure|nda|settlement agreement|tribunal`,
  String.raw`paid (?:him|her|them) off|pay[- ]?off`,
  String.raw`(?:been |gone |still |is |signed |be )*off (?:\w+ ){0,3}?(?:sick|with stress|with (?:his|her|their) (?:nerves|back|mental health)|long[- ]term|with depression|with anxiety|on the sick)`,
  String.raw`long[- ]term sick\w*|signed off|sick(?:ness)? (?:leave|note|record|absence)|redundan\w+`,
  String.raw`(?:handed|handing|hand|put|putting|given|gave) (?:in )?(?:his|her|their) notice(?: in)?`,
  String.raw`resign(?:ed|ing|s|ation)|(?:has |just |about to )?quit|walked out`,
  String.raw`not coming back (?:after|in|to)`,
  String.raw`failed (?:his|her|their|the) (?:probation|nqt|ect|induction|observation|lesson obs\w*|interview|dbs)`,
  String.raw`(?:his|her|their) (?:observation|lesson obs\w*|dbs|reference|appraisal|probation) (?:was|is|went|came)`,
  String.raw`(?:graded|judged) (?:inadequate|ri|requires improvement)|(?:earns?|is on|paid) £ ?\d[\d,.]*k?`,
  String.raw`(?:his|her|their) (?:salary|pay rise|wage|pay grade)`,
  String.raw`losing (?:\w+ ){1,3}(?:tas?|teachers?|staff|lsas?|jobs|posts)|restructur\w+|staffing cuts`,
  String.raw`barred|lado|inappropriate (?:relationship|messages?|behaviour|contact)|affair with`,
  String.raw`sleeping with`,
]);

export const STAFF_LIFE = words([
  String.raw`(?:is |was |she's )?pregnant|miscarr\w+`,
  String.raw`(?:getting |going through a |messy )?divorc(?:e|ed|ing)`,
  String.raw`(?:having|had) (?:a|an) (?:breakdown|affair|abortion)|drunk|drinking problem|alcoholic`,
  String.raw`hung ?over|smell\w* of (?:drink|alcohol|booze|wine|weed)`,
  String.raw`(?:has|diagnosed with|battling|got) (?:\w+ )?(?:cancer|depression|ms|dementia|bipolar|adhd|autism)`,
  String.raw`in rehab|mental health|panic attacks?`,
  String.raw`(?:crying|sobbing|in tears) (?:in|at) (?:the )?(?:staff ?room|toilets|work|office|cupboard|car park|again)`,
  String.raw`menopaus\w+|ivf`,
]);

export const COMPLAINT = words([
  String.raw`(?:has |have |put in |made |making |lodged |another |formal |official |stage \w+ |got |had |received )*(?:a |an |another |formal )*complain(?:t|ts|ed|ing|s)(?: (?:about|against|from|to ofsted|to the head))?`,
  String.raw`(?:angry|rude|nasty|abusive|shirty|snotty|arsey|stroppy|vile|horrible|aggressive|threatening|awful|lengthy|essay of an|ranty|passive[- ]aggressive|furious) (?:\d+[- ]\w+ )?(?:e-?mails?|messages?|phone ?calls?|letters?|notes?|voicemails?|class ?dojo|dojo|rant)`,
  String.raw`accus(?:ed|ing|es) (?:me|us|my)(?: of)?|victimi[sz]ing|picking on (?:her|his|their)`,
  String.raw`reported me|parents from hell`,
  String.raw`(?:shout(?:ed|ing|s)|scream(?:ed|ing|s)|swor(?:e|n)|swear(?:ing|s)|yell(?:ed|ing)|ranting|ranted) (?:\w+ )?(?:at|in) (?:by|me|us|my|our|the (?:head|office|ta|receptionist|school|playground|gate)|reception|mr \w+|mrs \w+|miss \w+)`,
  String.raw`had a go at (?:me|us|the|my)|having a go at (?:me|us|the|my)|threaten(?:ed|ing|s)`,
  String.raw`(?:ring|rang|call|called|calling|ringing) the police(?: on| about| at)?`,
  String.raw`(?:called|got|calling) (?:a |their |his |her )?solicitors?|legal action`,
  String.raw`(?:suing|sue) (?:the school|us|me)`,
  String.raw`banned from (?:the )?(?:site|school|premises|playground|gates?)`,
  String.raw`(?:kicked|kicking) off (?:at|about|because|over|on|in)`,
  String.raw`demand(?:ed|ing|s) (?:to (?:see|speak|know|have|meet)|a meeting|that|an apology|we|I)`,
  String.raw`appeal(?:ed|ing)? (?:the|against)`,
  String.raw`going to (?:ofsted|the (?:papers|press|governors|council)) (?:about|over|because)`,
]);
/** A complaint to a shop or a train company, no business of the school's; and the policy on the website. */
export const CONSUMER =
  /\b(?:amazon|virgin|bt|sky|ee|o2|vodafone|three|tesco|asda|aldi|lidl|evri|hermes|dpd|royal mail|ryanair|easyjet|bank|refund|deliver(?:y|ed)|hotel|restaurant|train|bus|broadband|landlord|neighbours?|garage|airline|can't complain|cannot complain|not complaining|no complaints|mustn't grumble|complaints (?:policy|procedure|box)|never complain\w*|(?:stop|without) complain\w*)\b/i;

const NOT_PUBLIC = String.raw`(?:grad(?:ed|ing|e|es)|judg\w+|requires improvement|\bri\b|inadequate|special measures|downgrad\w+|outcome|verdict|draft report|(?:verbal )?feedback|slat(?:ed|ing)|failed|found|gave us|given us|results?|told us|told the head|not (?:public|out|published)|embargo\w*|(?:got|had|just had|have had|had) the call|in (?:today|tomorrow|this week|next week|on (?:mon|tues|wednes|thurs|fri)day)|coming (?:in )?(?:today|tomorrow|this week|next week|on)|rang|phoned|called (?:today|this morning|us)|day (?:one|two|1|2)|deep dives?|due (?:any|this|next)|outstanding|good|tore|ripped|savaged|pulled apart)`;
const INSPECTOR = String.raw`(?:ofsted|hmi|inspect(?:ors?|ion|ed)|siams|estyn|education scotland)`;
export const INSPECTION = words([
  String.raw`the (?:ofsted|hmi) (?:phone ?)?call`,
  String.raw`${INSPECTOR}\b[^.!?\n]{0,60}?\b${NOT_PUBLIC}`,
  String.raw`(?:requires improvement|special measures|inadequate|draft report|downgraded)\b[^.!?\n]{0,40}?\b${INSPECTOR}`,
  String.raw`(?:going|put|gone|been put) into special measures`,
  String.raw`(?:been |being )?(?:graded|judged) (?:inadequate|requires improvement|ri|good|outstanding)`,
]);

export const BUSINESS = words([
  String.raw`(?:budget )?deficit|in the red|overspen\w+`,
  String.raw`£ ?[\d,.]+ ?(?:k|m|million|thousand)? (?:short|deficit|hole|in debt|overspent|over budget|in the red|down)`,
  String.raw`(?:in|of|into) debt|skint|run(?:ning)? out of money|going (?:bust|under)|bankrupt`,
  String.raw`(?:set|cut|blown|balance|slashed) (?:\w+ ){0,2}budget`,
  String.raw`budget (?:is|was|has been|meeting|hole|shortfall|gap|won't|doesn't|cuts?)`,
  String.raw`can't (?:make payroll|pay (?:staff|the (?:bills|heating)|supply))`,
  String.raw`financial (?:notice|trouble|mess|irregularit\w+)|fraud|embezzl\w+`,
  String.raw`missing (?:money|funds|cash)|audit(?:ors?)?`,
  String.raw`tender(?:s|ing|ed)?`,
  String.raw`(?:outbid|bids? (?:for|from|came)|procurement|quotes? (?:for|from)|lowest (?:bid|quote)|contract (?:is|was|has|went|goes|with|to|for))`,
  String.raw`academis\w+|convert(?:ing)? to an? academy|becoming an academy`,
  String.raw`(?:join(?:ing)?|joined|taken over by|swallowed by|leav(?:e|ing)) (?:a|an|the|another) (?:\w+ )?(?:trust|mat|academy chain)`,
  String.raw`merg(?:er|ing|ed)`,
  String.raw`(?:clos(?:e|es|ing)|shut(?:ting)?) (?:down|for good|permanently|next (?:year|summer|july|term)|the (?:sixth form|nursery))`,
  String.raw`(?:shut|close) (?:us|the school)(?: down)?|closure|falling rolls?`,
  String.raw`(?:selling|sell|sold) (?:off )?(?:the|our) (?:field|playing fields?|land|site)|job losses`,
  String.raw`redundanc(?:y|ies)|restructur\w+|losing (?:\w+ ){1,3}(?:tas|teachers|staff|lsas|jobs|posts)`,
  String.raw`data breach|hacked|ransomware|leaked|lawsuit|(?:being )?sued|police investigation`,
  String.raw`under investigation|cover(?:ed|ing)? (?:it )?up|brushed? (?:it )?under the carpet`,
  String.raw`swept under the (?:carpet|rug)`,
]);
