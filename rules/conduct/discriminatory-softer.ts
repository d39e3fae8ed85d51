import { say, type Plainness } from './discriminatory-coded';

/** Words that may mean a group: only a person can tell. Notation: `rules/wording/phrases`. */
export const SOFTER: readonly (readonly [string, Plainness])[] = [
  ...say(
    'maybe',
    `send/ship them/em ~1 all back
    should ~2 deported
    deport ~2 them/family/lot/him/her/all
    don't/dont/can't/cant/not speak/know ~2 word ~2 english
    this country ~2 finished/gone/joke/doomed/done/broken
    look at ~2 names
    normal/mainstream/proper/ordinary school ~2 isn't/isnt/not for
    that/so/too old ~3 work/teach/teaching/working/school/job/class/stairs
    girls/women/females/boys/lads ~2 rubbish/useless/crap/hopeless/shit/terrible ~1 at
    girls/women/females ~2 can't/cant ~1 do/drive/park/throw/think
    white kids/boys/people/british/children/families/lads ~6 forgotten/minority/discriminated/invisible/outnumbered/last
    eat/eats dog/dogs/bats
    what is this ~1 iran/pakistan/afghanistan/saudi/africa/india/syria/iraq
    woman/women/female/ladies ~5 emotional/moody/drama/bitching/bitchy/catty/gossip/handbag/handbags/nagging/hormones/hormonal/irrational/shoes/shopping
    expect/expecting ~3 crying/tears/tantrums/tantrum
    so called ~1 autistic/adhd/dyslexic/disabled/refugees/refugee/asylum/minorities/victims/trans
    need/needs ~2 good smack/slap/hiding/belt/kick ~6 adhd/autism/autistic/label
    little pakistan/africa/india/poland/somalia/lagos/karachi/romania/china/britain
    face veil/veils ~3 scary/creepy/ridiculous/wrong/frightening
    maternity ~8 hire/men/again/third/fourth/joke/another/sick
    should/only/rather ~2 hire/employ/appoint men/man/males/blokes
    every/everyone/everybody/all/half ~3 kid/kids/child/children/them ~2 has/have/got autism/adhd/autistic/dyslexia/anxiety
    pretend*/pretending ~4 autism/adhd/autistic/dyslexia/anxiety/disabled
    this is england/britain ~3
    england/britain/uk not ~1 islamabad/pakistan/india/africa/poland/iran/saudi/lagos/somalia/baghdad/kabul
    privilege/bias/diversity/edi/inclusion/equality/gender ~3 lecture/lectures/training/course/nonsense/crap/workshop ~6 scream/waste/bored/hours/vomit/enough/joke/snooze
    lecture/lectures/training ~3 privilege/bias/diversity/gender/pronouns ~6 scream/waste/bored/vomit/enough/joke/again
    white privilege
    fat/lazy/thick/feckless/scruffy ~4 on ~1 benefits/dole
    standards ~3 before ~4 came/arrived/moved/let
    before ~2 foreigners/immigrants/europeans/somalis/romanians/muslims/travellers/poles ~2 came/arrived/moved
    not/never ~2 using/use/in ~2 girls/girls'/ladies/ladies'/women's/boys/boys' ~1 toilets/toilet/changing
    hesashe
    she/he ~1 he/she ~2 beard/wig/shave
    put/putting out of ~1 misery
    retired/retire ~1 years/decades ago
    can't/cant/cannot even ~1 use/work/open/turn ~2 email/computer/teams/laptop/whiteboard/ipad/mouse/attachment
    impressions/impression/impersonation/mimic/mimicking ~2 of ~2 indian/asian/chinese/polish/deaf/autistic/disabled/gay/stammer/accent/foreign/kids
    do/does/doing/did ~1 indian/chinese/asian/pakistani/jamaican/african/polish accent/voice ~3
    six/webbed/eleven/twelve fingers/toes/feet
    all related ~3
    duelling/dueling banjos
    deaf/blind ~6 louder/lol/haha/joke
    talks/talk/speaks/speak/sounds like ~2 yokel/farmer/peasant/chav/scouser/pirate/docker/fishwife/tramp/foreigner/hick/gangster/yardie
    what ~2 expect ~2 from ~3 dads/mums/estate/gypsy/gypsies/single/council/muslim/travellers/family/there
    women/girls/female/men/boys ~2 should ~1 stick/stay/keep to/in/at/with
    these people ~4 don't/dont/can't/cant/never/always/all/just/won't/wont/should/think/come/expect/want
    you/those people ~2 don't/dont/can't/cant/always/all/never
    they all/always ~2 stick/lie/steal/cheat/smell/same/do/on/claim/scream/breed/drive/look/live
    they're/theyre/they all ~1 same/it/like
    that/those/this lot ~4 don't/dont/can't/cant/never/always/all/stick/back/home/over/come/off/in/again/breed/own/and/swimming
    their sort/kind/type/lot ~4
    his/her/their/your own kind/sort
    you know what they're/theyre/they like/do
    you know ~1 type/sort/ones/kind ~2 mean
    if you catch/get/know ~2 drift/mean/meaning
    not from/round here/round here
    over from ~2 can't/cant/and/who/taking/takes/took
    not/isn't our/british/english ~1 culture/way/values
    our ~1 culture/way/values/country/flag/christmas ~5 respect/first/lost/losing/gone/banned/offend/ashamed/leave/if
    can't/cant understand ~2 word/half/thing ~6 accent/says/say/english/he/she/they
    accent ~5 can't/cant/understand/subtitles/translator/thick/awful/horrible/learn/proper/speak/elocution/grating/common
    need/needs/want subtitles/translator/interpreter ~6 new/her/his/teacher/him/mum/dad/parents/them
    subtitles for
    talk/talks/speak/speaks/talking/speaking ~1 properly/proper/common/posh/funny
    dinner ladies outnumber
    outnumber ~3 english/british/whites/speakers/us
    only/last/token white/english/british ~1 kid/child/face/person/teacher/one/family
    no/few/hardly/not white/english/british ~1 kids/faces/children/left/speakers/families
    minority now
    christmas ~5 offend/banned/allowed/winter/festive/muslims/happy/holidays/call
    prayer room ~4 why/joke/special/nonsense/but/church/waste
    fasting/ramadan ~6 excuse/nuisance/faint*/lazy/nonsense/rubbish/stupid/moody/cruel/pain/useless/again/fainting
    eal/no-english ~5 dump*/burden/drag/nightmare/great/brilliant/joy/yay/hold*
    learn english
    speak english
    black/asian/brown/muslim/gay/chinese/polish/indian/jewish/traveller/gypsy/trans one
    ~1 from that community
    the usual community/suspects
    boys/girls will be
    boys/girls don't/dont/shouldn't/cry/wear/play
    typical ~1 woman/women/man/men/female/male/boys/girl/girls/@nation/muslim/jew/gypsy/traveller/lesbian/gay/millennial/boomer/feminist
    @nation can't/cant/don't/dont/never/always ~2
    lazy/tight/drunk/thick/stupid/thieving/dirty/moody/cold/rude/loud @nation/irishman/scotsman/frenchman/paddy/taff/jock
    paddy/paddies/taff/taffs/jock/jocks/mick/micks/taffy/frog/frogs/kraut/krauts/nips/eyetie/dago/wop/sassenach/teuchter/culchie/huns/hillbilly
    woman driver/drivers
    women drivers
    women/men/females/males ~1 eh/honestly/🙄/lol/typical
    bloody/typical/silly/stupid/daft/hysterical/emotional/neurotic women/woman/females/girls/female
    male/men/man ~1 teachers/teacher ~4 primary/early/reception/nursery ~5 odd/weird/funny/creepy/why/suspicious/wrong/dodgy
    letting/let/imagine/having ~2 trans/gay/lesbian/drag/transgender/muslim/disabled ~2 teach/teaching/near/read/into/in
    trans ~4 teach/reception/toilets/toilet/changing/kids/sports/sport ~3
    rainbow/pride flag/flags/lanyard/lanyards/month ~6 waste/why/enough/again/nonsense/down/kids/protect/instead/shove*/burn*/rubbish/political/bunting/indoctrinat*
    pronoun/pronouns training/badge/badges/lanyard/email ~4 hours/waste/attention/why/life/lol/kill
    straight pride
    when is ~1 straight/white/men's/mens/international
    all lives matter
    white lives matter
    blm ~4 terrorists/nonsense/rubbish/kneeling/marxist
    black history month ~5 why/white/again/when/nonsense/waste
    decoloni* ~5 nonsense/rubbish/bollocks/shakespeare/ridiculous
    wheelchair/crutches/hearing ~6 lol/excuse/slow/hurry
    autistic/autism/adhd/dyslexic/dyslexia/tourettes ~3 apparently/supposedly/allegedly/so-called/"adhd"/my/arse/yeah/right
    my arse/backside ~4 autism/autistic/adhd/dyslexi*/anxiety/trauma
    mental health day/days ~4 lol/again/excuse/snowflake*/skive/apparently
    too fat/ugly/disabled to/for ~1 teach/pe/job/sport/dance
    young enough/people today/today's/staff/teachers ~5 lazy/entitled/snowflakes/backbone/resilience/pathetic
    granny/grandma/grandad/grandpa google/squad/mode/alert
    dresses like ~2 lesbian/tranny/tramp/slag/hooker/prostitute/man/woman/boy/girl`,
  ),
  // Words that mean a group only beside people of the school.
  ...say(
    'school',
    `old/young/thick/posh/common/rough ~1 bat/sort/lot/trout/dear/biddy
    posh kids
    smell/smells/smelt/stink/stinks/stank/stinking/reek/reeks ~2 curry/garlic/goat/cumin/spice/spices
    curry ~2 smell/smells/stink/muncher/munchers
    bindi/turban/headscarf/hijab/burka/burqa/niqab/veil/sari/dreadlocks/afro ~5 ridiculous/scary/stupid/why/silly/wrong/unprofessional/distracting/distract*/frighten*/creepy/weird
    fresh off
    half/most/all of ~1 them ~4 english/passport/visa/foreign/benefits/dole/illegal/fake
    visa/visas/passport ~4 jokes/fake/check/illegal/deport*/school/places
    jew/jewish/jews ~3 tight/money/mean/nose/rich/stingy
    chinese/asian/asians/indian ~5 maths/geniuses/genius/robots/personality/eyes/spreadsheet/piano/tiger/violin
    tiger mum/mums/parents/mother/mothers
    butch/dyke*/lesbian ~3 pe/teacher/haircut/coach/hockey/rugby
    pe lesbians/lesbian
    all lesbians/gay/gays/poofs
    effeminate/mincing`,
  ),
];
