import { doing, type Doing } from './unprofessional-doings';

/** Sex, blows in jest and strong swearing. Notation: `rules/wording/phrases`. */
export const RUDE: readonly (readonly [string, Doing])[] = [
  ...doing(
    'sexual',
    'private',
    `onlyfans
    only fans
    cam/camming/webcam/cams ~3 on/girl/boy/shows/show/subscribers/tonight/work/site
    between shows/clients ~3
    sell/selling/sold ~2 feet/nudes/knickers/pants/used/pics ~2
    nudes/nude/naked ~4 pic/pics/photo/photos/selfie/selfies/sent/send/calendar/desk
    sext/sexted/sexting/sexts
    dick/cock/tit/bum/fanny pic/pics
    shag/shagged/shagging/shags/shagger
    bonk/bonked/bonking
    had/have/having it off with/in
    got/get/getting/gettin laid
    got/gets/get/getting ~1 leg/end over/away
    quickie/threesome/foursome/orgy/gangbang/blowjob/blowjobs/bj/handjob/wank/wanked/wanking/orgasm/orgasms/vibrator/dildo/dildos/butt-plug/lube/condom/condoms/bondage/bdsm/fetish/kink/kinky/horny/randy/milf/milfs/dilf/dilfs/gilf/pegging/rimming/cum/cumming/foreplay/sexcapade/deepthroat/69/boner/stiffy/hard-on/gspot/strap-on/strapon/spunk/thot/slutty/shagfest
    love ~1 bite/bites
    lovebite/lovebites/hickey/hickeys
    walk of shame
    one night stand/stands
    booty call/calls
    friends with benefits
    fuck/bang/smash/ride/rail/nail/screw/bone ~2 @lover
    would ~2 smash/bang/ride/shag/destroy/ruin
    fit as ~2 would
    well/so/dead/proper/pure/fit/ridiculously/absolutely/unfairly fit/hot/sexy/shaggable/rideable/tidy ~4 @lover
    @lover ~4 fit/hot/sexy/shaggable/gorgeous/ride/buff/peng/tidy ~3
    fit/hot/sexy/single/shaggable/tidy/buff/peng/fittest/hottest/sexiest @lover
    fit/hot/hottest/fittest/sexiest ~2 @lover ~3 playground/gate/gates/pickup/pick-up/parents'/evening/y1/year/school/reception
    things ~2 i ~1 let/do/want ~4 do/him/her/man/woman
    snog/snogged/snogging/kissed/kiss/kissing/pulled/pulling/pull/copped/winching/winched/lumbered/necked/tongues/flirt/flirted/flirting/flirts ~4 @lover
    dating/dated/seeing/shagging/slept/sleeping/sleep/bedding/bedded/fancy/fancied/fancying/crush/fell/date/boning/married/texting/sexting ~4 with/on/for/a/one/of/my/the/pupil's/his/her/kid's/year ~4 dad/dads/mum/mums/parent/parents/dad's/father
    fancy ~3 dad/dads/mum/mums/parent/deputy/head/trainee/sixth
    dad/mum/parent ~6 bed/shag/snog/hinge/tinder/sheets/handcuffs/thighs/breakfast
    tinder/hinge/bumble/grindr ~6 dad/parent/mum/pupil/colleague/head/deputy/ofsted/inspector/lanyard/teacher
    in/on/over/across ~2 stock/stationery/store/stockroom/minibus/staffroom/staff/photocopier/desk/cupboard ~4 shag*/sex/snog*/romp*/naked/knickers/bra/condom/once/quickie/trousers
    had/having/have ~1 sex ~2
    can get it
    my/me ~1 tits/boobs/cleavage
    topless/naked/nude/braless/underwear ~6 classroom/school/staffroom/work/desk/lesson
    sexy selfie/pic/photo/photos/pics/video
    had/have/having/got ~2 sex/it/off/hanky ~4 in/on/at ~2 school/classroom/desk/staffroom/cupboard/minibus/stockroom/office/work/car
    sex/shag ~4 classroom/desk/staffroom/cupboard/minibus/stockroom/school/photocopier
    found/lost/where/left ~2 bra/knickers/pants/thong/boxers ~6 school/classroom/cupboard/minibus/technician/staff/costume/desk/work/colleague/night/deputy
    strip/stripped/stripping/stripper/strippers/pole/lapdance/lap/twerk/twerked/twerking ~4 table/staff/dance/dancing/club/desk/do/party/tables/night/bar
    flash/flashed/flashing ~2 tits/boobs/bum/arse/knickers/class/staff
    tits/boobs/cleavage/fanny/cock/willy/arse ~2 out
    mooned/mooning/streaked/streaking/skinny-dip*
    sexy teacher/miss/nurse/schoolgirl/uniform/sir
    naughty teacher/schoolgirl/miss/sir/headmistress ~3
    schoolgirl outfit/uniform/costume/fantasy
    handcuffs/whip/spank/spanked/spanking/spanks/dominatrix/dominate/latex
    detention/discipline/naughty/lines/told ~6 😏/sexy/bed/spank*/handcuffs/wink/off
    told/tell ~1 him/her off ~2 4am/all/till/until/night
    sugar daddy/baby/daddies
    swingers/swinging/swinger ~4 party/club/weekend/night/do/couple
    dogging
    pole dancer/dancing/dance ~6
    suck ~2 dick/d/cock/balls/hole
    smear/sti/chlamydia/gonorrhoea
    ride/rode/riding ~2 him/her/face/bloke ~2
    bed with ~2 @lover
    knickers off/wet/down ~3
    gagging for
    up ~1 duff`,
  ),
  ...doing(
    'violent',
    'sure',
    `@want ~3 @hurt ~4 @people
    would/could/wanna/want/gonna/gonnae/might swing for
    swing/swung/swinging for ~3 @people
    put/putting ~1 boot in
    someone/somebody/anyone hold ~3 @hurt
    hold me back
    like/love/pay/money/enjoy ~2 to ~1 see/watch ~4 get/getting/being/be ~2 kicking/slap/slapped/hiding/battered/punched/hit/smacked/thumped/decked/beaten/leathered
    stop me before i
    before ~1 i ~2 @hurt/kill/murder ~3 @people
    @hurt ~3 @people ~4 window/wall/stairs/roof/fire/river/pond/skip/humber/thames/tyne/mersey/sea/canal/face/throat/head/bus/teeth/neck
    going/gonna/about/ready/close to ~1 @hurt
    i'll/ill/i'd/gonna/want/wanna/could ~1 @hurt/end ~2 them/him/her/someone/somebody/you
    wring ~2 necks/neck
    necks/neck wrung
    bring back ~1 cane/belt/birch/slipper/tawse/corporal/stocks/hanging/thrashing/strap/ruler/national
    good slap/hiding/smack/thrashing/kicking/leathering/belting/beating/clip/skelp/clout/battering/caning/walloping/spanking
    slap/clip/skelp/clout/smack/thick round/across/roon ear/ears/face/legs/head/lug/chops/back
    needs/need/deserves/deserve/wants/wanted/asking ~2 slap/slapping/smack/smacking/hiding/punch/punching/kicking/skelp/thrashing/leathering/cane/caning/decking/lamping/clout/bullet/battering
    legal/illegal/law/crime/prison/jail/jury/jailed/bail ~6 @hurt/strangle ~4 @people
    murder/killing ~2 spree/someone/somebody/imminent/charge
    could/would/will/gonna/going ~2 kill/murder/strangle/throttle/swing/batter ~3 year/set/class/period/@people
    kill/killing/murder/murdering/strangle/strangling/throttle/throttling/punch/punching/slap/slapping/stab/stabbing/shoot/shooting ~2 kid/kids/child/pupil/pupils/class/students/colleague/parents/parent
    not ~1 punch/punching/slap/slapping/kill/killing/strangle/strangling/murder/lamp/lamping/hit/hitting ~3 @people
    hit list
    drown/drowned/drowning/poison/gas/cull/euthan*/exterminat*/tranquilis*/tranquillis*/taser/tasers/cattle/prod/shotgun/machine/sniper/bomb/grenade/flamethrower/bullet/bullets/chainsaw/axe/napalm ~6 @people2
    cattle prod/prods
    run/mow/knock ~2 @people2/deputy/governor/ofsted/him/her/them over ~1 in/with/next/again
    tranquiliser/tranquilizer/tranquilliser/taser/tasers/stun/cattle ~1 dart/darts/gun/guns/prod/prods/licence/please/needed
    push/pushed/shove ~2 @people ~2 under/off/down ~2 bus/train/stairs/cliff/roof/bridge/pier
    run/mow/mowing ~2 over/down ~3 @people2
    blow/burn/bomb/torch/set ~3 school/place/office/building/classroom/staffroom ~2 up/down/fire/alight/ground/light
    set/setting fire to ~3 school/mocks/papers/books/reports/office/classroom/planner/building/mock
    burn/burning/torch/torching/bomb/bombing/nuke/blow/blowing ~2 school/building/place/ofsted
    kids/they/weans have legs`,
  ),
  ...doing(
    'swearing',
    'itself',
    `fuck/f/eff/f*ck/sod/screw/bollocks/bugger/shove/stuff/balls/stick to/this/off/that/my/your/yer/the/them/it ~2 job/school/place/planner/timetable/ofsted/slt/inset/marking/profession/classroom/lesson/work/academy/trust/career/staffroom/meeting/targets/data/policy/benchmarks/pgce/assembly/parents'/deadline/reports/cpd/monday/term
    fuck/f/eff ~1 ofsted/slt/school/work/teaching/marking/inset/education/reports/estyn/dfe/kids/parents/governors/planning
    this/that fucking/fuckin/fking/effing/cunting/shitty/shite/shit/bastard/poxy/pissing/f***ing ~1 job/school/place/timetable/printer/planner/week/term/class/lesson/trust/academy/year/kid/kids/building/parents/meeting
    job/school/place/ofsted/slt/planner/timetable/work ~2 can ~1 suck/fuck/shove/piss/kiss/go/do ~3 off/dick/cock/arse/one/itself/d/fuck/balls/it
    f this place/job/school
    shove/stick/ram/stuff ~3 job/planner/timetable/lanyard/policy/data/targets/observation/appraisal/lesson/whistle/benchmarks/keys/it ~2 up/where
    ya/you/yer bollix/bollox/bollocks/cunt/bastard/prick ~2 timetable/job/school/planner/place`,
  ),
  ...doing(
    'swearing',
    'maybe',
    `@swear
    pissed ~1 off`,
  ),
];
