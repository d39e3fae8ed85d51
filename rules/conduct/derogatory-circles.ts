import type { PhraseGroup } from './contempt';

/** What is contempt only of a family, or only of a school and who runs it. Notation: `rules/wording/phrases`. */
export const CIRCLE_IDIOMS: readonly PhraseGroup[] = [
  {
    strength: 'plain',
    only: ['parent', 'pupil', 'class', 'somebody', 'school'],
    phrases: `shouldn't/should/never/not/no/stop/banned/isn't/aren't/need/needs/licence/allowed/unfit allowed/be/to/have/had/given/for/right breed/reproduce/procreate/breeding/parenthood
      shouldn't/should/never ~3 had/have/having kids/children
      licence/license/test/exam before/to/for have/having/breed/parent/be/kids/children/reproduce/procreate
      keep/keeps/kept/stop/been/they/people breeding/reproducing/procreating
      they breed/breeds/bred em/them/'em
      sterilise/sterilised/sterilize/sterilized/neutered/spayed/contraception/condom
      dragged up/through
      raised/brought/reared/born by/up/in wolves/youtube/ipad/ipads/tiktok/tv/television/screens/monkeys/apes/xbox/animals/playstation/telly/bears/barn/badgers/goats/hyenas
      can't/couldn't/won't/don't/refuse/refuses/cannot/try/bother/actually/learn/start parent/parenting ~1 own/their/kids/child/your/for/them/him
      try/bother/bothered/attempt/tried/start/ever/some/do parenting
      do your job parent/parents
      control/discipline/raise/teach/look your/their own/bloody/feral/kid/kids/child/children/brat/brats/offspring manners
      parent your/their/own kid/kids/child/children
      lazy/shit/crap/bad/poor/awful/terrible/useless/piss-poor/shocking/appalling/non-existent parenting
      doesn't/don't/didn't/never/not/hasn't fall/falls/fallen/fell far ~2 tree
      should ashamed
      turn/turns/turned/rocked/rocks/came/comes/arrived in pyjamas/slippers/dressing/onesie
      who/what/why/kind/sort ~2 call/calls/called/name/names/named ~1 kid/kids/child/baby/son/daughter/children
      stupid/ridiculous/daft/chavvy/made/awful/silly/dreadful name/names
      produced/spawned/bred/raised this/these/that/him/her/them/such
      apple ~1 tree
      apple rotten/bad/tree/splat
      no wonder kid/kids/child/children/he/she/they/they're/lad/daughter/son ~6 mother/parents/mum/dad/father/home/family/like
      explains everything/lot/much/kid/child
      explains why kid/child/he/she/son/daughter
      it/now/all/everything makes/made sense now/when/after/suddenly
      suddenly it/all/everything ~1 makes sense
      thick/twp/bad/stupid/daft/mad/rude/useless/mental/rotten as each other
      like mother/father ~1 like daughter/son
      tiger/helicopter/pramface/gobby/snotty/fishwife/pushy/entitled/scummy/competitive/nightmare/psycho/feckless mum/mums/mother/mothers/parent/parents/mams/dad/dads
      school gate/gates/run mafia/coven/witches/mums/bitches/harpies/karens
      absolute/total/typical/another/pure/proper/such/complete/full/classic karen
      karen/karens in/at/strikes/again/alert/of
      precious/darling/little/perfect/special angel/angels/darling/darlings/prince/princess/snowflake/cherub/tarquin/poppet/bundle/offspring/treasure/johnny/jonny/timmy/timothy/tyler/lambkin/dear/diddums/sausage
      her/his/their/your/mummy's/daddy's/mum's precious/angel/snowflake/princess/prince can/is/would/could/only/never/was/didn't
      her/his/their/your/mummy's little/precious/darling/perfect/wee angel/princess/prince/soldier/cherub
      sun shines/shone out
      can/could/does do no wrong
      spoilt/spoiled brat/brats/rotten/little
      more money than sense
      fag/vape/can/lager/fags hand/mouth
      pyjamas/dressing/slippers gate/playground/gown/school/drop
      smell/smells/smelling/stank/stinking/reeking/reeked/stinks/stank/smelt weed/drink/booze/alcohol/fags/vodka/lager
      breath like
      mummy/mother/daddy knows best
      inbred/incest/cousins/cousin/brother/related marry/married/cousins/family/shagging
      same gene/dad/father`,
  },
  {
    strength: 'plain',
    only: ['school', 'boss', 'colleague', 'authority', 'somebody', 'class'],
    phrases: `shit/clown/freak/horror/puppet show
      joke/circus/shambles/shower/disgrace/farce/embarrassment school/place/academy/trust/head/leadership/management/slt/council/headteacher/department/outfit/governing
      rats ~1 ship
      rats leaving/deserting/jump
      sinking ship
      avoid like plague
      worst/shittest/crappest/third-rate/third school/academy/place/trust/rate
      prison/labour/boot/concentration camp/camps
      holding/cattle/pig pen/sty
      dumping ground
      madhouse/lunatic/loony asylum/bin
      laughing stock
      run/ran/driven/running into/by ground/clowns/idiots/monkeys/muppets/bullies
      not/isn't/un/un- fit purpose/for/to run/lead/manage/teach/be/purpose
      worth/isn't/not paper ~1 written/wiped/printed
      cautionary tale
      exam/sausage factory
      where/place/somewhere ~3 careers/dreams/joy/hope/childhoods/talent/ambition/education/souls/phone/calls/creativity go/goes/die/dies/come to die
      rotten core/top/apple
      toxic place/school/workplace/environment/culture/leadership/trust/head/slt/management/atmosphere/staffroom/hole/regime/cesspit
      culture of fear/bullying
      bully/bullies/bullying/toxic/tyrannical regime/culture/boss/head/slt/manager/headteacher
      piss/brewery/booze/party/up brewery
      teach/manage/run/organise/lead/find/get toss
      couldn't give/care toss/less/shit/fuck/monkeys
      doesn't/don't/didn't/never/does give/gives/gave toss/shit/fuck/monkeys/damn/rat's
      hasn't/haven't/doesn't/don't/without/not/zero/barely got/have/a clue/scooby/foggiest/notion/baldy
      cowards/coward bullies/bully every/whole
      ego/egos size/bigger/inflated/maniac/trip
      buzzword/bullshit bingo/merchant/merchants/generator/monger
      do/does not/no job/work while/whilst
      pulling/rake/raking/lining/line pockets/fortune/wages
      on the take
      smarmy/oily/slimy/greasy/creepy/sleazy little/man/bloke/git/toad/creep/deputy/head/slug`,
  },
  {
    strength: 'plain',
    as: 'school',
    phrases: `wouldn't/would/couldn't/not send/put/leave/trust/let/board ~2 dog/dogs/goldfish/hamster/cat/kids/child/children/own/worst ~1 to/here/there/near/in/at/through/with
      don't/dont send ~2 kids/children/child/kid/son/daughter ~2 here/ours/near
      send kids/children anywhere/elsewhere but
      ashamed/embarrassed/mortified/embarrassing ~1 say/admit/tell ~2 work/where/teach/school
      working/work/being/living/like ~1 zoo/kennel/sewer/landfill/asylum/madhouse/pigsty/circus/borstal/gulag/hellhole/shithole
      escaped/escape/inmate/prisoner/hostage/survivor/fugitive/inmates/prisoners at/from/of ~4 academy/school/trust/tyrant/head/slt/college`,
  },
];
