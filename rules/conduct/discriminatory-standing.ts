import { say, type Plainness } from './discriminatory-coded';

/** Contempt for people for a disability, their age or their class. Notation: `no such thing as ~1 adhd/autism/dyslexia/anxiety/tourettes/pda/odd/racism/islamophobia
    thick/feral/scum/scruffy/rough/typical/wonder ~6 council estate/estates/house
    benefits/council/dole ~2 kids/kid/families/family ~4 always/all/never/typical
    rules/wording/phrases`. */
export const OF_STANDING: readonly (readonly [string, Plainness])[] = [
  ...say(
    'plain',
    `cripple*
    special/short/sunshine/window bus/coach/table/variety ~5
    special ed/needs table/kids/lot/case/cases/class/brigade ~4 fish/wall/vegetable/zoo/joke/lol/god/dump/again
    ones special needs
    short bus
    bit/very/well/proper/so/little special lol/mate/bless/tbh/if/😂/iykwim
    vegetable/vegetables/cabbage/cabbages ~4 kid/kids/child/class/unit/table/sen/send/special/wheelchair/teach/room
    autism/autistic/adhd/dyslexia/dyslexic/tourettes/tourette's/spectrum/odd/pda/anxiety/asd/sen/send/ehcp ~6 excuse/excuses/fad/trendy/trend/fashionable/fashion/made/myth/nonsense/rubbish/bollocks/naughty/parenting/brat/brats/lazy/thick/fake/attention/invented/joke/isn't/doesn't/tiktok/hormones/slap/slipper/discipline/laptop/badge/cured/bandwagon/overdiagnosed
    excuse/excuses/fancy/posh/trendy/another/latest ~3 word/name/label/term/excuse for ~1 naughty/bad/lazy/thick/brat/spoilt/stupid/bone
    conditions/labels/label/diagnosis/diagnoses ~6 naughty/slipper/slap/day/cured/parenting/excuse/excuses/laptop/invented/made/thick
    everyone's/everyones/everybody/everyone/all/they/half ~3 got/has/have/on adhd/autism/autistic/spectrum/dyslexia/anxiety ~4 now/these/days/label/apparently
    bit/little/all/acting/went/going/properly/full/proper autistic/retarded/spastic/ocd/schizo/bipolar ~2 about/lol/on/today/again
    doesn't/doesnt/does/not/don't/dont belong ~3 normal/mainstream/proper/this/our school/schools/class/classroom
    normal school/schools/kids/children/class/lesson/lessons/classroom ~6 them/sen/send/he/him/special/own/kind/not/can't/belong/autistic/wheelchair
    can't/cant/cannot ~3 dyslexic ~4 teacher/english/and/head
    blind pilot
    dyslexic ~4 teacher/english/ta/head/secretary ~6 joke/lol/how/imagine/can't/irony/pilot/spell
    kids/ones/children/pupils/students like that/him/her/them/those ~3 drag*/ruin*/hold*/cost*/waste*/take*/don't/dont/shouldn't/belong
    drag*/drags/dragging/holding ~2 everyone/everybody/class/rest/others/whole ~2 down/back ~6 sen/send/special/autistic/like/them/needs/adhd
    spend*/waste*/costs/costing/paying/pay/money/thousand/grand/60k/k ~6 on/for ~4 who'll/wholl/will/can't/cant/never/special/autistic/sen/disabled ~5 never/shelf/amount/wipe/talk/read/nothing/work/anything
    wheelchair ~6 why/ramp/nuisance/blocking/fire/waste/cost/hassle/drama/pain/inconvenien*/excuse
    faking/fakes/fake ~3 autism/disability/wheelchair/deaf/dyslexia/adhd/tourettes/limp
    not/isn't/isnt ~1 disabled ~4 enough/lazy/really/just/fat
    deaf/blind/lame/dumb as ~1 post/bat
    mental/mad/loony/funny/psycho/nut ~1 bin/farm/house/ward
    old ~1 dear/biddy/biddies/bat/fossil/codger/codgers/duffer/duffers/crone/git/fart/farts/relic/dinosaur/hag/bag/trout/coot/goat/timer/crock ~3
    too old to/for ~1 teach/change/learn/job/this/reception/be/lead/understand/classroom/cope
    past ~1 60/50/sixty/fifty/it/sell/best/sell-by/use-by
    over/past/after ~1 50/55/60/65/fifty/sixty/forty/40 ~6 grass/retire/useless/slow/technology/shot/can't/cant/past/dead/out/shouldn't/clueless/bother/computers/sacked
    put/puts/putting ~2 out to grass/pasture
    should ~1 retire/retired/have ~2 years/decades/already/ago/fossil
    retire ~3 butt/already/grandad/granny/love/mate/dinosaur/fossil
    teaching dead
    check ~4 pulse
    got/have/has ~2 pulse
    one foot in grave
    god's/gods/death's/deaths waiting room
    fossil/fossils/dinosaur/dinosaurs/relic/relics/antique/antiques ~5 staff/teacher/teachers/staffroom/off/department/head/retire/extinct/out
    older/old/senior/experienced/mature teachers/staff/ones/colleagues/teacher ~5 cost/slow/deadwood/half/past/stuck/moan/can't/cant/expensive/double/lazy/fossils/clear/out
    older/old ones/lot ~3 can't/cant/cope/slow/computers/technology/useless
    young/younger/cheap/pretty/female/male/attractive one/ones/girl/girls/woman/women/bloke/man ~4 boss/instead/boss*/cheaper/preferred/appoint*/look/wanted/hire
    wanted/want/wants/prefer/preferred/looking/after/for ~2 young/younger/male/female/white/pretty ~1 one/man/woman/girl/teacher/bloke/face/candidate
    millennial/millennials/gen-z/genz/zoomers/generation/under-thirties/thirties/twenties/youngsters/graduates ~8 snowflake/snowflakes/lazy/entitled/oat/avocado/anxiety/feelings/work/useless/soft/phones/graft/pathetic/certificate/anxious
    gen z ~8 lazy/entitled/snowflakes/anxiety/useless/work/soft/pathetic
    estate/council/dole/benefits/benefit/chav/chavs/chavvy/scum/underclass/trackie/trackies ~8 breed*/thick/scum/never/book/bit/queue/job/jobs/nappies/smell*/stink*/speak/dole/birth/generation/feckless/lazy/fags/feral/work/wouldn't/wouldnt/amount/gutter/bottom/inbred/tattoos/vapes/sterilis*/scroung*
    chav/chavs/chavvy/chavscum/pramface/scally/scallies/townies
    council house/estate facelift/kids/families/scum/trash/mum/mums/lot
    off ~2 estate ~8 wouldn't/wouldnt/different/nappies/speak/job/scum/thick/dole/lot/trouble/typical/breed
    from reading/decent/good/thick/bad/criminal/academic ~1 stock
    poor/bad/good/weak/low/wrong/inferior breeding/stock/genes/bloodline/blood
    inbred/inbreds/inbreeding/in-bred
    related/married ~2 cousin/cousins/sister/each ~4 explains/village/here/round/wonder/thick/lol
    never/not ~1 amount/amounts/amounted to ~2 anything/much/nothing ~3 anyway/lot/like/those/that
    sterilis*/steriliz*/castrat*
    dragged/drag ~1 up
    great unwashed
    breed like/rabbits ~1 rabbits/rats/flies
    breeding like
    shouldn't/shouldnt/not ~2 allowed/be to/allowed ~1 breed/reproduce/kids/children
    posh/public school ~1 toffs/twats/inbreds/chinless
    scrounger/scroungers/benefit/dole ~3 family/families/scum/parents/mum/mums`,
  ),
];
