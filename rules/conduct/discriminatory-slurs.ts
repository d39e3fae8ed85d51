/**
 * Slurs, kept few: words that are nothing else. Folded: look-alikes, figures for letters, repeats and spaces are taken out
 * before they are looked up. A word that some also say of themselves with pride is not here.
 */
export const SLURS = new Set(
  `nigger niggers nigga niggas wog wogs coon coons paki pakis pikey pikeys pikie pikies gypo gypos gyppo gyppos gippo gippos chink chinks chinky
  chinkies kike kikes yid yids spic spics gook gooks darkie darkies darky sambo golliwog golliwogs raghead ragheads towelhead towelheads
  sandnigger camel-jockey dothead faggot faggots poofter poofters poof poofs tranny trannies trannie shemale shemales dyke dykes lezzer lezzers lezza lezzas
  bumboy bender benders battyman retard retards retarded spastic spastics spaz spazz spacker spakka mong mongs mongo mongol mongoloid flid
  flids cripple cripples midget midgets windowlicker windowlickers polack polacks taig taigs fenian fenians jungle-bunny wetback
  wetbacks halfcaste halfbreed libtard jap japs nonwhite kaffir kuffar kafir muzzie muzzies muzrat tinker tinkers knacker knackers cunt-muslim
  pajeet jock-strap feminazi feminazis cotton-picker ladyboy ladyboys troon troons`
    .split(/\s+/)
    .filter((word) => !word.includes('-')),
);

/** Written as two words. */
export const SLUR_PAIRS: readonly string[] = [
  'window licker/lickers',
  'towel head/heads',
  'rag head/heads',
  'half caste/castes',
  'half breed/breeds',
  'batty boy/man/boys',
  'bum boy/boys/bandit/bandits',
  'shirt lifter/lifters',
  'fudge packer/packers',
  'camel jockey/jockeys',
  'sand nigger/niggers',
  'jungle bunny/bunnies',
  'dirty jew/jews/gypsy/gypsies/arab/arabs/foreigner/foreigners/pole/poles/lesbian/paki/pakis',
  'ching chong',
  'uncle tom',
  'kiddy/special spaz',
];

/** Slurs that are also plain words: only beside talk of people, never of the sea, of meat or of trades. */
export const HOMONYMS: Readonly<Record<string, RegExp>> = {
  dyke: /\b(?:sea|beach|flood\w*|water|offa|embankment|walk\w*|hill|dutch|netherlands|build\w*|farm|river|coast|dam|named|devil|engineer\w*|rock|volcan\w*|wall)\b/i,
  dykes:
    /\b(?:sea|beach|flood\w*|water|offa|embankment|walk\w*|hill|dutch|netherlands|build\w*|farm|river|coast|dam|rock\w*|engineer\w*|wall\w*)\b/i,
  faggot: /\b(?:butcher|gravy|peas|meat\w*|mushy|chips|dinner|tea|wood|sticks|firewood|bundle|pork)\b/i,
  faggots:
    /\b(?:butcher|gravy|peas|meat\w*|mushy|chips|dinner|tea|wood|sticks|firewood|bundles?|pork|cook\w*|recipe|liver)\b/i,
  bender: /\b(?:on a|weekend|futurama|gender|mind|spoon|fender|breakfast club|airbender|rule|note)\b/i,
  benders: /\b(?:fender|gender|mind|spoon|note|air)\b/i,
  coon: /\b(?:maine|cat|cats|kitten|raccoon|hound)\b/i,
  coons: /\b(?:maine|cat|cats|kitten|raccoon|hounds?)\b/i,
  chink: /\b(?:light|armou?r|curtain\w*|wall|in the|of|glass\w*)\b/i,
  chinks: /\b(?:light|armou?r|curtain\w*|wall|in the|of|glass\w*)\b/i,
  spastic: /\b(?:diplegi\w*|cerebral|quadripleg\w*|hemipleg\w*|colon|muscle\w*|society)\b/i,
  retarded: /\b(?:flame|fire|growth|potential)\b/i,
  tinker: /\b(?:bell|tailor|with|about|away|around|toy)\b/i,
  tinkers: /\b(?:with|about|away|around)\b/i,
  knacker: /./,
  knackers: /./,
  midget: /\b(?:mg|gems?|car|submarine|racing|midge)\b/i,
  midgets: /\b(?:mg|gems?|car|submarine|racing)\b/i,
  cripple: /\b(?:creek|inishmaan)\b/i,
  mongol: /\b(?:empire|genghis|khan|horde|invasion\w*|mongolia|china|histor\w*)\b/i,
  poof: /\b(?:gone|and|vanish\w*|smoke|magic|it)\b/i,
  jap: /./,
  japs: /./,
};
