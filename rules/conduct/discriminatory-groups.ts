import { rows } from './rows';

/** Words for people by what they are. A noun stands alone (`@people`); an adjective needs somebody after it (`@kind @folk`). */
export const GROUP_CLASSES = {
  people: `women woman womens womans females female muslims muslim jews jew hindus hindu sikhs sikh catholics buddhists blacks asians indians pakistanis
    bangladeshis africans arabs somalis nigerians jamaicans chinese japanese koreans turks kurds iraqis syrians afghans albanians
    romanians poles polish bulgarians lithuanians latvians ukrainians russians hungarians roma romanies gypsies gypsy travellers
    immigrants immigrant migrants migrant foreigners foreigner refugees refugee illegals asylum-seekers gays gay homosexuals homosexual lesbians
    lesbian bisexuals trans transgender transgenders transsexuals transsexual transwomen transmen autistics dyslexics deafs
    feminists islam islamists judaism prods taigs pensioners oaps boomers scousers`,
  kind: `black brown asian indian pakistani bangladeshi african arab somali nigerian caribbean jamaican chinese romanian albanian polish
    european foreign muslim islamic jewish hindu sikh catholic gay lesbian bisexual homosexual trans transgender queer lgbt lgbtq disabled
    autistic adhd deaf blind dyslexic traveller gypsy roma romani immigrant migrant refugee ethnic coloured colored
    wheelchair handicapped send sen needs irish welsh scottish english`,
  folk: `people person folk folks man men mans woman women womans kid kids kids' child children boy boys girl girls family families parent parents mum mums dad
    dads lot ones teacher teachers student students pupil pupils guys guy bloke blokes community communities types neighbours
    community lives trash vermin scum minorities minority staff race persons users seekers culture cultures`,
  // Where a word of contempt speaks of a group wherever it stands in the sentence.
  hate: `hate haet hates despise despises detest detests loathe loathes abhor disgust disgusts disgusted disgusting revolting
    repulsive repugnant repellent sickening despicable vile scum filth vermin parasites parasite cockroaches cockroach
    subhuman subhumans savages uncivilised uncivilized barbaric degenerates worthless brainless hatred disdain contempt
    scorn abomination furious scumbags shithead shitheads motherfucker motherfuckers bastards arseholes assholes dickheads
    wankers cunts pricks prick bullshit civilisation stupidest dumbest thickest laziest dirtiest`,
  // Words of death and illness, which also have subjects of their own: only beside the group.
  doom: `plague cancer virus disease infest infesting infested swarm swarms eradicate eradicated exterminate exterminated
    deport deported deporting slaughter slaughtered executed execution hang hanged drown strangle torture gassed murder
    murdering kill killed killing rape raping shoot shot stab stabbed landfill cages garbage trash pest pests rats
    inferior degenerate`,
  // Only right beside the group, as what they are.
  bad: `thick lazy dirty filthy smelly stupid dumb dishonest ignorant violent cruel weak hysterical bossy hormonal irrational emotional
    criminals criminal thieves terrorists terrorist extremists rapists paedophiles nonces perverts perverted freaks freak mental
    deluded confused sick liars cheats scroungers spongers backward backwards primitive unnatural sinful evil monkeys apes
    animals pigs dogs creatures idiots morons useless hopeless pathetic ugly undateable burden drain waste threat danger problem worst
    crap rubbish shit shite awful terrible horrendous dangerous untrustworthy sly shifty tight violent aggressive loud`,
} as const;

/**
 * How near a group some words must stand to say something bad of it. `any`: in the sentence. `close`, `near`: beside it.
 * `cue`: in the sentence, and then only maybe.
 */
export type Reach = 'any' | 'close' | 'near' | 'cue';

/** What is said against a group. */
export const BLAME: readonly (readonly [string, Reach])[] = [
  ...rows<Reach>(
    'any',
    `@hate
    can't/cannot/cant/couldnt stand
    fill/fills me with ~2 rage/disgust/anger/horror
    just/so/really/absolutely/are/utterly pathetic
    as filthy/thick/stupid/dirty/lazy as
    that violent/stupid/thick/cruel/filthy
    dumb/stupid/thick one
    lives of
    baffles me
    one in charge
    to vet
    could ever be
    combined
    wish ~2 dead/shot/gone
    if only
    best to drown
    neck/necks/throat/throats
    hurt ~2 and
    at my hands
    die ~2 death
    all/such/complete/total/massive ~2 scumbags/arseholes/assholes/4ssholes/dickheads/bastards/cunts/wankers/pricks
    shitty human/people/parents
    pissing/pissed ~1 off ~2 by/all
    nature/natures to be
    no respect/sympathy/empathy/pity/compassion/time/love/patience ~2 for
    never be/been ~2 attractive/equal/intelligent/trusted/equals/good
    deserve/deserves no/nothing/none
    deserve/deserves ~1 to ~1 no
    dont/don't/not ~2 deserve ~1 rights/respect/love
    not/arent/aren't/never ~1 human/humans/equal/clever/attractive/smart/intelligent/welcome/wanted/normal
    never be as
    rights should not
    not worthy/worth of/to/living/protecting/anything/saving/it
    arent/isnt worthy of/to
    those/these/them suffer
    suffer for
    stupid after all
    they stupid/scum/vile/filthy after
    end/take/ruin every ~3 life
    only solution
    probably/obviously/clearly stupid/thick/dumb/lying/lazy/criminal
    wouldnt/wouldn't trust
    belong/belongs in zoo/cage/cages/kitchen/jungle/asylum/prison
    sick of/to death/being
    make/makes ~1 me/us/my ~1 sick/furious/skin/ill/boil/blood/angry
    makes me so angry
    nothing worse than
    fill me with rage
    fills me with rage
    absolute worst
    lesser beings/race
    waste of ~1 space/air/oxygen/skin/money
    no better than ~1 animals/rats/dogs
    no place in ~3 country/society/school/schools/britain/europe/england
    ruin/ruined/ruining/destroying ~3 country/society/britain/school/schools/town/area/england/europe
    taking/took over
    overrun/over-run/swamped/flooded by/with
    deserve/deserves to ~1 die/suffer/shot/hanged
    should ~2 dead/killed/shot/hanged/hung/burned/burnt/banned/deported/sterilised/locked/dumped/castrated/gassed/drowned
    ought to ~2 dead/killed/shot/hanged/executed/deported
    would all be dead
    better off without
    put end to
    get/getting/got rid of
    death/deaht to
    once and for all
    die ~3 horrible
    suffer without/mercy
    them/those/these suffer
    snap ~2 neck/necks
    cut ~3 throats
    attacking you
    test/tested ~3 drugs on
    insect more
    vet not
    touched by
    rather die/have
    kill/kil/klil myself
    wasnt/werent born
    smarter/cleverer/intelligent than
    care more about dirt
    dead rat
    biggest mistake
    never trust/employ/hire/vote/marry/date/listen
    wouldnt trust/employ/hire/let/want/have ~3 near/with/in/around/my/as
    wouldn't trust/employ/hire/let/want/have ~3 near/with/in/around/my/as
    in charge danger/mistake
    fuck/fukc/fuk/f*ck all/off/those/these/you/women/them
    fucking/fuckin/effing/bloody/fking @people/@kind
    can all go/fuck
    go fuck/fuk
    get fuck out
    shut fuck up
    fucked/fukced ~1 in head
    what is it with ~1 you/these fucking
    arent worth ~1 shit/anything/living/it/protecting/saving/much
    not/isnt/arent worth shit/anything
    worth absolutely/less nothing/than
    worst of all
    worst kind
    human garbage/trash/filth/waste/refuse/rubbish
    nothing but
    go/went back to ~2 where/own/country/africa/india/pakistan/poland/romania/jungle
    send/sent/sending ~2 back/home
    never attractive/equal/one/clever/smart/able/human
    no compassion/respect/time/sympathy for/at
    no right to/in
    shouldn't/shouldnt ~2 allowed/teach/teaching/vote/near/lead/exist/breed/drive/work/coach/adopt
    dont belong ~2
    not/dont/don't ~2 welcome
    cant/can't/cannot help/stop themselves
    natures/nature to/being
    by ~1 nature`,
  ),
  ...rows<Reach>('close', '@doom'),
  ...rows<Reach>('near', '@bad'),
  ...rows<Reach>(
    'cue',
    `stink/stinks/stank/stinking/smell/smells/smelt/smelling/reek/reeks/unwashed/nits/lice
    steal/steals/stole/stealing/nick/nicks/nicking/nicked/thieve/thieving/thieves/rob/robbing
    benefits/benefit/scroung*/handouts/freebies/freeloading/freeload*/housing/taxpayer/taxpayers
    get/gets/given/got/handed ~3 laptops/laptop/everything/free/priority/first/house/houses/special/breakfast/trips
    too/so many
    more/more and more/another/even more ~2 year/week/coming/arrived/arriving/turned/great/joy/thanks/brilliant/lol
    overrun/invaded/invasion/flood/flooded/flooding/influx/everywhere/crawling
    cant/nobody/noone/hardly/barely ~3 understand/speak/spell/pronounce/read
    fit/fitting in
    integrate/assimilate/adapt
    leave then
    in or leave/out
    sick/tired/fed of/up
    dont ~2 think ~4 should
    shouldnt ~2 allowed/teach/here/be/have/near/get/in
    should ~2 deported/removed/banned/stopped/locked/separate/separated/own/leave/gone/stay/speak/learn/adapt/sacked/retire/down/home
    joke/nonsense/ridiculous/laughable/pathetic/bollocks/madness/mental/rubbish/farce/crap/disgrace
    why ~1 do ~2 we/i/they ~2 have/need/bother/put/teach/get
    why ~2 hire/employ/bother/accommodate/change/pander
    pander*/appeas*/bending/kowtow*/bow/bowing
    drag/drags/dragging/dragged ~3 down/back/results/everyone
    burden/drain/nuisance/hassle/inconvenience/nightmare/liability
    taking/took/take over
    special treatment
    always/all ~2 late/loud/louder/lazy/moody/rude/angry/aggressive/fighting/crying/complaining/moaning/sick/absent/off/same/pregnant/violent/trouble/naughty/dirty/smelly
    run/runs/running/own/owns/control/controls the/our/everything/unions/media/banks/show/country/council/school/town/world
    just ~1 fact/saying/true/truth
    its/it ~1 fact
    end of
    no wonder
    get out
    go home
    not normal/natural/right/proper/real
    isnt/arent normal/natural/right/proper/real/english/british
    abnormal/weird/creepy/unnatural/wrong/sin/sinful/disgrace/embarrassing
    attention/phase/confused/trend/trendy/fad/fashion
    shov*/ramm*/forc* ~3 throats/throat/us/kids/down
    because ~1 of ~1 them
    ruined/ruining/ruin/spoil*
    dont/doesnt/wont/never ~2 work/wash/learn/bother/try/care/respect/read/mix/value/belong/queue/pay/integrate/parent
    cant ~2 drive/teach/read/cook/be/trust/parent/park/control/dance/run/spell
    inbreeding/inbred/cousins/incest
    bomb/bombs/terror*/explode/rucksack/boom
    drunk/drinkers/potato/leprechaun/famine ~3
    put down
    pointless/useless/arrogant/rude/demanding/entitled/ungrateful/aggressive
    worst
    cost/costs/costing ~3 fortune/us/money/thousands/bomb
    standards
    what ~2 expect
    impression/impressions/impersonation
    hotels
    hide ~2 laptops/bikes/phones/valuables/wallet/purse/tools/bag
    stick/keep to
    asleep/faint/fainting/starving/moody/grumpy/excuse/excuses
    good smack/slap/hiding/kicking
    good at maths/sport/sports/dancing/computers
    takeaway/takeaways/kungfu/taxi/taxis/sombrero/vodka/tarmac/horse/horses/trackies/bling
    sin
    scary/frightening
    eat/eats dog/dogs
    finished
    no/dont thanks/thank`,
  ),
];
export const GROUP_PHRASES: readonly (readonly [string, true])[] = rows<true>(
  true,
  `@people
  @kind ~1 @folk
  special needs
  people/kids/children/person/teachers/staff/students/folk/lot/ones with autism/disabilities/adhd/dyslexia/disability/downs/sen/send/tourettes
  asylum seekers/seeker
  eastern europeans/european
  non binary
  they thems
  people/families/ones ~1 of ~1 colour
  disabled
  is/was/are/were/she/he/they/theyre ~1 @kind
  ramadan/eid/diwali/halal/hijab/hijabs/burka/burqa/niqab/quran/koran/mosque/mosques/gurdwara/synagogue/sharia/kosher/homosexuality/transgenderism/islam/judaism
  two dads/mums/mummies/daddies
  gay/same marriage/sex/couples/couple/parents/dads/mums
  face veil/veils
  old/older/elderly/senior/oldest teachers/teacher/staff/people/colleagues/heads
  council/sink estate/estates
  ethnics/ethnic minorities`,
);
