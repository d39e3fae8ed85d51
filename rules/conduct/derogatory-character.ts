import type { PhraseGroup } from './contempt';

/** Idioms of contempt for somebody's character, looks, mind or prospects. Notation: `rules/wording/phrases`. */
export const CHARACTER: readonly PhraseGroup[] = [
  {
    strength: 'plain',
    phrases: `no hoper/hopers
      lost/hopeless cause/causes/case/cases
      basket/head/mental/nut/total/fruit case/cases/job/jobs/cake/cakes
      mental/absolute/total/complete nutter/nutjob/psycho
      nut/fruit job/cake
      needs/need/wants/want/should be/being sectioning/sectioned/medicating/sedating/certifying/committing/committed/locking/medication
      needs meds/medication/help/therapy/head/exorcist/exorcism/prozac/valium/asbo/muzzle/lobotomy
      off/forgot/forgotten/missed/skipped ~1 meds/medication/tablets/pills
      straight jacket/jackets
      straitjacket/straitjackets
      not/ain't/isn't/wired right head/upstairs
      wrong/funny/soft/weak/touched in head
      screw/screws loose
      off rocker/trolley/head/nut/hinges/chump/face
      mad as/hatter/box/brush hatter/frogs/brush/badger/ferret/snakes/bottle
            mad/batty/bitter/moody/miserable/jealous/stuck/nasty/evil/silly/stupid/lazy/fat/ugly/old/rude/sour/vile/dozy/daft cow/cows/bint/hag/trout/bag/mare/boot/boots/bat/besom/witch/bird/biddy/crone/fart/farts/git/gits/goat/sod/bugger/duffer/coot/trollop
      old fart/farts/git/gits/boot/bag/bat/trout/crone/duffer/duffers
      stuck up
      toffee nosed
      piece/nasty/bit/nasty work
      nasty piece/bit
      piece of work/shit/crap/dirt/filth
      control/attention freak/seeker/seeking/whore/freaks/seekers
      attention seeking
      drama/pity queen/party/llama
      professional victim/moaner/complainer/martyr/mourner/offended/whinger/form
      nothing better to do/than
      get/gets/getting life/hobby/grip you/love/woman/man
      get a life
      human/absolute garbage/rubbish/trash/excrement/waste/filth/waste/scum
      white/trailer/absolute/human trash
      great unwashed
      bottom feeder/feeders/feeding/barrel
      scrape/scraping/scraped/scrapings barrel
      scum earth/county/society/school/year/class
      lowest low/common
      dregs society/barrel
      common as muck
      rough as guts/arses/dogs/badgers/toast/dog/badger
      sink/council/scummy/rough estate/estates/kids
      benefit/benefits/dole/giro/jobseekers scrounger/scroungers/family/families/street/cheat/cheats/queue/office/class/bound/fodder/lot
      jeremy kyle/kyle's
            special brew
      thick skull/skulls/head
      empty vessel/vessels/head/heads/headed
      pig ignorant
      waste ~2 education/teacher/teachers
      pond/bottom pond life/scum/dwellers
      pond life
      amount/amounts/amounted to nothing/naught/nowt/much/anything
      never/won't/not/wont ~1 achieve/be/become/do/amount anything/much/nothing
      going/goes nowhere life/in/fast
      future/budding/trainee/apprentice/next criminal/criminals/inmate/inmates/convict/convicts/prisoner/prisoners/asbo/benefit/benefits/burglar/burglars/offenders/offender/jailbirds/arsonist/arsonists/murderer/psychopath/serial/dole
      prison/jail/borstal/hmp/inside/nick/bars ~1 before/by
      end/ends/ended/ending/wind/live/living in/on benefits/prison/jail/inside/borstal/nick/bars/dole/ditch/gutter/street/jeremy
      prison/cannon/jail/dole/borstal fodder/bound/ready/queue
      pregnant by/before
      flip/flipping/flippers/flipper burgers/burger
      burger flipper/flippers
      stack/stacking/stacks shelves/trolleys
      fries with that
      devil's/satan's/devil/satan/hell spawn/child/children/offspring/incarnate
      spawn satan/devil/hell
      demon/devil/satan child/spawn/children
      children/kids/class/child/kid/year/period/lesson/group/parent/parents/family/mother/boss/head from hell
      pack wolves/dogs/hyenas/animals/wild
      wild/caged/zoo/rabid/feral/pack animals/animal/beasts
      like/behave/behaved/acting/eat/act animals/wolves/hyenas/cavemen/savages/chimps/baboons/apes/monkeys/feral
      chimps'/monkeys'/chimp's/chimps tea
      keeper/keepers zoo
      like/absolute/total/complete/in/literal/fucking zoo
      animals for/not living
      germ bag/bags
      plague on/upon/of ~1 earth/house/houses/school/teachers/locusts
      evil/nasty/little/horrible/vile/foul/disgusting/poisonous little/wee shit/shits/shite/shites/creature/creatures/fucker/fuckers/git/gits/bastard/bastards/sod/sods/toad/toads/brute/scrote/scrotes/bugger/buggers/oik/goblin/swine/twat/twats/dick/dicks/arse/arses/horror/horrors/rat/rats/scumbag/bitch/bitches/turd/turds/tit/weasel/tyrant/scroat/toerag/prick/pricks/knob/knobs/vermin/savage/savages/psycho/psychos
      wee/little shit/shits/shite/shites/scrote/scrotes/fucker/fuckers/bastard/bastards/git/gits/bam/bams/fud/nyaff/nyaffs/radge/turd/turds/toerag/toerags/prick/pricks/twat/twats/rat/arsehole/arseholes/psycho/psychos/dickhead/dickheads
      absolute/total/complete/utter/proper/right/massive/giant/such/fucking/bloody/pure/prize/actual weapon/melt/drip/helmet/tool/spanner/donkey/fool/clown/clowns/shower/wetwipe/tit/knob/arse/dick/cow/state/shit/shits/shite/div/plank/planks/bell/fud/rocket/muppetry/knobs/dicks/arses/tools/weapons/spanners/dinosaur/fossil/liability/dope/git/bore/turd/nob/dud/disgrace/numb/roaster/zoomer/walloper/joke/waste
      wet lettuce/wipe/wipes/flannel/blanket/weekend/rag/lettuces
      limp lettuce/lettuces
      oompa loompa
      face only
      face ~2 slapped/bulldog/smacked/wet/bag/slapped/stewed/melted/dropped/trodden/bashed/arse/bust/chewed/busted/squashed
      face like/for radio
      bulldog chewing/licking
      built like ~2 shed/tank/brick/barrel/fridge/outhouse/whale
      soap dodger/dodgers/dodging
      soap and water
      acquainted/introduce/introduced/friends/friend/allergic/discover/discovered soap/deodorant/shower/bath/toothbrush/flannel/shampoo/lynx
      never/hasn't/haven't/not/doesn't/don't/won't/didn't ~1 wash/washed/washes/bath/bathed/shower/showered/soap/deodorant
      need/needs/wants/could/get ~1 bath/shower/scrub/wash/hosing/deodorant/bleach/fumigating/deloused/delousing
      body odour/odor
      stinks/stink/stank/stench/reek/reeks/reeked/stinking/reeking/honks/honking/hums piss/shit/wee/weed/fags/smoke/bo/sweat/dog/dogs/death/cabbage/fish/cheese/booze/damp/poo/cat/cats/mothballs/mould/onions/chip/urine/high/feet/egg
      smell/smells/smelt/smelled/smelling piss/shit/wee/weed/fags/cigarettes/bo/booze/cabbage/poo/urine/spliff/bin/bins/wet
      breath could/like/stinks/would/that
      mutton dressed
      rough/ugly/fat/thick/butters as dog/fuck/sin/pig/whale
      pig/pigs in/lipstick
      lard arse
      beaten/hit/whacked/fell/smacked ugly tree/stick
      poke/poked eye/eyes eyes
      tramp/tramps more/dressed/would
      dressed ~3 dark/blindfolded/charity/tramp/bin/jumble/blind
      how is/are this human
      how is/are ~1 human/adult/qualified/teacher
      functioning/functional adult/human
      how ~2 functions/breathes/survives/survive/dresses/dress/feed
      remembers/remembering/forgets/forget/reminding/reminded breathe
      fear/feared/fearing/worry/weep/despair/scared/worried/concerned/afraid for/about humanity/species/mankind/future/nation/country/society/generation/planet
      god/lord/heaven/heavens help/preserve/save us/them/britain/england/humanity/country/future/anyone/whoever/nhs/society
      loss/losing/lost/lose/zero faith humanity/mankind
      doomed as/us/we/species/generation
      bottom/back wiping/wipe backside/arse
      wiping/wipe arse/arses/backside/bum old/when/in
      thinking for other/optional
      lying/cheating/thieving/conniving/scheming/two/backstabbing/manipulative/poisonous/self-serving cow/bitch/git/bastard/snake/toad/weasel/woman/man/faced/arse/sod/witch/rat
      worst human/humans/people/person/excuse/kind/type/sort human/being/teacher/parent/people/person/ever
      sorry/poor/pathetic/miserable/pitiful excuse/excuses for/human/teacher/man/woman/parent/school
      excuse for human/teacher/head/man/woman/person/parent/mother/father/school/leader/being
      hate/hated by/themselves everyone/staff
      miserable/joyless/bitter/twisted/dried/grumpy/sad/lonely/moaning/bossy/vile/poisonous/stupid old/little/wee woman/man/spinster/bloke/men/women/person/bastard/sod/bugger/bag/cat
      sad/pathetic/silly/stupid/horrible/nasty/ridiculous/jealous/vile/rude/obnoxious/ghastly/awful little/wee man/woman/person/people/boy/girl/men/girls/boys/lad/child/kid/brat
      horrible/awful/dreadful/vile/ghastly/nasty/disgusting/terrible/repulsive/hideous/shit/crap/rotten person/people/human/humans/being/beings/excuse/individual/specimen
      shit/crap/awful/terrible/dreadful/useless/rubbish/hopeless/appalling/incompetent/lousy/shite/pathetic/worst teacher/teachers/head/boss/manager/leader/leaders/leadership/slt/management/parent/parents/mother/father/mum/dad/ta/colleague/colleagues/headteacher/school/governors
      no fucking/bloody clue/idea what
      total/absolute/complete/utter waste/incompetence/incompetent/incompetents/cretin
      bunch/shower/set/pack/load/gang/crowd/group/team/room/house/building/staffroom/office/full of idiots/clowns/muppets/morons/wankers/tossers/losers/liars/cowards/bullies/snakes/jokers/shit/shite/bastards/twats/toddlers/animals/thieves/crooks/chancers/amateurs/cretins/numpties/incompetents/bitches/witches/sheep/monkeys/dinosaurs/backstabbers/thickos/brats/fools/thugs/whingers/yobs/chavs/scrotes/delinquents/savages/hypocrites/narcissists/arseholes/dickheads/bellends/donkeys/has-beens/nobodies/babies/misfits/rejects`,
  },
];
