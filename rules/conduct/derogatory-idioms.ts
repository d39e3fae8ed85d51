import type { PhraseGroup } from './contempt';

/** Idioms of contempt for somebody's wits, work, character or worth. Notation: `rules/wording/phrases`. */
export const IDIOMS: readonly PhraseGroup[] = [
  {
    strength: 'plain',
    phrases: `thick ~1 two/2/a short plank/planks
      thick ~1 mince/pig/pigshit/shit/muck/custard/porridge/treacle/butter/brick/bricks/concrete/gravy/soup/champ/planks/plank/dung
      thick thick
      criminals/convicts/inmates/failures/layabouts of tomorrow/future
      brain cell/cells/braincell between/left/among
      not/isn't/aren't/hardly/ain't sharpest/brightest/quickest
      born fail/losers
      built like
      lights on ~2 nobody/noone/one/nowt
      lights/light not on
      nobody/noone/one home upstairs
      nothing/nowt/little/much/anything/lot upstairs
      nothing/nowt/air/sawdust/space/much between ears
      not/isn't/aren't/wasn't/weren't/hardly/ain't sharpest/brightest/quickest/cleverest/smartest/fastest ~2 knife/knives/tool/tools/pencil/pencils/crayon/crayons/bulb/bulbs/button/buttons/spoon/spoons/scissors/star/spanner/set/ship/book/light/lights
      not/isn't/aren't/hardly/ain't sharpest/brightest/cleverest/smartest bunch/lot/class/set/kid/kids/boy/girl/lad/group/year
      sandwich/sandwiches/butty/can/slices/slice/cards/card/crayon/crayons/fries/pence/bob/pickle/bricks/brick/sausage/sausages/beers short
      lift/elevator not/doesn't/don't go/reach/goes top
      elevator/lift stops before
      back/behind/end/wrong queue ~3 brain/brains/sense/looks/personality
      brains/brain ~3 handed/dished/giving out
      not playing/dealing full deck
      room/fridge/shoe temperature/size iq
      iq plant/pot/brick/stone/potato/sausage/shoe/goldfish/amoeba/sponge/spoon/house/teabag/traffic
      single/double digit/figure iq/iqs
      one/single/two/three/2/3/few/lone brain cell/cells/braincell/braincells
      one/single/two/three/few/combined braincell/braincells
      share/shares/sharing/shared brain/braincell
      rub/rubbing two/2 braincells/brain/thoughts
      no/zero/without/lack/lacks/lacking/missing brain/brains braincells/cells/cell/whatsoever
      hasn't/haven't/not brain cell/cells/brains
      pea/bird/lizard/goldfish/walnut/tiny/empty/smooth brain/brained/brains/headed/head
      brain/brains size pea/walnut/raisin/peanut
      peanut for brain/brains
      head full sawdust/air/rocks/wool/straw/mince/wotsits/sand
      rocks for brains
      dumb/dumber/dim/dense/thick/daft as/than rocks/rock/stump/post/doorknob/doornail/bricks/brush/lampshade/toast
      arse from/and elbow
      elbow from arse/backside/bum
      own elbow
      backside/arse/bum with map/satnav/hands/torch/mirror/compass/both
      string sentence/sentences/words together
      can't/couldn't/cannot/struggle/struggles tie ~1 laces/shoelaces/shoes
      brains were/was dynamite/gunpowder/petrol/chocolate
      ignorance/stupidity/laziness were/was ~4 olympic/sport/bliss/paid/currency
      natural selection
      darwin award/awards
      gene pool
      shallow end
      missing link
      evolution/evolutionary reverse/backwards/skipped/passed/dead/failed/mistake
      knuckle/knuckles drag/drags/dragging/dragged/dragger/draggers/draggin/scrape/scraping
      mouth breather/breathers/breathing
      window licker/lickers/licking
      village idiot/idiots
      glue eater/eaters/eating/sniffers
      eat/eats/eating glue/crayons/erasers/rubbers/paste
      oxygen thief/thieves/stealing/wasted/wasting/waster
      waste/wasting/wasted space/oxygen/skin/air/carbon/chair/desk/sperm/uniform/lanyard/blazer/breath/food/payslip/wage/birth/seat/organs
      space/oxygen waster/wasters
      what/wtf exactly/even you/they/she/he for
      use ~1 chocolate/glass/paper/handbrake/ashtray/ejector/inflatable/wet/one/bike/ham teapot/fireguard/hammer/umbrella/canoe/motorbike/seat/dartboard/lettuce/legged
      useful/handy/helpful/effective/reliable as chocolate/glass/paper/ashtray/handbrake/trapdoor/screen/marzipan/ham/chocolate/wet/bike/one/soluble/inflatable
      chocolate teapot/fireguard/teapots/fireguards
      neither use nor/or ornament
      no earthly use
      use nor/or ornament
      ashtray on motorbike
      headless chicken/chickens
      lions led by donkeys
      blind leading blind
      inmates/lunatics running/run/taken/in asylum
      fish rots/rot/stinks head
      pen/paper pusher/pushers/shuffler/shufflers
      bean counter/counters
      empty suit/suits
      god complex
      little/wee/mini/pocket hitler/hitlers/napoleon/napoleons/tyrant/dictator/stalin/mussolini/caesar/trump/emperor
      napoleon complex
      power trip/trips/tripping/crazed/mad/hungry
      own/her/his/their arse/backside/bum/hole up
      up own/her/his/their arse/backside/bum/hole/arses/backsides
      head up ~2 arse/backside/bum
      heads up arses/backsides
      disappear/disappeared/vanished own arse/backside/fundament
      jumped up little/nobody/so/twerp/prat/teacher/secretary/admin/ta
      sound own voice/voices
      no/zero/without/grow/grew/lacks/needs/lacking spine/backbone/balls/bollocks/guts/pair
      hasn't/haven't/not spine/backbone/balls/guts
      spine jelly/jellyfish/custard/wet/overcooked/lettuce/spaghetti/blancmange/trifle
      backbone jelly/jellyfish/blancmange/custard/overcooked/slug/worm
      back stabber/stabbers/stabbing/stabby
      two faced
      snake/snakes in grass/suit/lanyard/heels
      full shit/crap/hot/bull/bullshit/bollocks/herself/himself/themselves
      full of it
      talk/talks/talking/spouting/spouts shit/shite/crap/bollocks/tripe/bull/arse/bullshit out
      talks/talking out ~1 arse/backside/hole
      brown nose/nosed/noser/nosers/nosing/noses
      arse/boot/bum licker/lickers/licking/kisser/kissing/creeper/kissers
      lick/licks/licking/kiss/kisses/kissing ~1 arse/boots/backside/arses/bum
      jobs for boys
      friends/friend/married/related/sleeping/shagging/slept/sleeps with/to headteacher/head/boss/ceo/principal/deputy/chair/governor
      only got/has/have job/headship/post/role/promotion/it/position because/cos/by/through
      never/hasn't/haven't taught ~2 life/years/decade/class/lesson/anything/decades
      wouldn't/couldn't last five/ten/two/5/10/2/one/minute/day/week/lesson
      fat cat/cats
      got ~3 job/headship/post/position/role/degree/qts/pgce/promotion ~3 raffle/cereal/cornflakes/cracker/crackers/lucky/ebay/cornflake/tombola/kinder/back/knees/auction/lottery/happy
      qualification/qualifications/degree/pgce/qts/licence from/off cereal/cornflakes/cracker/ebay/internet/aldi/raffle
      failed/fail/failing/fails upwards/upward
      promoted beyond/above/way ~3 ability/competence/abilities/capability/station
      asleep/sleeping at/on wheel/job
      out depth
      past it
      dead wood
      bone/bloody idle
      work shy
      allergic to work/effort/hard/marking/teaching/children/thinking/soap/water/working/learning/responsibility/truth/pens/books/school/duty
      never/doesn't/don't/won't/not/didn't/without lift/lifts/lifted/lifting finger
      does/do/doing/did/done bugger/naff/sod/fuck/jack/fuckall all/shit
      does/do/doing/did sweet fa
      sit/sits/sitting/sat on ~2 arse/arses/backside/backsides/bum
      paid/pay/pays full ~3 do/own/sit nothing/fuck/bugger/stapler/sit
      paid do nothing
      money for nothing/looking/sitting/breathing
      money for old rope
      paid for sitting/breathing/existing
      coasting since
      swing/swinging lead
      couldn't/can't/cannot/cba/never be arsed/assed
      jobs/job worth
      waste taxpayers/public
      good for nothing
      no hoper/hopers
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
      need/needs/wants/could/get bath/shower/scrub/wash/hosing/deodorant/bleach/fumigating/deloused/delousing
      body odour/odor
      stinks/stink/stank/stench/reek/reeks/reeked/stinking/reeking/honks/honking/hums piss/shit/wee/weed/fags/smoke/bo/sweat/dog/dogs/death/cabbage/fish/cheese/booze/damp/poo/cat/chip/urine/high/feet/egg
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
