/** Classes of words for the tables of `unprofessional`. */
export const CLASSES = {
  drunk: `drunk pissed hammered wasted wankered bladdered sloshed steaming steamin steamboats trolleyed sozzled plastered legless
    paralytic squiffy mullered leathered mortal mortalled banjaxed blootered stocious langered rubbered tipsy inebriated bevvied
    blotto ratarsed rat-arsed ratted shitfaced arseholed fucked mingin minging canned blazed stoned baked wrecked half-cut tanked
    blathered lathered buckled gattered stewed battered`,
  hung: `hungover hangover hangovers hungoverness hung-over hangxiety hanging hangin comedown overhung`,
  drink: `wine gin vodka prosecco beer pint pints whisky whiskey rum cider lager champagne fizz shots shot tequila sambuca baileys
    sherry brandy buckfast bucky tinny tinnies cans can cocktail cocktails bevvy bevvies booze margarita jagerbomb jagerbombs
    jager aperol stella guinness alcopop alcopops merlot rose rosé port`,
  vessel: `mug flask thermos bottle cup teapot beaker tumbler stanley chilly coffee squash tea drawer drawers desk cupboard
    locker bag handbag blazer cabinet filing tray stockroom rucksack`,
  work: `work school class classroom lesson lessons teaching teach taught duty assembly registration register period p1 p2 p3 p4 p5
    p6 kids pupils students children parents parents' meeting governors inset ofsted inspection inspector observation observed staffroom
    playground nursery shift minibus trip residential prom swimming phonics maths english science spanish french pe rs
    art drama history geography reception year y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 tutor form cover briefing
    twilight cpd training interview report reports marking homework exams exam mocks job gcse staff office gate bus breakfast
    corridor detention revision sports nativity christmas 7a 8a 9a slt head deputy lunchtime`,
  drugs: `coke cocaine gak sniff ket ketamine mandy mdma pills pingers weed spliff spliffs joint joints zoot zoots edibles edible
    acid lsd baggie baggies ecstasy charlie skunk ganja hash dope bong bongs doobie
    xanax valium poppers`,
  people: `kid kids child children pupil pupils student students class them him her someone somebody anyone year y1 y2 y3 y4 y5 y6 y7 y8
    y9 y10 y11 y12 y13 7x 7y 8c 9r 9x 9z 8x 8y 10b 10c 11b 9b 9c 8b 7b 7c bottom period boy boys girl girls lad lads parent parents mum dad mother slt
    head boss deputy colleague colleagues governor governors ofsted inspector inspectors weans wean bairns little wee reception
    infants juniors set tutor form group lot teacher ta teenagers teens teenager`,
  hurt: `strangle throttle punch slap kill murder lamp twat deck chin brain drown boot drop-kick dropkick drop yeet skelp smack batter
    leather shoot taser tase stab hit throw chuck launch fling headbutt headlock bray clobber clout thump wallop belt shank nut
    lob hurl poison gas push shove knock run tie gag muzzle sedate tranquilise tranquillise electrocute zap set brain flog cane
    slaughter wring kick choke swing`,
  want: `could want wanted wanna wannae going gonna gonnae about might would love tempted close ready nearly almost swear gladly happily
    cheerfully legally let'll i'll ill fancy feel felt honestly`,
  people2: `kid kids pupil pupils class year parent colleague slt head boss`,
  lover: `dad dads dad's mum mums mum's father parent parents parent's teacher deputy head ta technician caretaker sir colleague boss trainee nqt
    ect pe coach inspector uncle brother stepdad student sixth former supply bloke depute principal secretary sendco senco manager
    governor cleaner cook`,
  swear: `fuck fucks fucking fuckin fucked fuckers fucker fuckery fking fkn fkin cunt cunts cunting shit shite shitty shitting shitshow bollocks bollox bollix wank wanker wankers
    wanking twat twats bullshit motherfucking motherfucker clusterfuck fuckwit arsehole arseholes dickhead dickheads prick pricks bastard
    bastards piss pissing cock cocks bellend knob knobhead`,
} as const;
