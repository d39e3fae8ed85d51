import type { PhraseGroup } from './contempt';

/** Asides that run somebody down when they are about somebody of the school, and may be harmless. Notation: `rules/wording/phrases`. */
export const ASIDES: readonly PhraseGroup[] = [
  {
    strength: 'plain',
    phrases: `not full shilling/ticket/quid/picnic/deck/monty
      not/no all there
      slow on uptake
      few/couple/one ~2 short of picnic/full/dozen/shilling/set/load/bag
      charisma/humour/personality/brain/intelligence/manners/empathy bypass/transplant/vacuum/deficit/void/free
      brain/personality/charisma transplant/bypass/donor
      lobotomy/lobotomised
      needs/need keeper/cage/leash/lead/muzzle/handler/tranquilliser/exorcist/exorcism/lobotomy/babysitter/nappy/bib
      dead behind/in eyes
      nothing behind/going eyes/on
      vacant/blank/gormless/empty stare/stares/expression/faces/look/gaze
      bottom/sole my shoe
      scrape/scraped/scraping off shoe/shoes/pavement/barrel
      sell/use/best by/before date
      salad dodger/dodgers
      ate all pies
      lay off pies/cakes/burgers/biscuits/crisps/greggs
      size of house/bus/whale/planet/shed/him/her
      great/big/fat/useless lump/lumps/lardarse/oaf/galoot/lummox
      lump/tub of lard
      shouldn't/shouldnt/not/never/should allowed/let/trusted/anywhere near/out/round/around/within/with children/kids/classroom/school/pupils/people/them
      shouldn't be teaching/teacher/head/leading/running/parent/mother/father
      no business teaching/running/being/leading/working/having
      how/why is/are he/she/they/this/that/man/woman even/still/actually ~1 employed/allowed/teacher/teaching/working/here/alive/job/head/role
      still in/has job
      who/how let/lets/gave/give/gives these/him/her/them/this ~2 people/near/children/job/keys/headship/qualification/whistle
      living/walking/breathing proof/example/advert/argument/embodiment/definition ~1 evolution/stupid/contraception/can't/money/anyone/idiots/darwin/birth/you/karma/shit/rises/how/why
      walking advert/disaster/headache/migraine/haemorrhoid/contraceptive
      advert for contraception/vasectomy/sterilisation/abortion/condoms/homeschooling
      best form contraception
      makes/make/reminder/reminds/check/ad ~4 contraception/contraceptive/contraceptives/vasectomy
      shit rises/floats
      cream/scum rises/floats
      treat/treats/treated/treating/talk/talks/talked/speak/speaks us/staff/me/everyone/teachers/people/tas/them like/as shit/dirt/crap/rubbish/slaves/children/toddlers/robots/idiots/nothing/something/muck
      throw/throws/threw/thrown us/staff/me/people/you/teachers/colleagues/anyone under bus
      reign/rule/rules/culture/regime of/by/through terror/fear/intimidation
      trumped up
      couldn't/can't manage own/their/her/his bladder/sock/drawer/kids/inbox/way
      paper bag
      led by donkeys/clowns/idiots/muppets/fools
      not/hardly/without brain/brains/clue/sense/qualification/personality between them/em/us
      grade dick/arsehole/idiot/twat/knob/prick/tit/moron/bitch/cow/bastard/wanker
      like/extra/extras/cast/episode/audition/auditions ~3 shameless/kyle/benefits/deliverance/apes/asylum/zombies
      washing machine ~3 own/broken/heard
      own ~1 washing machine
      own ~1 shadow
      wouldn't know/recognise/spot ~5 if/from
      vicky pollard
      waynetta slob
      wayne/waynetta
      david brent
      basil fawlty
      cruella/umbridge/trunchbull/gollum/jabba/shrek/voldemort/hitler/stalin/goebbels/mussolini/thatcher in/of/with/but/without/reincarnated/incarnate/lookalike/herself/himself
      mini/proper/real/like/basically/poundland/actual cruella/umbridge/trunchbull/gollum/jabba/shrek/voldemort/hitler/stalin/putin/goebbels/bond
      poundland/temu/wish/aldi/poundshop/discount version/boris/trump/hitler/einstein/simon/kim/barbie/napoleon/gordon
      smug/sly/shifty/sour/sulky/surly/miserable/pasty/puffy/greasy/podgy/spotty/greedy/vacant little/faced/face/so/git/sod/expression
      weird/odd/strange/creepy little/wee child/boy/girl/kid/man/woman/family
      creepy/weird/odd/dodgy dad/mum/teacher/boy/girl/bloke/kid/child
      problem/trouble/bad/difficult/dodgy family/families
      rough lot/family/families/bunch
      bad blood/stock/breeding/egg/eggs/seed
      wrong side/un tracks
      wrong un/uns/'un
      born nasty/evil/bad/stupid/liar/wrong
      cancer in/of/on school/staffroom/class/department/class
      waste ~1 human/of/good`,
  },
  {
    strength: 'irony',
    about: 'felt',
    phrases: `living proof
      free to good home
      last saw/taught/met/set ~2 child/class/lesson/classroom/kids/pupil
      stench/reek/stink/pong/whiff off/of/from/coming
      like pulling teeth
      imagine thinking/believing
      get grip
      should retired/retire/sacked/fired/gone/binned/left ~1 decades/years/ages/long/ago
      genius/geniuses tried/thought/decided/put/asked/managed`,
  },
  {
    strength: 'irony',
    only: ['parent', 'colleague', 'boss', 'school', 'authority'],
    phrases: `hide/hides/hiding/hid/lurks/cowers/cowering in office/cupboard
      nowhere seen/found
      clock watcher/watchers/watching
      phone/phones/phoned/phoning in
      bare minimum
      going/goes through motions
      first out/off door/gates/car/gate/site
      sick/off ~1 again surprise/shocker/shock/funny/must
      sick note
      toys out/from pram
      crocodile tears
      play/plays/playing/played victim/martyr/favourites/god
      milk/milks/milking it
      strop/strops/stropping/sulk/sulks/sulking/tantrum/tantrums/whinge/whinges/whinging/whingeing/moans/moaning/whines/whining
      drone/drones/droned/droning/wittering/witters/prattling/prattles/waffling/waffles/bleating/harping on/about
      bang/bangs/banging on
      cloud cuckoo
      la/cuckoo/another/different/what/which la/land/planet
      away with fairies
      ivory tower/towers
      nerve/audacity/cheek/gall/brass to/of/neck
      have/has/got cheek/nerve/neck/audacity/gall
      entitlement/audacity/nerve/cheek/arrogance/ignorance of
      beggars belief
      words fail
      how hard can/is it
      too much to ask
      rocket science
      can't/cant/don't/doesn't/won't/couldn't/not/bother/bothered read letter/letters/email/emails/newsletter/instructions/sign/signs/message/clock
      so called/so-called leader/leaders/teacher/professional/professionals/parent/parents/mother/management/expert/experts/leadership/specialist/friend
      glorified/failed/wannabe/frustrated/pretend/part-time babysitter/secretary/teacher/leader/manager/actor/prison/accountant/estate/salesman/policeman/parent/politician
      all about money/data/image/herself/himself/themselves/optics/ego/lanyard
      only/obsessed care/cares/interested/with ~1 money/data/image/herself/himself/themselves/numbers/figures/ofsted/own/holidays
      take/takes/taking/took/steal/steals all/credit credit/for
      never/not/no/without thank/thanks/thank-you you/from
      micromanage*
      gaslight*
      egg shells/shell
      on/walking eggshells
      one rule for
      do as say
      talk/talking/talks big/jargon/nonsense/drivel/buzzwords/bollocks/crap/rubbish/gibberish
      drivel/tripe/claptrap/twaddle/codswallop/bullshit/bollocks/horseshit/psychobabble/verbiage
      should know better
      out of touch
      hasn't/haven't/never set/been/stepped/seen/taught foot/classroom/in classroom/inside/near
      no idea/clue what/how it's/real/classroom/teach/going/doing
      haven't/hasn't/not/don't/doesn't clue/scooby/foggiest/idea
      run/runs/running hills/mile/circles
      soul destroying/sucking/crushing
      revolving door
      in droves
      can't/cannot/couldn't/won't keep/retain staff/teachers/anyone/head
      nobody/noone/one ~1 stays/lasts/wants work
      sinking/titanic/deckchairs/iceberg ship/titanic
      hotel california
      groundhog/cult/regime/dictatorship/tyranny/monarchy/prison/gulag/sweatshop/playgroup
      place is/has falling/gone/going apart/dogs/pot/downhill/down/drain
      gone/going downhill/dogs/pot/drain
      state of place/school/her/him/them
      brainwave/brainwaves/brainchild
      latest/another/new/bright/genius/great/brilliant idea/initiative/brainwave/scheme/wheeze ~4 slt/head/management/leadership/above/upstairs/deputy
      rearranging deckchairs
      whoever/who raised/brought/dressed/feeds/feeding/raising/dresses them/these/this/him/her/that
      teach/try your/their/his/her own/child/kid/kids/children manners/parenting/toilet/no/respect
      babysit/babysitter/babysitters/babysitting/childcare free/we/i'm/glorified/not/cheap
      dump/dumps/dumped/dumping kid/kids/child/him/her/them on/at/and
      expect/expects/expecting us/school/me/teachers to/everything raise/wipe/parent/toilet/feed/babysit/do`,
  },
];
