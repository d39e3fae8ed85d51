import { say, type Plainness } from './discriminatory-coded';

/** Contempt for people for where they come from, their faith or their tongue. Notation: `rules/wording/phrases`. */
export const OF_ORIGIN: readonly (readonly [string, Plainness])[] = [
  ...say(
    'plain',
    `holocaust never/didn't/didnt
    go/going/fuck/piss/bugger/get ~1 back ~1 to ~2 where/africa/pakistan/india/poland/romania/somalia/jamaica/syria/bongo/jungle/own/desert/swamp
    send/sent/sending/ship/shipping ~2 back ~2 to/where/home/on
    go/piss/fuck/bugger home ~2 to ~1 where/own/country
    back to ~1 own country/countries
    where they/you/he/she come/came/comes from ~3 back
    learn/speak english or
    speak ~1 bloody/fucking/proper/flipping/effing english
    only/just/in english ~3 our/this country
    our country/england/britain/here speak english
    want our/my country back
    stop boats
    off ~1 boat/boats/dinghy/dinghies
    boat/dinghy/boats/plane back
    jump/jumped/jumping/straight off boat/dinghy
    great replacement
    white genocide/race/pride/power
    minority/stranger/strangers/foreigner/foreigners in own/our/my ~1 country/town/school/city/home
    rivers of blood
    enoch was
    enoch right
    tommy ~1 robinson ~2 right/hero/speaks/legend
    hitler ~3 right/good/point/idea/ideas/finish/finished/hero
    bring back gas/hitler/slavery/colonies/apartheid
    gas ~2 them/lot/jews/chambers
    heil hitler
    sieg heil
    six million ~5 lie/myth/exaggerat*/doesn't/doesnt/add/sums/never/really
    holocaust ~4 hoax/myth/lie/exaggerat*/never/didn't/didnt/fake/industry/happened/made
    holohoax
    never/didn't/didnt happened/happen way
    who/jews/they own/owns/control/controls/run/runs ~2 publishers/banks/media/world/hollywood/press/government/bbc
    few families run/own/control
    world run by ~3 families
    zionist/jewish ~1 lobby/control/conspiracy/money/bankers/agenda/media
    globalist*
    jew/jewed down/out
    jewish nose/money/banker/bankers
    letterbox/letterboxes/letter-box/postbox/postboxes/ninja/ninjas/binbag/binbags/penguins ~5 gate/gates/burka/burqa/niqab/veil/mum/mums/mother/mothers/playground/eyes/in/hijab
    full/half/gate/yard/playground/bunch/lot/line/row/all/load/loads ~5 letterboxes/ninjas/binbags/postboxes
    look/looks/looking/dressed like/as ~1 letterbox/letterboxes/postbox/ninja/ninjas/binbag
    shouldn't/shouldnt ~3 teach/teaching/work/working/be ~4 headscarf/hijab/burka/burqa/niqab/veil/turban/scarf
    teach/teaching/work/working/stand/kids ~5 headscarf/hijab/burka/burqa/niqab/veil/turban ~4 shouldn't/shouldnt/wrong/not/ridiculous/scary/frighten/banned
    ban ~2 burka/burqa/hijab/niqab/headscarf/mosques/halal/quran/koran/islam/turban
    take ~2 off ~2 headscarf/hijab/burka/veil/niqab
    tea towel head/heads/on
    towel on head/heads
    sharia law
    religion of peace
    allah snackbar/akbar ~3 boom/bang/lol
    all/bloody/fucking/probably/likely/future/trainee/little/potential/baby jihadi/jihadis/terrorist/terrorists/bomber/bombers/taliban/isis
    rucksack/bomb/bombs/backpack ~5 muslim/mohammed/mohamed/ahmed/abdul/mosque/allah/hijab/beard/turban
    mohammed/mohamed/muhammad/ahmed/abdul/osama ~8 scissors/bomb/rucksack/suicide/terrorist/plane/fireworks/isis/boom
    isis/hamas/hezbollah/taliban/al-qaeda ~3 right/heroes/hero/legends/martyrs/point
    glory to ~1 martyrs
    death to ~1 israel/america/jews/arabs/infidels/west
    it's/its/is in ~1 blood/genes/culture/nature
    in ~1 their/that culture
    their/that culture ~3 isn't/not/doesn't/dont/lie/lying/steal/hit/women/value
    some/certain/other/these/those cultures ~3 don't/dont/simply/just/can't/doesn't/produce/value/lie/never
    with/stick/stay/keep/to/among their own kind/sort
    stick to own
    own kind
    these/those/that/such/wrong/certain/different kind/sort/sorts/type/types/breed of ~2 people/person/families/kids/breed
    wrong/that/certain/rougher sort
    different/another/inferior breed
    not/isn't/aren't ~1 one of ~1 us
    hardly/never/barely/wouldn't/wouldnt ~2 know ~2 muslim/gay/black/jewish/foreign/gypsy/disabled/autistic/asian
    considering he's/she's/they're/he/she/they ~1 muslim/gypsy/black/foreign/traveller/asian/arab/jewish/chinese
    one of good/nice ones
    good/nice/decent/clever/smart/clean/well-spoken/articulate for ~1 black/traveller/gypsy/muslim/asian/foreigner/immigrant/girl/woman
    got ~1 off ~1 bus/plane/tube/train ~2 in ~1 karachi/lagos/mumbai/delhi/mogadishu/kabul/warsaw/bucharest/islamabad/baghdad/dhaka/lahore/bombay/nairobi/somalia/pakistan/india/africa/poland/bangladesh
    like/thought ~3 karachi/lagos/mumbai/delhi/mogadishu/kabul/islamabad/baghdad/dhaka/lahore/bombay/calcutta/beirut/gaza ~4 school/gate/gates/playground/evening/here/class/corridor/in/there/round
    little/mini/more/downtown karachi/lagos/mumbai/delhi/mogadishu/kabul/islamabad/baghdad/pakistan/africa/poland/india/calcutta/bangladesh
    more/feels/like ~2 lagos/karachi/baghdad/mogadishu/kabul than/out/in/round
    sound/sounds/reads ~4 takeaway/curry/menu/curry-house/kebab
    register/registers/names/register's ~2 reads/like/sound/sounds/looks ~4 takeaway/scrabble/sneeze/curry/alphabet/carpet/airport/un
    names unpronounceable
    named after ~2 car/carpet/curry/biscuit/perfume/drink ~4
    can't/cant/cannot/couldn't/couldnt pronounce half/any/their/a
    unpronounceable ~1 name/names
    proper/normal/english/christian/ordinary name/names ~4 please/once/change/easier/class/register/left
    race card
    playing/plays/play/played ~1 race/gender/disability/gay/victim/autism/religion/muslim card
    token ~1 black/asian/gay/woman/female/muslim/ethnic/disabled/minority/brown
    diversity/quota/pc/woke/token hire/hires/appointment/appointee/pick/candidate
    tick/ticks/ticked/ticking ~3 boxes/box ~4 black/gay/female/muslim/disabled/brown/wheelchair/woman/trans/lesbian/asian
    black/brown/asian/gay/lesbian/trans/disabled/muslim/female ~6 tick/ticks/ticked/ticking ~2 boxes/box
    got ~2 job because ~3 black/gay/female/muslim/disabled/brown/woman/asian/trans
    because ~1 black/brown/gay/muslim/disabled/trans ~3 job/promoted/promotion/get/got
    all look same
    look ~1 all same to
    not/isn't/im/i'm/am not ~1 racist/homophobic/sexist/prejudiced/transphobic/ableist ~2 but
    not being racist/homophobic/sexist/ageist/ableist ~2 but
    don't/dont mean/want ~2 sound/be racist/sexist/homophobic ~2 but
    some of my best friends ~3
    best friend ~3 black/gay/asian/muslim/jewish/one ~6 but
    nothing against ~4 but
    no offence ~3 but ~6 gay/black/muslim/foreign/women/female/accent/english/old/disabled
    bloody/fucking/effing/flipping foreigners/immigrants/migrants/gypsies/muslims/jews/poles/romanians/asians/pakistanis/refugees/travellers/women
    too many ~3 foreigners/immigrants/migrants/muslims/gypsies/poles/romanians/asians/blacks/refugees/travellers/jews/eal/religions/languages
    another/more ~2 immigrant/migrant/refugee/foreign/foreigner/gypsy/traveller/romanian/polish/somali/eal ~3 dump*/great/brilliant/joy/wonderful/jesus/god/sigh/ffs/lol
    immigrants/migrants/refugees/foreigners/asylum/travellers/gypsies/muslims get/gets/got/jump/take/taking/took/given/handed/steal ~4
    our own/ours/our ~3 get/got/gets ~2 nothing/leftovers/hand/crumbs/scraps/left/last
    charity begins/starts home
    british/english kids/children/families ~3 last/first/second/behind/pushed/back/suffer
    not/isn't/aren't/wasn't ~2 proper/real/properly/really/even english/british/welsh/scottish/irish
    no english ~6 own/another/special school/class/country
    no/without/zero/doesn't/don't/dont/can't ~1 word/any/speak of english ~6 nightmare/burden/drag/dump*/why/school/country/parents/bother/back
    gypsies/gypsy/travellers/traveller/gypos/pikeys ~6 steal/stole/nick/nicked/thieve/thieving/lead/copper/tarmac/scrap/pegs/caravan/fair/amount/lock/missing/bikes
    fair in/must town/back
    caravan/caravans ~5 roses/school/books/bother/weeks/gone/trash/read/amount
    lock/hide/count ~3 up ~1 bikes/tools/lead/bike/silver/spoons ~6 travellers/gypsies/fair/site
    gyppo/gypped/gypping/jewed/welching
    speak/speaks/spoke/talk/talks/talking proper english
    accent ~4 petrol/taxi/takeaway/kebab/curry/corner/farmer/call/chip/chippy/market/dockyard/peasant/gutter/drain/boat
    taxi driver/drivers/office ~4 accent/english/dad/family/mosque
    chip/corner/kebab shop ~3 accent/dad/owner's/family/english
    clear*/clearing throat/phlegm ~3 language
    isn't/isnt/not ~2 real/proper language
    sheep ~1 shagger/shaggers/shagging/shaggin
    dead/dying/pointless/made-up/useless/stupid language
    on spectrum ~2 wind/lazy/naughty/brat`,
  ),
];
