import { claim, type Claim } from './defamatory-claims';

/** What was hidden, and who was paid to be quiet. */
const COVER_UP = [
  ...claim(
    'cover-up',
    'plain',
    `kept/keep/keeping/hid/hiding/keeps ~3 from ~2 parents/school/staff/us/families/governors/public/inspectors/ofsted/police
    wrote/write/writes/logged/logs/recorded/put/puts ~2 up/down/as ~3 accident/fall/sleep/nap/authorised/illness/tripped
    wrote/write/writes/logged/logs/recorded ~2 as ~3 accident/fall/sleep/nap/authorised/illness/tripped
    cover/covers/covered/covering ~1 it/this/that/everything/things/abuse/mess up
    covers/covered/covering up for/what/how/abuse/incident/mistakes/fact
    massive/big/total/complete/huge/whole/biggest/obvious/great/school/trust/governor cover up/ups
    coverup*
    covers/covering/covered for ~1 him/her/them/abuser/bully ~4 years/again/because/all/everything
    school's/trust's/council's/church's covering
    it/this/that/total/complete cover up
    told/tells/telling ~3 to ~1 say nothing/nowt
    hush* ~2 up
    hush* money
    swept/sweep/sweeping/sweeps/brush*/shov*/kick* ~3 under ~1 carpet/rug/mat
    paid/pays/pay/paying/buying/bought ~3 off ~4 never/quiet/shut/silence/come/keep/so/stop/mouth
    paid/pay/paying ~2 to ~1 keep/stay/be quiet/mum/shut/silent/schtum/shtum
    bought ~2 silence
    bury/buried/buries/burying ~4 complaint/complaints/report/reports/allegation/allegations/disclosure/disclosures/evidence/investigation/truth/abuse/incident/concerns/data
    hid/hide/hides/hiding/hidden/suppress*/conceal*/withheld/withhold* ~4 letters/evidence/complaint/complaints/report/reports/abuse/truth/allegation/allegations/disclosure/disclosures/findings/concerns/incident/injuries/bruises/figures
    ripped/ripping/rips/tore/tearing/tears/shred*/delet*/binned/binning/bins/burnt/burned/burning/destroy*/wiped/wiping ~3 pages/incident/evidence/disclosure/disclosures/complaint/complaints/cctv/footage/safeguarding/log/logs/allegation/statements/statement/paperwork/chronology ~2
    rewrote/rewrite/rewrites/rewriting/rewritten/altered/doctored/falsified ~2 log/logs/minutes/report/statement/statements/chronology/incident/notes/disclosure
    log/logs/minutes/statement/statements/disclosure/disclosures/complaint/complaints/evidence/footage/cctv deleted/binned/shredded/burnt/buried/wiped/rewritten/altered/destroyed/doctored/vanished/disappeared
    gagging/gag order/clause/clauses/orders
    gagged ~2 staff/us/her/him/them/everyone
    silenc* ~2 staff/whistle/parents/victim/victims/her/him/us/anyone
    protect*/shield*/harbour*/defend* ~1 paedo*/abuser*/bully/bullies/predator*/pervert*/nonce*/racist*/groomer*/rapist
    gave/give/given/gives ~3 reference ~4 shot/rid/gone/quiet/out
    moved/move/shipped/eased ~2 on/out quietly
    let/allowed ~3 resign/retire/leave/go ~1 instead/quietly/rather/before
    told/made/asked/pressured/forced/ordered/leant/leaned ~3 to ~2 lie/falsify/fabricate/backdate/shred`,
  ),
  ...claim(
    'cover-up',
    'soft',
    `turn/turns/turned/turning ~1 blind eye
    look/looks/looked/looking ~1 other way
    knew/know/knows ~4 did/does/done/do nothing/naff/nowt/bugger/fuck/sod/jack
    knew/know/knows ~6 and/but ~1 kept/keep/keeps/said/stayed quiet/nothing/shtum
    knew/knows/known ~5 all along
    get/got/gets/getting away with ~3 it/murder/abuse/because/everything ~4 governor/head/brother/mate/wife/husband/friends/related/trust`,
  ),
];

/** What somebody is said to have done to people, or with them. */
const LYING = [
  ...claim(
    'lying',
    'plain',
    `pathological/compulsive/proven/serial/habitual/born/bare-faced/barefaced/known/notorious/lying liar/liars
    compulsive/pathological lying
    made/makes/invented/making ~1 up ~2 assault/attack/abuse/injury/allegation/allegations/accusation/complaint/rape/bullying/racism
    invent/invented/invents/fabricated ~2 assault/attack/abuse/injury/allegation/allegations/accusation/complaint/rape/bullying
    total/complete/utter/absolute/pack of ~1 lies
    lying ~1 cow/bitch/bastard/bastards/git/toad/toerag/so/sod/witch/snake/swine/little/cheating/scumbag/scum/weasel/rat/get
    lie/lies/lied/lying ~2 through ~1 teeth
    lie/lies/lied/lying ~2 to ~2 parents/police/tribunal/court/panel/council/governors/inspectors/inspector/families/social
    lied/lies/lying under/on oath
    perjur*
    makes/made/making/invents/invented ~3 allegation/allegations/accusation/complaint ~1
    @someone liar/liars`,
  ),
  ...claim(
    'lying',
    'soft',
    `liar/liars
    false/fake/bogus/malicious/made allegation/allegations/accusation/accusations/complaint/complaints
    fantasist
    made ~2 whole/entire thing/story up
    lie/lies/lied/lying ~2 to ~2 staff/everyone/us/me/pupils/kids
    lie/lies/lied/lying ~2 about ~3 everything/everyone/me/him/her/us/being/having/why/what
    fakes/faked/faking ~2 illness/injury/pregnancy/cancer/sick/stress/depression/disability/dyslexia/migraine/back/covid/autism
    total/absolute/complete fraud
    she/he/they fraud`,
  ),
];

export const HIDDEN: readonly (readonly [string, Claim])[] = [...COVER_UP, ...LYING];
