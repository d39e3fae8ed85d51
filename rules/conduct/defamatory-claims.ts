import { rows } from './rows';

/** What kind of wrong is told; a message id each. */
export type Wrong = 'money' | 'records' | 'conduct' | 'cover-up' | 'lying';

export interface Claim {
  readonly wrong: Wrong;
  /**
   * `plain`: a wrong, whoever of the school is meant. `school`: words that only make sense in a school, whoever is meant.
   * `by-adult`: a wrong where a grown-up does it. `soft`: a wrong only where somebody of the school is plainly meant.
   * `hint`: says nothing outright. `trace`: a word of wrong, of a grown-up or the school itself only.
   */
  readonly strength: 'plain' | 'school' | 'by-adult' | 'soft' | 'hint' | 'trace';
}

export const claim = (wrong: Wrong, strength: Claim['strength'], phrases: string) =>
  rows<Claim>({ wrong, strength }, phrases);

/** Theft, fraud and favours. Notation: `rules/wording/phrases`. */
const MONEY = [
  ...claim(
    'money',
    'plain',
    `@stole ~4 @fund
    @stole ~3 @goods
    @stole from school/academy/pta/nursery/kids/children/pupils/trust/us/staff/parents/charity/office/residents
    hand/hands/fingers/paw/paws/caught in ~1 till/tills/tin/petty/kitty/funds/pot/purse
    @caught ~2 thieving/stealing/nicking/shoplifting/fiddling/pilfering
    helping/helps/helped/help himself/herself/themselves/hisself/theirself ~3 @fund
    dip/dips/dipped/dipping ~2 @fund
    cooks/cooked/cooking books
    fiddl* ~3 books/expenses/accounts/overtime/claims/claim/hours/petty/till/timesheets/mileage/vat/tax/benefits/system/petrol
    brown envelope/envelopes
    backhander*
    back hander/handers
    kickback*
    kick backs/back from
    bunged/bunging ~3 grand/hundred/notes/cash/quid/fifty/fiver/tenner/twenty/few
    took/takes/taking/accepts/accepted/taken ~1 bung/bungs/bribe/bribes/backhander/backhanders/cut/sweetener/sweeteners
    bribe/bribes/bribed/bribing/bribery ~3 @someone/councillor/councillors/council
    creaming/creamed off ~2 @fund
    on take/fiddle/rob/nick
    embezzl*
    money launder*
    launder* money
    is/'s/are/'re/was/absolute/total/complete/proper/pair/common/petty/known/convicted/bunch ~1 thief/thieves/fraud/fraudster/fraudsters/conman/conmen/crook/crooks/swindler/shoplifter/scammer/scammers/embezzler/tealeaf/con-artist/charlatan
    con man/men/artist/woman/artists
    thieving ~1 little/git/gits/bastard/bastards/cow/get/sod/hands/toerag/so/swine/scumbag/scum/family/mother/boss/kids
    light fingered
    sticky fingered
    bent as nine/nine-bob/bob
    @is crooked/corrupt
    corrupt to/as/head/governor/governors/council/trust/ceo/chair/management/lot/slt/bunch/from/little/old/bastard/bastards
    corruption ~3 trust/school/council/slt/office/academy/governors/top
    defraud*
    swindl* ~3 school/parents/trust/pta/kids/council/us
    line/lines/lined/lining ~1 pockets/pocket
    feather/feathers/feathered/feathering ~1 nest/nests
    @fund ~2 went/goes/gone/going/spent/ended/go ~4 @luxury
    @fund ~2 paid/bought/built/covered/funded/pays/financed/buys ~4 @luxury
    @fund ~2 went/goes/gone/going/spent/ended/go/paid/bought/built/covered/funded/pays/buys ~3 his/her/their/'s ~2 @home
    @luxury/@home ~3 paid/bought/built/funded/financed ~3 school/trust/academy/pta/pupil ~2 @fund
    @luxury/@home ~4 done/bought/paid/put/charged ~2 on school/academy/trust/pta account/card/money/budget
    @luxury/@home ~2 on school/academy/trust/pta account/card/expenses/credit
    @luxury ~2 on expenses
    school/academy/trust/pta/company/work's/corporate credit/debit card ~4 @luxury
    school/academy/pta/trust credit/debit card ~6 asos/amazon/vinted/zara/spa/nails/booze/wine/gin/petrol/holidays
    short after every/each
    @fund unaccounted/pocketed
    claim* ~2 full/sick/benefits/overtime/mileage/travel ~2 pay ~6 working/job/abroad/holiday/festival/spain/never/doesn't
    claims/claimed/claiming ~1 overtime/hours/mileage/expenses/travel ~6 never/didn't/doesn't/don't/wasn't/isn't/weren't/aren't
    claim* for ~3 staff/assistant/ta/pupils/kids/children/teachers/people/hours doesn't/don't/didn't/never/not/left/aren't/wasn't/isn't/exist
    claim* ~5 doesn't/don't/didn't exist
    benefit/benefits/insurance/mortgage/tax cheat/cheats/fraud/fraudster/fiddle/scam/dodger
    runner with ~2 @fund
    run/ran/runs/running off ~2 with ~3 @fund
    vanished/disappeared/absconded with ~2 @fund
    spend/spends/spent/spending/blew/blows ~3 on ~1 his/her/their ~1 @kin ~2 company/firm/business/consultancy/wedding/car/holiday/house
    taking/takes/took/carting/sneaking/smuggling ~3 food/meat/supplies/stock/milk/money ~1 home ~3
    cash in hand while/whilst/and
    benefits/works/working/work ~3 cash in hand
    claim* ~2 benefits/disability/pip/housing/single ~6 doesn't/isn't/don't/aren't/not/fake/never/faking
    off/on ~1 sick ~4 but/and/while/whilst/yet ~4 working/seen/spotted/works/partying/holiday/beach/bar/festival/pub
    place/places/list/in ~5 because ~2 donation/donated/money/cash/paid/bung
    on ~1 sick/disability/benefits/esa/pip/dole ~6 doing/working/works/runs/does/running/cash
    on ~1 sick ~4 and/but/while seen/spotted/posting/working/running/partying/dancing
    pays/paid/paying/hires/hired/hiring/employs/employed/gives/gave/giving ~1 @kin ~3 grand/consultant/consultancy/contract/contracts/nothing/thousands/company/firm/salary
    contract/contracts/tender/tenders/work/job ~3 to/for/with/went/goes @kin company/firm/business/mate/outfit/building/cleaning/catering
    contract/contracts/tender/tenders ~2 went/goes/go/given/gave/awarded/handed ~3 @kin
    contractor/contractors/builders/cleaners/caterers/suppliers ~3 @kin
    ghost staff/employee/employees/pupil/pupils/student/students/teachers/worker/workers
    dodgy/false/fake/forged/inflated/bogus/padded invoice/invoices/receipt/receipts/expenses/claims/claim/contracts/accounts
    @sold ~2 confiscated/donated/school's/stolen
    @sold ~2 school/office/trust/kids' ~1 @goods ~6 cash/vinted/ebay/facebook/pocket/himself/herself/own
    @sold ~2 @goods ~4 vinted/ebay/facebook/marketplace/gumtree/cash/carboot/boot
    @sold ~2 places/place/grades/references/answers/results
    bought/buys/buying/pay/pays/paid for ~1 places/place/grades/extra/results/silence
    cash for questions/grades/places/places/marks/votes
    tenner/fiver/twenty/quid/pop each/go/time/head mock/answers/paper/papers/essays
    taking/takes/took/skims/skimming/creaming/has cut ~2 every/from
    blackmail* @someone
    extort*
    fleeced/fleecing ~2 parents/school/families/taxpayer/us
    scammed/scamming/conned/conning ~2 @someone/school/parents/old/families/elderly/pta/us`,
  ),
  ...claim(
    'money',
    'school',
    `went/goes/spent on ~1 his/her/their ~2 @luxury
    @fund ~2 for ~3 kids/pupils/tas/trip/send ~6 rest/difference/remainder went/goes/vanished
    pocketed/pocketing/pockets/trousered ~2 difference/rest
    difference/rest/remainder ~1 went/goes/gone/vanished ~3 @luxury
    difference/rest/remainder ~1 went/goes/gone ~3 his/her/their/'s ~2 @home/pocket/account/back
    drew/draws/drawing/claims/claimed/claiming/takes/took ~1 down ~2 funding/money ~8 isn't/doesn't/no/never/there's/don't/only/two
    rent/let/lets/renting ~3 hall/pitch/astro ~4 cash/pockets/mates/pocket/own`,
  ),
  ...claim(
    'money',
    'hint',
    `where/what/wherever/guess/wonder/ask/know ~4 @fund ~4 go/went/goes/gone/really/disappeared/vanished/actually
    where rest/difference ~1 went/goes
    funny/odd/strange/weird/interesting how/that ~4 raffle/hamper/tombola/contract/prize ~8 sister/wife/husband/mate/mates/nephew/daughter/brother/family/cousin/son
    raffle/hamper/tombola/prize always/every ~6 sister/wife/husband/mate/mates/nephew/daughter/family/son/cousin
    @fund short ~6 new/brand/@luxury
    @fund ~2 down ~5 new
    @fund missing/vanished/disappeared/walked/disappearing/vanishes/vanishing
    missing @fund
    new @luxury/@home ~6 @fund missing/short/gone/down
    gives/give/gave/giving ~3 bookings/shifts/jobs/places/hours/promotions to ~1 whoever/anyone/those/mates/favourites
    bookings/shifts/jobs/places/promotions ~2 whoever/anyone buys/pays/sucks/sleeps/bungs/flirts
    ex ~3 bursar/treasurer/finance sacked/fired/gone`,
  ),
];

/** Results, registers, funding and coursework. */
const RECORDS = [
  ...claim(
    'records',
    'school',
    `off rolled/rolling/rolls
    offrolled/offrolling/offrolls
    push*/shov*/eas*/kick*/got/manag* ~4 off roll/books ~6 results/figures/exams/census/league/ofsted/before/gcses/sats
    @fake ~4 @record
    @record ~1 @fake ~3 school/head/slt/trust/ofsted/every/again/always/years/all/by/each
    cheat* ~3 @exam
    @exam ~2 cheat/cheats/cheated/cheating/cheater/cheaters ~3 school/head/teacher/teachers/scandal
    @did ~2 coursework/nea/portfolio/portfolios/controlled/btec/btecs ~5 for/herself/himself/themselves
    @did half ~3 coursework/nea/portfolio/portfolios
    wrote/did/writes/does/fill*/completed ~4 sats ~2 herself/himself
    @did ~1 kids'/kid's/pupils'/students'/their ~2 coursework/nea/sats/portfolio/portfolios/assessment/exam/exams
    @did ~1 coursework/portfolio/portfolios/nea ~2 for them/him/her/kids/half/set/class/pupils/students
    fill/fills/filled/filling in ~3 blanks/answers/gaps/papers/paper/tests/forms ~4 himself/herself/themselves/for/herself
    rub/rubs/rubbed/rubbing out ~3 answers/answer/wrong/everything/scores/marks
    gave/give/gives/giving/fed/feeds/feeding/whisper*/mouth*/point*/told/tells/hinted ~3 answers ~6 @exam/during/in/before
    answers ~3 board/wall/desk/display/scrap ~4 @exam
    answers ~2 sats/gcse/exam/test/phonics leaked/given/shared/board
    opened/opens/open/opening/photocopied/peeked/looked ~4 papers/paper/sats/exam/exams ~3 early/beforehand/before/night/advance/ahead
    leak* ~3 paper/papers/mock/mocks/exam/exams/questions/sats/answers
    @sold ~2 mock/mocks/paper/papers/answers/essays/coursework/exam
    told/keep/keeps/kept/keeping/ask/asked/asks/made/makes/paid ~6 home/away/off ~5 test/tests/sats/inspection/ofsted/census/phonics/that/exam/exams/when
    lowest/weakest/bottom/naughty/worst/send/sen ~4 told/kept/asked/made/sent ~3 home/away/off
    hid/hide/hides/hiding/shipped/ships/bussed/bus/sent/sends/send/stash* ~6 out/away/trip/park/home ~4 @watch
    hid/hide/hides/hiding ~3 kids/pupils/children/naughty/sen/register ~4 @watch
    hid/hide/hides/hiding/hidden ~5 from ~1 @watch
    sign/signed/marked/marks/mark/put/puts/register*/coded/codes ~5 as/in/down ~3 present/attending/educated/qualified/teacher ~6 not/never/weren't/wasn't/aren't/isn't/absent/home/ratio/though/when/even/so
    sign/signed/signing ~2 in as ~2 teacher/teachers
    ghost pupil/pupils/student/students/kids
    pupils/students/kids/names/people ~3 on register/registers/roll/books ~5 left/dead/don't/doesn't/never/exist/gone/moved
    on register/roll/books ~3 keep/boost/get/for funding/numbers/money
    extra time ~5 bought/paid/don't/doesn't/isn't/faked/fake/bent/dodgy
    bought/buys/buying/paid/dodgy ~2 off ~3 doctor/psychologist/private
    lie/lies/lied/lying ~3 on/about/in ~2 @record
    lie/lies/lied/lying ~2 to @watch
    made/makes/make/making ~1 up ~2 @record
    makes/made/making/make @record up
    @fund ~2 kids/pupils/children ~3 don't/doesn't exist
    plagiarised/plagiarises/plagiarising/plagiarist/plagiarized
    pass/passed/passes/passing ~1 off ~5 as ~1 her/his/their own
    handed/handing/hands/submit* in ~6 as ~1 hers/his/theirs/own/her
    stole/steals/stealing/nicked/nicks/copied/ripped ~1 off ~2 my/our/her/his/someone's/everyone's/colleague's ~1 scheme/planning/plans/resources/work/lessons/lesson/dissertation/idea/ideas
    steals/stole/nicks/nicked/stealing/nicking ~2 planning/schemes/scheme/resources/coursework/essay/essays
    forge/forged/forges/forging/fakes/faked/faking ~2 parents'/parent's/my/head's/signature/signatures/names/names/consent/letter/letters
    signature/signatures ~1 forged/faked/fake
    fake/bogus/forged/false/phoney/phony/dodgy/bought/invented/pretend ~1 degree/degrees/qts/qualification/qualifications/certificate/certificates/cv/pgce/phd/doctorate/master's/masters/reference/references/dbs/diploma
    never/no/not/isn't/doesn't/hasn't/without ~1 sat/finished/had/passed/did/got/have/has/day's/completed/done ~3 paper/training/degree/qualification/qualifications/qts/pgce/master's/masters/teacher's/dbs
    not/isn't/never/wasn't/aren't even/actually/remotely/properly qualified/trained
    degree/certificate/qualification/diploma/pgce/phd/doctorate/cv/qualifications/master's/reference/dbs ~3 internet/ebay/online/printed/fake/faked/made/photoshopped/invented/forged/bought/fiction
    lied/lies/lying/lie ~6 cv/degree/qualification/qualifications/master's/masters/experience/interview/panel/reference/application/dbs`,
  ),
  ...claim(
    'records',
    'soft',
    `@change ~4 @record ~4 after/before/himself/herself/so/to/until/for/because/once/when
    @change ~3 answers/answer/sats/grades/marks/register/registers/minutes/scores/minutes
    fixed/rigged/rig/rigs/rigging/fixes/fix/stitch* ~3 interview/interviews/appointment/raffle/vote/tombola/panel/process/election/bake/competition/quiz/audition/auditions/job
    interview/interviews/appointment/raffle/vote/tombola/panel/process/election/job/recruitment/shortlist ~2 rigged/fix/fixed/stitch/foregone/stitched/sewn/bent/fake/sham
    job/post/role/headship/promotion ~2 because ~4 golf/dad/father/mum/mother/brother/husband/wife/uncle/related/friends/mates/sleeping/slept/shag*/church/lodge/mason/masons
    job/post/role ~2 promised/sewn/lined/earmarked/decided/given ~3 before/beforehand/already/advance
    told panel/governors ~2 beforehand/before/who/he/she/they
    got/gets/get/landed/earned/won ~1 job/promotion/headship/post/role/there/position/deputy/tlr/head ~3 by/through/lying/sleeping/shagging
    sleep/sleeping/sleeps/slept/shag/shags/shagged/shagging/blow/blew/screwed/screwing/bought/lied/lying/cheated/bribed ~1 way to/up/into/through
    on/off her/his/their knees/back ~3 job/promotion/headship
    worked/work ~2 way ~3 on her/his back/knees
    took/takes/taking/take/steals/stole ~1 credit for`,
  ),
];

export const CLAIMS: readonly (readonly [string, Claim])[] = [...MONEY, ...RECORDS];
