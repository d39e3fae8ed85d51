import { doing, type Doing } from './unprofessional-doings';

/** Drink and drugs beside work. Notation: `rules/wording/phrases`. */
export const DRINK: readonly (readonly [string, Doing])[] = [
  ...doing(
    'drink',
    'sure',
    `still ~1 @drunk
    still over limit
    still lean/high/stoned/drunk/pissed/buzzing/flying/wired/pinging/gurning/smashed
    @hung
    hung over
    hair of dog
    rough as ~2 arse/arses/badger/toast/guts/houses/fuck/hell/dogs/nuts
    pure rough
    bit/so/too/very/proper/absolutely/pretty/quite/well/totally/pure/properly @drunk
    @drunk at/in/for/during/on/before/through/by/while/doing/again/last/as/out
    got/getting/get/was/were/am/i'm/im/was/been @drunk
    smashed/high/wired/flying at/in/on/for/before/during ~2 @work
    off ~1 tits/face/nut/head/box
    out of ~1 tree
    over ~1 limit
    under influence
    half cut
    worse for wear
    last night's clothes/makeup/eyeliner/shirt/dress/outfit
    straight from ~2 club/pub/fabric/party/rave/night/toon/dancefloor/afters/afterparty/casino/bar/lash/bender
    on ~2 bender/lash/piss
    all nighter
    no/zero/two/three/one hours/hour/sleep ~4 club/clubbing/gin/wine/drinking/pub/bar/rave
    threw/throw/throwing up ~6 cupboard/bin/toilets/toilet/loo/playground/staff/car/hydrangeas/plant/drawer
    puk*/vom*/chunder*/spew*/boked/bokin/boking/barfed ~6 cupboard/bin/toilets/toilet/loo/playground/staff/car/park/drawer/lesson/class/registration/assembly
    been/being/got sick ~3 bin/cupboard/bush/hydrangeas/toilets/staff/drawer/sink
    whitey/whitied
    blacked out ~3 drink/drunk/gin/vodka/night/club/taxi
    sweating/sweated ~3 gin/wine/vodka/tequila/beer/booze/rum/prosecco
    smell/smelt/stink/stank/reek/reeking/reeked/breath ~5 @drink
    smell ~2 pub on
    bottle/bottles ~3 @drink ~4 desk/drawer/cupboard/locker/classroom/staffroom
    need/needed/needing ~2 @drink/drink ~4 face/teach/survive/cope/before/through
    @drink ~4 before/during/between/instead ~3 @work
    @drink ~1 for breakfast/lunch/elevenses ~6 @work
    @drink ~2 in ~3 @vessel
    @vessel full ~1 of @drink
    @drink ~3 under desk
    @num @drink ~2 doon/down/deep
    drink/drinking/drank/drunk/drinks on ~1 job/duty/playground/premises/shift
    drink/drinking/drank/necking/neck/swigging/sipping/sneaking/downing/sinking/downed/sank ~4 at/in/during/on/under/before ~2 @work
    pub ~3 at/for/in/during/on lunch/dinner/lunchtime/ppa/free/frees/break/period
    lunchtime/lunch/breaktime/ppa/dinnertime/playtime @drink/pint/pub/drink
    liquid lunch
    wine o'clock/oclock ~2 @num
    @drink o'clock/oclock ~2 in/at/period
    not/isn't/never/without/haven't/wasn't ~3 sober
    in/rolled/home/back ~1 from ~2 club/pub/rave/casino/afters/afterparty ~2 at/in ~1 @num
    sober for/enough ~3 @work
    nobody/noone/never ~2 sober
    drown/drowning/drowned ~2 in ~1 @drink
    marking/mark/marked/reports ~4 bottle/bottles of @drink
    marking/mark/marked/reports ~4 @num ~2 glasses/bottles/bottle/pints/wines/gins
    @drunk ~4 @work
    @work ~4 @drunk
    drink/drank/drunk ~3 myself/way ~4 through/stupid/week/term
    alcohol/alcoholic ~4 teacher/teaching/coping/problem/functioning
    functioning alcoholic
    teachers/teacher/staff/we ~3 alcoholics/drunks/pissheads
    staff/work christmas/xmas/leaving/summer ~1 party/do/night/lunch ~8 @drunk/sick/snogged/vom*/stripper/pole/fountain/police/kissed/blackout/naked/taxi
    staff do/night/party/bash/out ~10 @drunk/sick/snog*/vom*/stripper/pole/fountain/police/kiss*/blackout/naked/fight/goes/mess/messy/bra/coke
    steamin*/bladdered/hammered/pished ~4 do/night`,
  ),
  ...doing(
    'drink',
    'private',
    `@drugs dealer/dealers
    my/our ~1 dealer
    line/lines of/off ~2 coke/cocaine/gak/ket/sniff/cistern/toilet/loo/desk/charlie/powder
    two/three/cheeky/couple/few/fat/quick lines/line ~1 in/off ~2 cubicle/toilet/toilets/loo/loos/bogs/cistern/desk
    snort*/sniff/sniffing/sniffed/hoover*/racking/racked ~3 line/lines/coke/ket/gak/powder/bump/gear/desk/cistern
    smok*/skinned/skinning/roll*/sparked/sparking/light*/toke/blaz* ~3 joint/joints/spliff/spliffs/weed/zoot/zoots/doobie/bong/blunt/crack
    pop/popped/popping/dropped/dropping/necked/neck/took/take/taking/did/does/doing/done/had/on/full/off ~2 @drugs ~2
    high as ~1 kite
    did/do/doing/done/does ~1 line/lines ~1 before/at/in/off
    coke ~3 teaching/registration/lesson/work/duty/assembly
    stoned/baked/blazed/zooted/munted/pilled/coked at/in/on/off/again/up/still
    gak/mdma/ketamine/cocaine/pingers/ecstasy/spliff/zoot
    rizla/rizlas/grinder/stash/bong
    piss/drug/drugs/random/urine/drink test/tests/testing ~4
    someone else's/clean/selling wee/piss/urine
    comedown/gurning/pinging
    vape/vaping/vaped/smoke/smoking/smoked/fag/fags/cig/cigs ~4 classroom/cupboard/toilet/toilets/loo/loos/lesson/class/duty/bike/bogs/stockroom/boiler/fire`,
  ),
  ...doing(
    'drink',
    'itself',
    `teach/taught/teaching ~6 @hung
    teach/taught/teaching ~6 drunk/pissed/hammered/stoned/high/steaming/wasted/bladdered/wrecked/half-cut
    hangover/hungover/hanging at/in/on/for/during/through ~2 @work
    @hung ~4 @work
    @work ~3 @hung
    turn/turned/turning/came/went/rocked/rolled/go/going/come/coming/walked/stumbl* ~2 in/up/into/to ~4 @drunk/@hung ~4 @work
    turn/turned/turning/came/went/rocked/rolled/go/going/come/walked/stumbl* ~2 in/up/into/to ~2 work/school/class/assembly/lesson ~3 @drunk/@hung/reeking/stinking`,
  ),
];
