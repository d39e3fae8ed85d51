import { plain } from '../wording/plain';

/** What most people would rather keep among friends: health, love, money, drink, body, home and children, travel dates. */
const MATTERS = [
  /\b(?:signed off|sick ?note|diagnos\w+|my (?:back|knee|hip|anxiety|depression|adhd|endo\w*|ibs|menopause|meds|medication|scan|smear|biopsy|op|operation|surgery|hysterectomy|mental health|therapist|counsellor|doctor|gp|period|cycle|hrt|migraines?|chemo|treatment|blood test|results|bump|pregnancy|weight|diet)|hot flush\w*|miscarriage|ivf|pregnan\w+|antidepress\w+|sertraline|citalopram|prozac|panic attacks?|therapy|hospital|a ?& ?e|rehab|sober|hungover|hangover)\b/i,
  /\b(?:divorc\w+|separat(?:ed|ion) from|my (?:ex|husband|wife|boyfriend|girlfriend|fianc\w+|partner|hubby|fella|bloke|missus|other half)|tinder|hinge|bumble|first date|dating|single again|dumped|broke up|split up|engaged|wedding|honeymoon|hen do|stag do|hen party|stag party)\b/i,
  /\b(?:skint|overdraft|payday|in debt|bailiffs?|mortgage|my (?:rent|salary|wages|pay)|redundan\w+|job interview|gizza job|applying for|new job|handed (?:in )?my notice)\b/i,
  /\b(?:drunk|pissed|wasted|hammered|trollied|tipsy|prosecco|cocktails?|tequila|shots|gin|pints?|vodka|jägers?|jagers?|sambuca|wine|bottomless|clubbing|nightclub|night out|on the lash|rave|vap(?:e|ing)|spliff|weed)\b/i,
  /\b(?:bikini|swimsuit|lingerie|topless|naked|nude|boobs?|bum|underwear|thong|tattoo|hot tub|selfie|gym pic|body)\b/i,
  /\b(?:at mine|our house|my house|my flat|our address|moved (?:in|house)|new house|my (?:son|daughter|baby|kids|toddler|newborn|mum|mam|dad|nan|family)(?:'s)?|our (?:son|daughter|baby|kids)|baby shower|scan picture|christening|funeral|passed away|lost my)\b/i,
  /\b(?:off on (?:my )?holiday|flying (?:out|to)|away (?:for|until|till|from)|two weeks in|booked (?:it|tenerife|a holiday|our)|airport|house(?:'s)? (?:is )?empty|on my own tonight|home alone)\b/i,
  /\b(?:voted?|voting) (?:for )?(?:labour|tory|tories|conservative|reform|green|snp|lib dems?|plaid|sinn fein|dup)\b|\b(?:praying|prayers)\b/i,
];

/** Whether a text speaks of private matters of the person who writes. */
export function isPrivateMatter(raw: string): boolean {
  const text = plain(raw);
  return MATTERS.some((matter) => matter.test(text));
}

/** Asks readers to answer where everybody sees it. */
export const ASKS_BACK =
  /\b(?:(?:tell|let) us (?:know )?(?:below|in the comments|what you think|your (?:thoughts|views|memories|favourites?))|(?:comment|reply|answer|post|share|pop|drop|leave|add)(?: (?:\w+|your \w+)){0,5} (?:below|in (?:the |our )?comments|underneath|under this(?: post)?|on this post)|(?:comments?|replies|thread) (?:are |is )?(?:open|below|welcome)|in the comments (?:below|please|section)?|what (?:do|did) you think\?|share your (?:thoughts|photos|memories|pictures|views)|tag (?:us|a friend|someone)|have your say(?: below)?|who remembers|caption (?:this|competition))/i;
