import { doing, type Doing } from './unprofessional-doings';

/** Being away, asleep, elsewhere in mind, or proud of a rule broken. Notation: `rules/wording/phrases`. */
export const WORK: readonly (readonly [string, Doing])[] = [
  ...doing(
    'absence',
    'itself',
    `pull/pulled/pulling/throw/threw/throwing/chuck/chucked/chucking/taking/took/take/call/fake/another/cheeky/classic sickie/sickies/sicky
    sickie/sickies
    sicky day`,
  ),
  ...doing(
    'absence',
    'private',
    `pull/pulled/pulling/throw/threw/throwing/chuck/chucked/chucking/taking/took ~1 sicky/sicknote
    fake/fakes/faked/faking/feign* ~3 sick/ill/cough/covid/flu/migraine/gastro/poisoning/bug/illness/injury/back/cold/sickness/tummy/norovirus/d&v
    rang/ring/ringing/phone/phoned/phoning/call/called/calling/text/texted/email/emailed ~2 in ~1 sick/ill/dead/poorly ~10 beach/concert/match/netflix/cba/hungover/hangover/not/actually/lol/pub/spa/shopping/bed/festival/football/wink/sun/sunny/gig/arsed/bothered/lied/cricket/golf/glasto/airport/holiday/sale/playstation/xbox/ps5/hanging/couldn't/can't/fake/cough
    rang/phoned/called in dead
    rang/phoned/called/ringing/phoning ~1 in with ~4
    cba/cbb/couldn't/can't/cannae ~4 rang/ringing/phoned/phoning/called ~1 in
    off/on/signed ~2 sick/off ~8 ibiza/magaluf/tenerife/benidorm/holiday/beach/festival/glasto/spain/match/cricket/golf/vegas/airport/cruise/concert/spa/pub/cough/wink/zante/kavos/marbella/greece/turkey/lol
    "sick" ~6 ibiza/beach/holiday
    call/called/rang/phoned/ringing/calling ~1 in sick ~3 but/really/actually/from/so
    cough cough
    i'm/im/i/am ~1 not ill/sick/poorly ~8 just/face/day/off
    taken/taking/took/take ~1 day ~2 can't/cba/face/because
    bunk/bunked/bunking/skiv*/wagg*/wag/doss/dossing/dossed/mitch*/dogging/swerv*/dodg*/sack/sacked/sacking ~1 off ~4 work/school/inset/twilight/meeting/cpd/training/duty/briefing/afternoon/day/lesson/class/last
    bunk/bunked/bunking/skive/skived/skiving/dodge/dodged/dodging/swerve/swerved/swerving ~3 inset/twilight/meeting/cpd/training/duty/briefing/parents'/observation/detention/assembly/work
    skiv* ~1 work/off
    use/used/using/made/make/making ~2 excuse/issues/up/appointment/dentist ~6 skip/miss/avoid/out/get/swerve/bunk
    skip/skipped/skipping/missed/missing/swerved ~2 cpd/inset/briefing/meeting/training/duty/twilight/lesson/work ~6 brunch/pub/gym/spa/nails/shopping/match/nap/bed/beach/lunch
    school/work/agency/slt/head/boss/they/office ~1 thinks/think/reckons/believe/believes ~2 i've/i'm/im/ive/i/it's/am ~4 ill/sick/dentist/back/covid/migraine/flu/working/home/bug/poorly/dying/bad/doctor's/gastro/appointment/wfh/funeral
    told/tell/telling ~1 school/work/agency/slt/head/boss/them/office ~2 i/i'm/i'd/it ~4 ill/sick/dentist/back/covid/migraine/flu/bug/poorly/funeral/puncture/gastro/car/boiler
    supposed to ~2 working/work/wfh/planning/marking/ppa/sick/ill ~8 beach/pub/gym/spa/golf/bed/netflix/shopping/brunch/garden/nails
    wfh/ppa/working-from-home ~6 gym/spa/pub/golf/beach/netflix/bed/nap/shopping/nails/brunch/pool/lie-in/hairdressers
    ppa at/from home ~4
    counts/count/counting ~4 ppa/cpd/inset/gained
    gets/get/got signed off ~6 holiday/lol/easy/sorted/paid
    clocked/clock ~1 on/in ~4 bed/home/off/out/left/gym/costa
    back to bed ~6 noticed/paid/clocked
    nobody/noone/none ~1 saw/sees/seen/noticed/notices ~4 leave/left/slip/slipped/go/sneak/gone/missing/absent
    leave/left/leaving/snuck/sneak/slipped/slope/sloped ~2 at/early/out/off ~1 @num/early/half/lunch ~8 noticed/notice/saw/knows/shh/hero/win/shame/period/slt
    side effects ~6 match/test/holiday/weekend/exactly
    odd/even weeks ~5 migraine/car/sick/back
    phone/ring/call afore/before ~4 voicemail
    goes to/tae voicemail
    season ticket ~6 back/sick/kick-off
    bad/"bad back ~8 ticket/match/golf/ibiza/wink
    duvet day
    mental health day ~8 shopping/spa/pub/shops/festival/match/hungover/lol`,
  ),
  ...doing(
    'idle',
    'itself',
    `haven't/havent/not/never/didn't/don't/stopped/hadn't/nae ~1 mark/marked/marking/planned/plan/planning/read/assessed ~4 since/all/book/books/lesson/lessons/essays/term/year/once/single/anything/one/any/them
    not marked/planned/read ~2 book/books/lesson/lessons/anything/single/since
    made/make/making ~1 up ~3 marks/grades/levels/data/reports/scores/predicted/assessment/it/results
    guess/guessed/guessing/random/randomly/invent*/dartboard/dice ~4 marks/grades/levels/data/grade/predicted/reports/assessment
    wing/winged/winging/wings ~3 lesson/lessons/observation/it/assembly/term/year/day/inset/observed/every/planning/everything
    copy/copied/copying ~1 and/& ~1 paste/pasted/pasting ~4 report/reports/comments
    chatgpt/ai/copilot/gemini ~6 reports/report/observation/observed/marked/marking/references/personal/feedback ~4
    don't/never/not ~1 bother ~3 marking/planning/reading/mark/plan/homework/register`,
  ),
  ...doing(
    'idle',
    'sure',
    `asleep/sleep/slept/sleeping/nap/naps/napped/napping/kip/kips/kipped/kipping/snooze/snoozed/snoozing/doze/dozed/dozing/nodded/nod/zonked/crashed ~6 lesson/lessons/class/desk/assembly/inset/meeting/duty/office/cupboard/classroom/library/studio/cpd/training/briefing/reading/cover/observation/minibus/silent/bell/ppa/register/twilight/work/job/free/period/supply/playground/registration/p1/p2/p3/p4/p5
    lesson/lessons/class/desk/assembly/inset/meeting/duty/office/cpd/training/briefing/cover ~6 asleep/slept/nap/napping/kip/snooze/snoozed/dozed/kipped/kipping/sleeping
    lay/lie/lying/lying/lie doon/down ~4 corner/library/floor/classroom/cupboard/mat/mats/desk
    stick/stuck/sticking/put/putting/whack*/chuck*/bang*/shove*/bung* ~2 film/dvd/video/movie/netflix/youtube/telly/disney ~1 on ~8 feet/nap/phone/scroll*/asleep/sleep/kip/hungover/hangover/shut/head/teaching/pub/marking/insta/vinted/acca/football/bet/done/lights/coffee
    feet up ~6 film/lesson/class/video/desk/them/period/acca/accumulator
    accumulator/acca/accas/bet365/betfair/betfred/ladbrokes/skybet/roulette/paddy/betting/bookies/gambling/blackjack/scratchcards/casino/gamble
    had/put/having/placing/placed/put ~2 bet/bets/flutter/acca ~4
    candy crush
    bet @num ~1 on
    nap day/time/hour lights/dvd/for/me
    did/do/does/didn't/don't ~1 teach/taught ~1 thing/anything/nothing
    taught nothing
    didn't teach
    no lesson plans/plan
    don't/dont/no/never ~1 know/idea/learned/learnt/remember ~2 half/any/most ~2 names/name
    lost ~4 books/marking/homework/tests/coursework/mocks/folder/register ~4 pub/bar/train/taxi/night/drunk/beach/holiday
    life ~2 short ~2 mark/marking/plan
    give/gave/giving everyone/everybody/all/them ~2 a/b/grade/pass/level
    wordle/fifa/xbox/playstation/netflix/tiktok/insta/instagram/tinder/hinge/bumble/grindr/vinted/asos/amazon/ebay/shein/rightmove/youtube/twitter/reddit/candy/pinterest/solitaire/minesweeper/sudoku ~6 in/during/under/at/behind/while/whilst/when/instead/on ~3 @work
    shopping/scroll*/swip*/browsing/watching/gaming/streaming/texting ~6 in/during/under/at/behind/while/whilst/instead/through ~2 lesson/lessons/class/desk/assembly/inset/meeting/duty/cpd/training/briefing/cover/refresher/work/observation/teaching/p1/p2/p3/p4/p5/period/parents'/mocks/exam/invigilating/invigilation
    doing ~1 shopping ~4
    meeting/lesson/lessons/assembly/inset/cpd/training/briefing/observation/duty/cover ~2 on tinder/hinge/bumble/grindr/phone/vinted/asos/tiktok/insta/instagram/netflix/rightmove/amazon
    shopping/tinder/hinge/scroll*/vinted/asos/netflix/gaming/fifa/betting/nap/napping/sleeping/asleep/vaping ~2 while/whilst/during/when ~2 kids/they/class/children/pupils/students/them/year
    sit/sat/sits/sitting ~3 back ~2 doing/scroll*/swip*/bet365/phone/knitting/shopping/online/vinted
    swip* left/right
    blag/blagged/blagging ~3 lesson/lessons/observation/it/assembly/interview/ofsted/inspection/way/degree/subject/through
    tick/ticked/ticking/flick ~1 and ~1 flick/flicked/hope
    just/only tick/ticked ~4 read/looking/whatever/uppermost/without
    same report/comment/lesson/comments ~4 all/everyone/whole/thirty/30/every/swap/swapped/name/names
    reports/report/references/marking/feedback/observed/lesson/lessons ~6 chatgpt/ai/copilot ~2 wrote/did/does/off
    no/zero/nae/without/bugger/minimal/nil planning
    never plan/planned/planning ~3
    hide/hid/hiding/hides ~3 loo/loos/toilet/toilets/bogs/cupboard/stockroom/stock/office/boiler/car/library ~6 phone/candy/kids/play/duty/class/inspector/crush/vape/wine/scroll*/lesson
    get/gets/getting/got paid to/for ~2 sit/sleep/nap/scroll/nothing/babysit/hungover/watch/doss/sleeping/doing
    paid to do ~1 nothing/bugger
    doing/did/does/do ~1 fuck-all/bugger/naff/sod/sweet/fuck/nowt ~1 all/fa/today/work
    easy money
    gave/give/giving/gie'd ~3 wordsearch/colouring/worksheet/worksheets/crossword ~6 phone/sleep/slept/nap/hungover/comedown/rode/lay/feet/head/shades/hid/died/while/nursed
    bare minimum
    do ~1 minimum
    can't/cannot/couldn't/cba ~1 be arsed/bothered/fucked/assed ~3 @work
    couldn't/can't/don't ~1 give ~1 fuck/shit/toss/monkeys ~4 @work
    only ~2 in ~1 it/here/teaching ~1 for ~2 holidays/money/pension/pay/wages
    coasting/coasted/phoning/phoned ~2 till/until/to/it ~2 in/july/retirement/pension/summer
    swing/swinging ~1 lead
    checked out ~2 since/already/months/completely`,
  ),
  ...doing(
    'rules',
    'sure',
    `don't/dont/dinnae/never/not tell/let ~2 slt/head/boss/hr/ofsted/deputy/parents/governors/management/office/headteacher/senco/dsl ~2
    nobody/noone/none ~2 knows/knew/noticed/notices/suspects/clocked/twigged/wiser/clue
    not ~1 soul noticed/knows
    what ~2 slt/head/boss/they/ofsted/hr ~1 don't/doesn't/dont know ~4
    hope ~3 slt/head/boss/hr/parents/ofsted ~3 don't/doesn't/never ~2 see/find/read/check/notice
    none wiser
    get/got/getting away with ~3
    broke/breaking/break/ignore/ignored/ignoring/flout/bending/bent ~3 rule/rules/policy/policies/protocol/ratio/ratios/safeguarding/guidelines/dress
    safeguarding/gdpr/risk/policy/policies/rules ~3 schmafeguarding/who/whatever/lol/schmisk/out/window/bin/yolo/what/arse/optional/overrated/guidelines
    left/leave/leaving ~3 kids/class/them/pupils/children/y7/y8/y9/y10/y11/lot/year ~5 alone/unsupervised/own/unattended/themselves/fag/coffee/vape/costa/pub/phone/shop
    lost/lose/losing ~3 kid/kids/child/one/pupil/pupils/couple ~6 trip/bar/pub/oh/oops/lol/count/whoops/again/shrug/london/museum/beach/zoo/airport
    count ~3 slower
    forged/forging/faked/faking/fake/backdat* ~3 risk/assessment/register/signature/signatures/dbs/log/records/plan/planning/observation/cert
    marked/mark/put ~3 present ~6 weren't/not/bothered/never/whatever/all
    gave/give/giving/told/wrote/whisper*/point* ~3 answers ~8 sats/test/exam/board/wall/mock/mocks/assessment
    did/do/wrote/write ~3 coursework/nea/controlled ~5 for them/him/her/half
    got/had/seen/nicked/found/photographed/have ~3 mock/exam/sats/paper ~1 answers/papers/paper/questions ~4 early/deputy's/open/before/drawer/office
    claim/claimed/claiming/claims ~3 travel/mileage/expenses/overtime/hours/petrol/miles ~10 never/haven't/huvnae/not/didn't/don't/set/foot/home/fiction/lol/pub/since
    nick/nicked/nicking/rob/robbed/stole/steal/stealing/pinch/pinched/pinching/half-inched/helped/liberated/swiped/blagged/took ~4 school/work/stock/stationery/office/tuck/canteen/confiscated/glue/staffroom/department/printer/toilet/lost/charity ~1 paper/roll/laptop/ipad/cash/cupboard/money/tin/petty/shop/property/sticks/vapes/phone/milk/biscuits/projector
    confiscat* ~4 vapes/vape/fireworks/weed/fags/phone/alcohol/vodka/sweets/cider ~5 mine/kept/keep/smok*/nicked/sampled/drank/drunk/used/puff/drawer/weekend/treat/sold
    shoplift*
    burn/burned/burnt/burning/barbecue/bonfire ~6 exercise/books/reports/mocks/homework/essays/marking
    bin/binned/binning/shred/shredded ~4 marking/mocks/homework/essays/coursework/reports/assessments/books/unmarked/exam/detention/detentions
    lie/lied/lies/lying ~3 parents/ofsted/slt/governors/observation/reports/inspectors/head/kids
    let/lets/letting ~3 kids/them/pupils/class/year/boys/girls/lads ~3 swear/drink/vape/smoke/fight/fighting/bunk/gamble/bet/watch
    in ~2 school's/school/work/trust minibus/van/car ~6 pub/ikea/moved/tip/shopping/festival/drunk
    brawl/fight/punch-up/scrap/bust-up ~6 staff/car/head/colleague/ex/bat/playground/staffroom
    domestic in ~2 staff/car/playground/school
    banned from ~4 staff/school/teaching/premier/hotel
    suspended/sacked/disciplinary/hr/warning ~6 lol/again/worth/proud/hero/collect*/badge/hat-trick/bingo/another/oops
    resign*/notice ~6 snow/piss/wee/arse/shat/finger/fuck/urin*`,
  ),
  ...doing(
    'idle',
    'maybe',
    `asleep/nap/kip/snooze ~2
    on ~2 phone ~3 during/in/under/whole/all
    film/dvd/video/netflix on ~4 again/all/every/lesson/zero/sorted/done/lads
    colouring ~3 sorted/done/all/hungover
    rolling/roll ~1 out ~2 same
    chatgpt/copilot ~4 wrote/did/does/planned/marked
    nobody ~1 checks/checked/reads/read/notices
    they/kids/slt/nobody/head ~1 have/had/has ~1 no clue/idea
    wish/want/hoping/praying ~6 sacked/fired/redundan*/suspended/fire-alarm
    hate ~2 job/school/work/teaching/kids/children/class/place
    in/for ~1 teaching ~1 for
    dossing/doss/skiving/slacking/slacked
    cba/cbb
    do ~1 fuck/bugger/sod/naff/nowt`,
  ),
];
