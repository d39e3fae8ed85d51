import type { Claim, Wrong } from './defamatory-claims';
import { rows } from './rows';

const claim = (strength: Claim['strength'], phrases: string, wrong: Wrong = 'conduct') =>
  rows<Claim>({ wrong, strength }, phrases);

/** Drink and drugs, affairs, hitting and worse, crimes: what somebody is said to have done. */
export const CONDUCT_CLAIMS: readonly (readonly [string, Claim])[] = [
  ...claim(
    'plain',
    `on ~1 game
    sells/sold/selling ~2 info/information/data/stories/details ~2 to ~2 papers/press/paper
    @drunk ~2 at/in/on/during/by/while/for/before/to/every/most/half ~2 @atwork
    @drunk ~3 with/around/near/looking/teaching/driving/supervising ~2 @child
    @drunk as ~1 skunk/newt/lord/fart ~5 @atwork
    turn/turns/turned/turning/comes/came/coming/rocks/rocked/rolls/rolled ~2 up/in/into ~4 @drunk/drinking/reeking/stinking
    always/permanently/constantly/usually/regularly/often @drunk
    @is high/stoned at/in/on ~1 school/work/class/lessons/duty
    high/stoned as ~1 kite
    reek/reeks/reeked/reeking/stink/stinks/stank/stinking/smell/smells/smelling/smelt/smelled/breath/whiff/honking/hums ~3 @booze
    reek/reeks/reeked/reeking/stink/stinks/stank/stinking/smell/smells/smelling/smelt/smelled/whiff ~2 @weed
    smell @booze on him/her/them/breath
    alky/alkie/pisshead/alco/dipso/wino/drunkard/pisscan
    old/raging/total/resident/functioning soak/drunk/lush/alcoholic
    @is ~1 alcoholic/drunk
    piss head/heads/artist
    crackhead/smackhead/cokehead/baghead/junkie/druggie/pothead/dopehead/crackheads/junkies/druggies/smackheads
    smack/coke/crack/bag/pill head/heads
    drinks/drinking/drank/booz* ~2 on ~1 job/duty/shift/nights/premises/residential/trip
    booz*/swigs/swigging/necking/drinking/drinks ~3 cupboard/toilets
    vodka/gin/whisky/whiskey/rum/brandy ~4 bottle/flask/mug/desk/drawer/cupboard/locker/handbag/coffee/stash
    drink/drug/drugs/drinking/gambling/coke problem/habit/addict
    hit/hits/hitting/back on/the bottle
    on ~1 coke/gear/speed/smack/heroin/crack/ket/mdma/steroids
    snort*/sniff* ~3 coke/line/lines/powder/toilets/desk/gear/ket/loos
    deal/deals/dealt/dealing/selling/sells/sold/supplies/supplying/flogging/pushing ~3 drugs/weed/gear/coke/pills/spliffs/vapes/hash/ket/skunk/crack
    dealing ~3 car/gate/gates/playground/flat/house/park/kitchen/ket/weed/drugs
    drug/drugs dealer/dealers/dealing/runner/running/mule/baron
    failed/fail/fails ~2 drug/drugs/breath/breathalyser test
    does/takes/taking/took/taken/doing/did/uses/using coke/drugs/cocaine/heroin/ket/speed
    drunk/drink driv*/driver
    over ~1 limit ~8 drive/drove/driving/minibus/wheel/kids
    drive/drove/driving ~6 over ~1 limit
    affair/affairs with
    having/had/has/have/long-term affair
    secret/torrid/office/staffroom affair/affairs/romance/fling
    fling/romp/romps/tryst/knee-trembler/quickie with/in
    sleep/sleeps/sleeping/slept with ~3 @someone
    shag/shags/shagged/shagging/bonk/bonks/bonking/bonked/rogering/nobbing/knobbing ~3 @someone/everyone/anything
    knock/knocking/knocked off ~2 @someone
    carry/carrying/carried on with ~2 @someone
    at it like rabbits
    at it in/with ~2 cupboard/minibus/toilets/store/stock
    @caught ~3 at it/@someone
    @caught ~4 cupboard/trousers/pants/knickers/knees/compromising/porn
    cheat/cheats/cheated/cheating on wife/husband/partner/missus/fiance/fiancee/girlfriend/boyfriend
    cheating ~1 husband/wife/scumbag/bastard/git/love/rat/snake
    playing/plays/played away
    bit on side
    love child
    sex/intercourse with ~2 @someone/@child/pupil
    store/stock/stationery/pe/broom cupboard ~5 with/husband/wife/twice/together/locked/moaning/noises/trousers
    left wife/husband/kids/her/him for ~2 @someone/@child
    left/sacked/moved/went because/over of ~1 girl/boy/pupil/student/child/sixth
    father/fathered/dad of ~3 baby/kid/child isn't/not
    not/isn't his/hers baby/kid/child
    pregnant by ~2 @someone
    his mistress
    prostitute/brothel/hooker/dogging
    nonce/nonces/noncing/paedo/paedos/pedo/pedos/paedophile/paedophiles/pedophile/rapist/rapists/molester/pervert/perverts/perv/pervs/perving/pervy/peado/peados/peodo
    kiddy/kiddie/child fiddler/fiddlers/molester/abuser/abusers/groomer/sniffer
    wife/child/woman beater/beaters/batterer
    peeping tom
    sex/registered offender/offenders/pest/predator/pests
    on sex/offenders ~1 register
    rape/rapes/raped/raping/molest*/groped/groping/gropes/fondl*/grooming/grooms/groomed/interfer*/perving/letch*/leer* ~3 @child
    rape/rapes/raped/raping/molest*/groped/groping/gropes/sexually ~2 @someone
    sexual/sexually ~1 assault*/harass*/abus*
    touched/touching/touches/feeling/felt ~1 up ~2 @child/@someone
    hand/hands up/on ~2 skirt/skirts/knee/bum/arse/thigh
    hands/handsy/touchy/inappropriate/weird/creepy/familiar/flirty/pervy ~1 with/around/towards ~3 @child/ones
    too friendly/close/matey/familiar/touchy/cosy with ~3 @child
    likes/like/prefers/fancies ~1 them/em young
    text/texts/texting/texted/messaging/messages/meeting/seeing/dating/dates/dated/kissing/kissed/snogging/flirting/flirts/sexting ~3 pupil/pupils/student/students/sixth/girls/underage/minor/minors
    relationship/relationships/fling/affair with ~3 pupil/student/girl/boy/sixth/child/minor
    sleep*/slept/shag*/sex with ~3 @child
    nudes/dick/explicit/naked pics/photos/pictures/images ~4 @child/@someone
    child/kiddie/indecent porn/pornography/images
    porn on ~3 laptop/computer/ipad/work/school
    watches/watched/watching ~2 porn
    beats/batters/battered/hits/hit/beat/thumps/knocks/knocked/assaulted/assaults/punched/punches/abuses/abused ~2 wife/missus/girlfriend/mother/partner/mum/colleague/ta/teacher/dog
    knocks/knocked/knocking ~2 about/around
    restrain* ~3 fun/laugh/pleasure/kicks
    black and blue
    lock/locked/locks/locking ~2 doors/door from ~1 outside
    stepdad/dad/father/mum/mam/mother/boyfriend/stepmum/stepfather/uncle did it
    abusive ~1 dad/mum/father/mother/teacher/head/boss/parent/parents/husband/bully/man/woman/marriage
    cane/caned/caning/slipper/belt ~3 for ~1 pleasure/fun/kicks
    bullied/bullies/bullying/drove/hounded ~3 out ~2 job/school/work/here
    bullied/bullies/bullying/drove/hounded ~3 to/into ~2 grave/suicide/breakdown/edge/death/death/hospital
    killed/murder*/stabb* ~3 wife/husband/kid/child/pupil/somebody/someone/man
    criminal record
    criminal past/gang/family/empire
    ex con/convict/offender/cons
    has/got previous for
    did/done time/bird/porridge for
    struck off
    on bail
    arrest* for
    was/were/got let go ~4 for/after/because
    terrorist/terrorists/jihadi/jihadist
    @he racist/sexist/homophobe/homophobic/bigot/misogynist/misogynistic/antisemite/antisemitic/transphobic/islamophobic
    @someone racist/sexist/homophobe/bigot/misogynist
    prostitut* herself/himself`,
  ),
  ...claim(
    'soft',
    `sacked/fired/dismissed/booted/kicked/suspended/disciplined for ~5
    asked to leave ~4 last/old/previous
    shoplift*
    swinger/swingers
    predator/abuser/abusers/groomer
    helping/helps/helped himself/herself/themselves ~3 @goods
    too friendly ~1 with`,
  ),
  ...claim(
    'by-adult',
    `threw/throws/chucked/chucks/hurled/hurls/lobbed ~3 at ~2 @child
    let/lets/leave/leaves/left ~2 babies/baby/toddlers/toddler ~1 cry/scream ~3
    pull/pulls/pulled/pulling/yank* ~2 @child/@childs ~1 hair/ears/ear/arm/arms
    scream/screams/screaming/screamed/shouts/shouted ~1 in/into ~2 @child/@childs ~1 face/faces
    hit/hits/hitting/slap/slaps/slapped/slapping/smack/smacks/smacked/smacking/punch/punches/punched/punching/manhandl*/batter*/thump*/throttl*/pinches/strangl*/assault*/abus*/caned/wallop*/clouts/clouted/whacks/whacked ~3 @child
    kicks/kicked/shakes/shook/shaking/shoved/shoves ~1 baby/toddler/child/kid/pupil/boy/girl/lad
    beat/beats/beating ~2 @child ~1 up/with/senseless/home
    pinned/pins/pinning ~3 @child ~3 down/wall/floor/neck
    restrain* ~3 @child ~4 punishment/face/floor/nothing
    drag/drags/dragged/dragging/grab/grabs/grabbed/grabbing/yank*/haul*/throws/threw/throwing/pushed/pushing/flung ~3 @child ~4 by/across/against/wall/floor/arm/hair/ear/collar/neck
    lock/locks/locked/locking/shut/shuts/shutting ~3 @child ~4 cupboard/room/alone/dark/toilet
    leave/leaves/left/leaving ~3 @child/them ~3 alone/unattended/unsupervised/soiled/unchanged/cold/hungry
    starves/starving/neglects/neglected/neglecting ~3 @child/own/them
    doesn't/don't/never/didn't/won't feed/feeds ~2 kids/child/children/baby/them/him/her
    touches/touched/touching ~1 kids/girls/boys/children/pupils/students
    asleep/snoring/kipping/flat ~4 minibus/duty/charge/supervising/observation/nursery/cot
    asleep/snoring/kipping ~4 with ~3 @child
    texts/texting/messaging/messages ~2 @child ~3 night/midnight/late`,
  ),
];
