import { say, type Plainness } from './discriminatory-coded';

/** Contempt for people for their sex, gender or whom they love. Notation: `rules/wording/phrases`. */
export const OF_SEX: readonly (readonly [string, Plainness])[] = [
  ...say(
    'plain',
    `boy/man ~1 is ~1 boy/man ~1 and
    boys are boys
    man/bloke/boy/lad/fella/male ~2 thinks/pretending/pretends/believes/claims/reckons/identifying ~3 woman/girl/female/lady
    woman/girl/lass ~2 thinks/pretending/pretends/believes/claims/reckons ~3 man/boy/bloke
    two/2 genders/sexes ~3
    two/2 genders/sexes only/full/end/fact
    there's/there are/is/only/just boys ~2 and/n girls ~3 and/end/that/full/fact
    men are men
    man in/wearing dress/wig/skirt/lipstick ~3
    bloke/fella/lad/boy in ~1 dress/wig/skirt/frock/lipstick/heels
    chicks/chick with dicks
    real/actual/proper/biological/normal women/woman/men/man/girls ~4 not/only/don't/dont/aren't/lift/toilets/sport
    trans/transgender/trans-identified ~2 ideology/agenda/cult/nonsense/madness/rubbish/fad/trend/lobby/activists/brigade/mafia
    gender ~1 ideology/nonsense/madness/rubbish/bollocks/crap/bender/benders/confused/woo
    gay/lgbt/lgbtq/rainbow/pride/trans/alphabet agenda/brigade/mafia/propaganda/nonsense/rubbish/indoctrination/lobby/police/cult
    shove*/shoving/ram*/forc*/push*/rubb* ~3 down ~2 throats/throat
    alphabet people/soup/mafia/gang/brigade
    identif* as ~2 cat/cats/helicopter/attack/furry/dog/toaster/teapot/lamp/wolf/unicorn/potato/giraffe/chair/penguin/hedgehog
    whatever it/they call/calls/identif*/is/wants itself/themselves/as/today/week
    it calls itself
    he/she/they whatever/it ~3 week/today/itself
    pronoun/pronouns ~5 attention/nonsense/bollocks/rubbish/joke/bullshit/ridiculous/crap/mad/madness/seekers/laughable/adjective/was/were/his-majesty/my/waste
    not/never/refuse*/won't/wont/i'll/ill ~3 use/using/call/calling ~4 pronoun/pronouns/they/she/he/birth ~3
    use/using/call/calling ~3 name on ~1 register/birth/certificate
    call/calling ~2 what's/whats/what on ~1 birth/certificate/register
    born ~1 boy/girl/male/female/man ~6 always/stay/die/fact/biology/end/full
    biology isn't/doesn't/isnt/doesnt bigotry/care/lie/hate/opinion
    facts don't/dont/do/over have/not feelings
    just/it's/its/only/is ~1 phase/trend/fashion/fad ~4 trans/gay/nonbinary/lesbian/gender/pronouns/bi
    gay/trans/lesbian/bi/nonbinary ~5 phase/trend/fashion/fad/trendy/fashionable/grow
    grow/grows/grew out of it ~3
    adam and/n steve
    against/not god's/gods/nature/natural/bible ~4 gay/gays/homosexual*/lesbian*/trans/pride/marriage
    unnatural ~4 gay/lifestyle/sex/relationship/relationships
    lifestyle choice
    that way inclined
    obviously/clearly/bit/is/are/she's/he's ~1 that way ~5 wouldn't/changing/toilets/boys/girls/kids/near
    bats other/both
    other side/bus/team ~3 fence/bats
    limp wrist/wristed/wrists
    light loafers/feet
    camp as/tits/row/christmas ~1 row/christmas/tents/tits/coffee
    gay as
    that/this/it/thats ~1 so/pure/well/dead gay
    so/well/really/that's/thats/pure/dead/proper gay ~1 lol/lad/bro/😂/mate
    camp/gay/queer/bent/poof/lesbian ~8 changing/swimming/residential/showers/toilets/boys/trip/dorm/undress/near ~2
    wouldn't/wouldnt want/have/trust/let/leave ~3 changing/residential/swimming/boys/near/kids/trip/alone ~3
    protect*/safeguard*/keep/away/save ~3 kids/children/boys/girls/pupils/them from/away ~3 lot/gays/gay/trans/drag/rainbow/queers/flag/pride/lgbt/them
    recruit*/indoctrinat*/brainwash*/groom*/corrupt*/convert* ~4 kids/children/pupils/boys/girls/young ~5 gay/trans/pride/lgbt/rainbow/drag/gender/islam/flag
    boys/lads/men who mince/minced/mincing
    minces/mincing ~5 corridor/about/around/in/like/boys
    boys/lads ~5 frocks/soft/cooking/ballet/dance/food/pink/dolls/nail ~4 frocks/soft/butter/girls/wrong/worry/says/poof
    soft/softer as/than ~1 butter/shite/muck
    heading for frocks
    run/runs/throw/throws/throwing/running/kick/kicks/hit/cry/cries/crying/fight/scream/drive ~1 like ~2 girl/girls/girl's/woman/women/schoolgirl/lassie/poof/fairy
    man up
    be/need ~1 real/proper man
    big girl's/girls blouse
    women's/womans/woman's/women/her work/place/job ~4 kitchen/home/sink/stove/bed/babies
    back in/to kitchen
    get back/in kitchen
    make ~2 sandwich
    woman/women/female/lady driver/drivers/referee/referees/drivers'/pilots/caretaker/boss ~3
    women/woman/female/females ~4 bosses/heads/leaders/head/boss/manager/managers/leader/deputies/drivers/drive/refs/scientists/maths/physics ~5 emotional/bitch*/hormon*/period/periods/week/moody/avoided/dreadful/can't/cant/useless/worst/problem/never/catty/flowers
    hormon*/pmt/pms ~6 her/she/women/woman/boss/head/again
    time of ~1 month
    on ~1 rag/blob
    on her period ~3
    hiring/hire/employ/employing/recruit/recruiting/appoint/appointing/avoid/promote/promoting ~3 women/woman/mums/mothers/female/females/girls ~8 pregnant/maternity/thirties/30s/babies/leave/risk/rota/child-bearing/married
    women/woman/mums/mothers/girls ~3 thirties/30s/childbearing/child-bearing/newlyweds ~6 pregnant/maternity/hire/hiring/leave/rota/leadership
    maternity/pregnant ~4 again/another/serial/inconvenient/selfish/holiday/skive/doss/third/fourth/easy
    only/just/she'll/shell/go ~4 get/gets/got/go/end pregnant/maternity/knocked
    need*/wants/want/lacking/lacks ~1 husband/boyfriend/good/proper man/shag/seeing/seeing-to/husband/slap/ride
    what she/they/he/her/all need/needs/want/wants is ~1 husband/man/good/boyfriend/slap
    find/finding/keep/get ~2 husband/boyfriend/man ~4 like/looking/with/that/shins/attitude/haircut
    blue hair ~5 husband/types/feminist/lesbian/pronouns/septum/brigade
    built like/as ~1 men/brickies/navvies/rugby/bloke/blokes/lads/brickie
    shrill/bossy/hysterical/frigid/butch/mannish ~3 women/woman/female/lesbian/head/boss/cow/lot
    asking for it ~5
    skirt/skirts/short/dressed ~6 asking for
    girls/women/ladies ~2 can't/cant/don't/dont/not ~2 do/maths/park/physics/drive/throw/coding/football/reverse/lead/science/computing/built
    boys/lads ~2 better/naturally/wired/built/designed ~2 at/for ~2 maths/science/sport/physics/logic/stem
    feminis*/feminazi* ~5 hate/ugly/bitter/cats/lesbian/need/joke/cancer/rubbish/poison/walking/hairy/bra/nonsense
    snowflake/snowflakes ~5 keep/generation/they/feminists/millennial/trans/pronouns/woke
    woke ~1 nonsense/rubbish/brigade/bollocks/crap/mob/agenda/madness/warriors/mind/virus/police/lefties/bullshit/claptrap/broke/snowflakes/idiots/enough
    not woke enough
    political/pc ~1 correctness/gone ~1 gone/mad
    pc brigade/gone/nonsense/police/rubbish
    you/we can't/cant say ~3 anymore/now/days/nowadays/any
    every religion/language/faith/culture/flag under ~1 sun
    flag for ~1 every week/day/month/letter
    halal ~3 dinner/dinners/meat/everything/muck/rubbish/only/no/shoved/cruel
    no halal
    go/read/follow/pray/worship ~2 mosque/quran/koran ~4 school/country/time/england/own`,
  ),
];
