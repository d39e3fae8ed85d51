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
      eat/eats own/their young
      family tree ~2 fork/wreath/stick/circle/ladder/branch/branches
      gene pool
      chlorine in gene
      share/sharing/shares/has/have one/1 brain
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
      only got/has/have job/headship/post/role/promotion/it/position/qts/pgce/place/degree because/cos/by/through
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
      good for nothing`,
  },
];
