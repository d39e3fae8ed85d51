import type { Claim, Wrong } from './defamatory-claims';
import { rows } from './rows';

const trace = (wrong: Wrong, phrases: string) => rows<Claim>({ wrong, strength: 'trace' }, phrases);

/**
 * Looser words of wrong. They say nothing alone; of a grown-up of the school, or of the school itself, only a person can
 * tell what is meant.
 */
export const TRACES: readonly (readonly [string, Claim])[] = [
  ...trace(
    'money',
    `stole/stolen/stealing/steals
    nicks/nicked/nicking/pinched/pinching/pocketed/pocketing/swiped/robbing/thieving
    fiddl* ~3
    @stole ~3 from
    dodgy/shady/iffy/murky ~2 deal/deals/accounts/money/contract/contracts/business/past/dealings/finances/paperwork/books/land
    backhand*
    bribe/bribes/bribed/bribery
    corrupt/corruption/crooked/fraud/fraudulent/embezzl*/nepotism/cronyism
    expenses/receipts ~5 lobster/champagne/hotel/spa/first/five/dinner/dinners/lunch/lunches/steak/wine
    on ~1 school/trust/academy/company/council expenses/card/budget/money/time
    spends/spent/spending/blew/blows/blowing/splash* ~3 @fund ~2 on ~1 herself/himself/themselves/own
    pays/paid/paying/awarded/gave/gives/voted/giving himself/herself/themselves ~4 bonus/rise/raise/grand/salary/thousand/extra
    on ~1 payroll
    wife/husband/son/daughter/brother/sister/mum/cousin/nephew/niece/mate/girlfriend/boyfriend/partner ~4 payroll/contract/interview/appointed/hired/invoice/invoices/invoiced/firm/job
    without/no interview/advert/advertising/tender/tendering/dbs/checks/check/references
    never/not/wasn't/weren't advertised/interviewed/checked/vetted
    took/takes/taking/walks/walked/carts/loads ~4 home ~3 boot/bag/bags/free/week/night/freezer/fridge
    boot/car/garage/shed/loft/freezer ~3 full of/our/school/kids'
    charges/charged/charging/invoices/invoiced/billed/bills/billing ~1 school/us/trust/parents ~5 twice/double/never/didn't/for
    double/twice charged/claimed/billed/paid
    never/not ~2 paid/pays/pay ~2 back
    raffle/tombola/auction ~4 won/wins/winner/winning/drew ~4 own/sister/wife/husband/friend/mate
    used/uses/using ~3 nan's/gran's/sister's/grandma's/fake/false/aunty's/mate's/wrong address
    don't/doesn't/didn't/never ~1 live/lived ~3 catchment/there/address
    bought/buy/buys/buying ~2 way in/into/up/through
    bought ~2 place/job/title/degree/position
    in ~1 pocket of/council/head/governors/developers
    in ~1 pockets
    sold/sells/flogged ~3 field/fields/land/pitch/building/site/kit/data ~5
    loan/loans/lent/borrowed ~4 never/back/repaid
    tax/vat/benefit/benefits/council dodg*/fraud/fiddle/evasion/evad*
    sublet*
    cash/money/quid/grand/thousands in/under ~2 envelope/envelopes/table/counter
    undeclared/off-books
    off ~1 books
    in ~2 pocket
    contract/contracts/tender/job ~8 brother/brother's/wife/husband/son/daughter/nephew/cousin/mate/brother-in-law
    kickback*`,
  ),
  ...trace(
    'records',
    `data/results/marks/grades/levels/figures ~3 adjusted/massaged/tweaked/magic/magically/improved/mysteriously
    cheat/cheats/cheated/cheating
    rig/rigs/rigged/rigging/falsified/falsifying/falsifies/faked/faking/fakes/forged/forging/fabricated/doctored/massaged/fudged/fudging
    gaming/gamed/games ~2 figures/system/league/results/tables/data/numbers
    made up ~3 data/results/levels/numbers/figures/evidence/observation/observations/grades/marks
    plucked/pulled ~3 air/arse/nowhere/hat/backside
    walk/walks/walked/walking/going/went/stood/standing ~4 point/points/pointing/nodding/tapping/coughing/correcting
    pointing at/to ~2 answer/answers/right
    nod/nods/nodded/nodding/tapped/tapping/cough*/wink* ~4 right/answer/answers/question/correct
    read/reads/reading out ~3 answers/questions
    seen/saw/seeing/had/knew ~3 paper/papers/questions ~3 before/beforehand/early/advance/week
    taught/teaching/teach to ~2 paper/actual
    dictat* ~3 answers/essay/coursework/every/word
    never/didn't ~2 sit/sat/taken/took ~2 exam/exams/test/paper
    extra/more hour/half-hour/minutes/time ~4 nobody/isn't/cheat/not
    on/off register ~4 left/not/never/gone/moved
    mark/marks/marked/marking ~3 present ~3
    census ~3 day/before/after
    removed/got/lose/losing ~2 rid ~5 results/before/exams/league
    persuaded/pressured/pushed/encouraged/told ~4 home educate/school/educating
    home educat* ~5 results/figures/before/pushed/told
    never/didn't ~2 wrote/write/written ~3 own
    wrote/writes/written ~2 own ~1 reference/references/review/reviews/appraisal
    copied/copies/copying/copy ~3 someone/somebody/colleague/another/mine/word/essay/thesis/whole
    passed/passes/passing off
    isn't/not/wasn't/never even ~1 teacher/qualified/trained/first
    no/without qualifications/qts/degree/training/licence/insurance
    fake/bogus/bought/mail-order phd/doctor/degree/qualifications/certificate/ofsted
    calls/called/calling himself/herself ~2 doctor/dr`,
  ),
  ...trace(
    'conduct',
    `drunk/pissed/hammered/sozzled/plastered/bladdered/legless
    boozing/boozer/boozed/boozy
    off ~1 face/tits/head/nut on/at/in/during/again/when/every
    coked/pilled/doped/drugged up
    coke/cocaine/ket/mdma/weed/spliff/heroin/amphetamines
    eyes like saucers
    white powder
    vodka/gin/whisky/whiskey/brandy ~3 breath/mints/tea/coffee/bottle/squash/cup
    mints ~4 breath/booze/drink
    hip flask
    affair/affairs
    shag/shags/shagged/shagging/bonking/screwing/snogging/snogged/romping
    sleeping/slept/sleeps with
    seeing each/behind
    having it off/away
    wandering hands
    car ~3 outside/parked ~3 hers/his/house/flat/night/nights/all
    behind ~1 wife's/husband's/her/his back
    marriage/marriages/wife/husband ~4 wrecked/wrecker/homewrecker/broke
    homewrecker
    home wrecker
    paternity/dna test
    not ~1 husband's/his/dad's
    hand/hands up/on ~2 skirt/knee/leg/waist/bum/thigh/arse
    creep/creepy/pervy/perv/sleazy/lecherous/letch/lech/predatory
    grooms/groomed/groomer/grooming
    groped/groping/fondled/molested/assaulted/raped
    nonce/paedo/pedo/paedophile
    alone with ~3 @child
    favourites ~4 girls/boys/pretty
    assault/assaulted/assaults/abuse/abused/abuses/abusive/abuser
    violent/violence ~3
    hits/hitting/slapped/slaps/slapping/smacked/smacking/smacks/punched/punches
    thrown/threw/throws/threw/chucked/hurled ~2 chair/desk/book/books/board/stapler/mug/kid/child
    heavy/rough handed/handling
    dragged/drags/dragging ~2 by
    taped/tape/tied/strapped ~4 mouth/mouths/chair/chairs/hands
    bruise/bruises/bruised/marks ~4 arm/arms/left/face/him/her
    deny/denies/denied/denying/refused/refuses/refusing ~3 water/toilet/food/lunch/inhaler/insulin/epipen/medication
    left/leaves/leaving/forgot ~3 @child ~3 on/at/in/behind
    bullied/bullies/bullying/bully
    threatened/threatens/threatening ~2 staff/parents/kids/pupils/me/him/her/us
    blackmail*
    dealer/dealing/dealers/deals
    prison/jail/convicted/conviction/convictions/arrested/cautioned/charged/criminal/criminals/gangster/gangsters/police
    sacked/dismissed/suspended
    banned from ~2 driving/teaching/working
    racist/racists/sexist/homophobe/homophobic/misogynist/bigot
    porn/escort/onlyfans/prostitute/brothel/stripper
    stalk/stalks/stalked/stalking/stalker
    watching/filming/films/filmed/photographing ~3 girls/boys/kids/changing/showers/toilets
    changing rooms/room ~3 camera/phone/peep/perv/walks/lingers
    breaks/broke/breaking/broken ~1 law
    illegal/illegally/unlawful/unlawfully/against law
    safeguarding ~3 ignored/joke/breach/breaches/failure/failures/risk/concern/concerns/nightmare
    ignored/ignores/ignoring/dismissed ~3 disclosure/disclosures/safeguarding/concerns/abuse/bruises
    never/didn't/doesn't/not ~1 report/reported/reports/reporting/log/logged/ring/rang/refer/referred ~4 social/it/police/disclosure/lado/abuse/concern/concerns/bruises
    sat on ~3 disclosure/complaint/report/allegation/it
    fire exits/doors/exit/door locked/blocked/chained
    over/out/under/below ratio/ratios`,
  ),
  ...trace(
    'cover-up',
    `covered/covering/covers/cover ~1 up
    hushed/hush/hushing
    hid/hides/hiding/hidden ~3 from
    buried/bury/burying ~2 it/complaint/complaints/report/bad
    brushed/swept/sweeping/swept under
    silenced/gagged/gagging/nda/ndas
    paid off
    pay/paid/payoff/payout/payouts/settlement/settlements ~4 quiet/silence/secret/nda/hush
    blind eye
    quietly ~2 moved/left/retired/resigned/removed/dropped/disappeared/settled
    vanished/disappeared/missing/lost/deleted/shredded/binned/wiped/destroyed/burnt ~4 evidence/file/files/report/footage/emails/email/log/record/records/minutes/complaint/statement/laptop
    evidence/file/files/report/footage/emails/log/records/minutes/complaint/statement ~3 vanished/disappeared/missing/lost/deleted/shredded/binned/wiped/destroyed/burnt/gone
    truth ~2 come/out/buried/hidden/never
    what ~1 really happened
    they/he/she knew
    everyone/everybody knew/knows ~2 what/about/he/she/they/it/but/and`,
  ),
  ...trace(
    'lying',
    `lied/lies/lying/liar/liars
    lie/lies about it/everything/us/them/him/her
    @fake ~2 sickness/illness/injury/sick
    dishonest/deceitful/fraudulently
    perjury
    invented/invents ~2 whole/story/allegation/complaint/illness/degree/witness`,
  ),
];
