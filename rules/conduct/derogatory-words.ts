/** Nouns and adjectives of contempt. A noun in `PLAIN_NAMES` calls somebody a name by itself. Lower case, plain text. */

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

export const PLAIN_NAMES = new Set(
  words(`idiot idiots moron morons imbecile imbeciles cretin cretins halfwit halfwits dimwit dimwits thicko thickos thickie
  thickies numpty numpties numbskull numbskulls dunce dunces divvy divvies divs muppet muppets plonker plonkers prat prats pillock
  pillocks wally wallies berk tosser tossers wanker wankers knobhead knobheads nobhead bellend bellends dickhead dickheads arsehole
  arseholes asshole assholes arsewipe bastard bastards twat twats prick pricks cunt cunts gobshite gobshites gobsh shithead
  scum scumbag scumbags scrote scrotes scally scallies chav chavs charver charvers vermin parasite parasites leech leeches brat brats
  toerag toerags lowlife lowlifes degenerate degenerates simpleton simpletons ignoramus dullard dullards buffoon buffoons cowbag bitch
  bitches witch hag weirdo weirdos nutter nutters nutjob nutjobs psycho psychos headcase headcases slob slobs skiver skivers layabout
  layabouts scrounger scroungers waster wasters oik oiks yob yobs yobbo yobbos thug thugs delinquent delinquents hellspawn jobsworth
  jobsworths tyrant tyrants weasel weasels backstabber backstabbers coward cowards narcissist narcissists sociopath sociopaths psychopath
  psychopaths arselicker bootlicker bootlickers sycophant sycophants deadwood airhead airheads bimbo bimbos dolt dolts wasteman
  wastemen eejit eejits bampot bampots roaster bawbag bawbags walloper ned neds daftie glaikit radgie melter spide spides
  imbecilic retard retards spaz neanderthal neanderthals peasant peasants pleb plebs snob snobs snitch snitches cockwomble cockwombles wazzock wazzocks shitbag
  shitbags dipstick dipsticks dingbat nincompoop nincompoops twit twits slag slags minger mingers munter heifer lardarse fatso
  fatty porker goblin ogre gargoyle crone harpy harridan shrew battleaxe gasbag windbag windbags loudmouth gobby busybody
  busybodies nitwit nitwits cavemen caveman animalistic subhuman subhumans savagery cockroach cockroaches maggot maggots mongrel
  mongrels bumpkin wimp wimps crybaby crybabies whinger whingers moaner moaners leecher cretinous moronic idiotic
  imposter dossers dosser tramps shites shitehawk knucklehead knuckleheads meathead boneheads bonehead knuckledragger
  knuckledraggers scroat scroats loony loonies lunatic lunatics nutcase nutcases fruitloop basketcase spawn slimeball sleazeball
  creep creeps wretch wretches urchins guttersnipe guttersnipes riffraff rabble dregs inbreds inbred hypocrite hypocrites charlatan
  charlatans fraudster crook crooks rotters fuckwit fuckwits fuckers fucker shitstain dunderhead dunderheads dullards streetwalker streetwalkers knucklehead simpletons drongo drongos pea-brain lummox oaf oafs lout louts ingrate ingrates malingerer malingerers malcontent malcontents nonentity nonentities troublemaker guttersnipes philistine philistines cretinism tosspot tosspots arseface shitface twerp twerps `),
);

/** Names that are as often meant kindly, or of a thing. */
export const SOFT_NAMES = new Set(
  words(`clown clowns fruitcake fruitcakes crank cranks dick dicks knob knobs tit tits arse joker jokers fool fools loser losers failure failures monster monsters gremlin gremlins hooligan hooligans
  demon demons devils savages animals animal  pigs dinosaur dinosaurs fossil fossils snake snakes rat rats dragon melt melts drip
  spanner spanners  tools donkey donkeys   div plank planks vegetable vegetables cabbage cabbages potato potatoes 
   puppets puppet lapdog lapdogs lightweight amateur amateurs chancer chancers cowboys dud duds dross wimps bully bullies liar
  liars dictator dictators freak freaks maniac maniacs slacker slackers mafia coven circus shambles shitshow dump hellhole cesspit
  cesspool sewer shithole madhouse asylum embarrassment disgrace laughing-stock zoo landfill  dive borstal 
    has-beens wannabe numpties dafties   toerags thieves    nightmare nightmares morons
  rejects reject write-off npc npcs sadist sadists killjoy  bores dullards   dope dopes sap goon goons stooges 
  tossers ballast furniture muppetry yes-men bum bums scruff scruffs slattern trollop        `),
);

/** Adjectives that run somebody down, said of whomever. */
export const PLAIN_ADJECTIVES = new Set(
  words(`thicker dumber stupider dimmer lazier ruder uglier fatter gobbier smellier idler nastier horrible horrid awful dreadful terrible beastly mucky bogging boggin mingin clarty lousy mangy ill-mannered bad-mannered badly-behaved gormless thick stupid dim dense dumb brainless braindead witless clueless spineless gutless useless pathetic lazy idle
  workshy feckless inept incompetent vile odious obnoxious insufferable scummy scruffy smelly stinking minging manky clatty grubby filthy
  ugly fat inbred unhinged deranged demented psychotic certifiable batshit moronic idiotic imbecilic two-faced toxic rude arrogant ignorant
  pig-ignorant slovenly slimy snotty spoilt spoiled bratty entitled feral vicious nasty spiteful bitchy catty poisonous vindictive
  cowardly gobby mouthy lairy chavvy twp glaikit vacuous vapid talentless charmless humourless soulless heartless hopeless worthless
  unemployable unteachable unlikeable unbearable ghastly repulsive repellent disgusting revolting hideous repugnant loathsome despicable
  contemptible bone-idle jumped-up fake shameless gutter trashy tacky common loathsome argumentative clatty chopsy sanctimonious supercilious patronising condescending petulant belligerent mollycoddled pampered insolent oily smarmy two-bit bungling bumbling cretinous dishevelled unwashed snivelling sniveling whiny whingy whingeing whining simpering
  sneaky conniving devious dishonest corrupt delusional narcissistic sycophantic power-mad power-crazed bigheaded conceited smug
  pompous cliquey gossipy  subhuman illiterate uneducated uncouth lardy podgy greasy skanky scabby crusty whiffy rank rancid
  neurotic hysterical bonkers barmy nuts  mental insane crazy doolally dippy ditzy dopey daft gormy vacant dozy 
  weird creepy freaky oafish boorish loutish yobbish sluttish slutty frumpy haggard dowdy sour miserable crabby curmudgeonly
  bitter twisted evil cruel callous sadistic tyrannical dictatorial bullying controlling overpaid overrated unfit hapless shambolic dire
  atrocious abysmal rubbish crap shit shite shocking garbage trash  gash dogshit appalling disgraceful laughable embarrassing
  ridiculous joyless boring dull dreary tedious  drippy needy clingy pushy stroppy mardy precious snobby snooty stuck-up spoiled-rotten
  tight-fisted grasping money-grabbing untrustworthy unprofessional negligent reckless irresponsible unreliable deluded hypocritical
  cringe cringey beige  `),
);

/** Of these, the ones that say little by themselves: only of somebody plainly of the school, and never in affection. */
export const SOFT_ADJECTIVES = new Set(
  words(`thick slow mental insane crazy bonkers barmy nuts crackers daft dippy ditzy dopey dozy weird miserable bitter common fat
  boring dull dreary tedious wet needy precious rank crusty greasy scruffy dire shocking rubbish crap shit shite appalling embarrassing
  ridiculous rude lazy idle hopeless useless dim dense dumb stupid feral filthy smelly disgusting nasty evil toxic controlling hysterical
  vacant backward shambolic basic mid cringe cringey beige unreliable reckless unprofessional fake smug mouthy entitled mardy stroppy
  whiny whingy whining whingeing pushy clueless ignorant embarrassing laughable slimy sour cruel twisted tacky unbearable atrocious
  abysmal spoilt spoiled disgraceful hapless grubby stinking vicious gobby gutter garbage trash unfit sneaky irresponsible untrustworthy
  snotty clingy crackers vile overpaid overrated hideous illiterate`),
);

/** What such an adjective may stand before: `lazy` lads, not a `lazy` Sunday. */
export const PERSONS = new Set(
  words(`boy boys girl girls lad lads lass lasses kid kids child children pupil pupils student students teenager teenagers teen teens
  bairn bairns wean weans class classes group set lot bunch shower crew mob rabble people person man men woman women bloke blokes guy guys
  fella fellas lady ladies cow cows mare boot boots bag bags git gits sod sods bugger buggers beggar beggars bint besom fart farts arse arses
  brat brats swine pig pigs goat bat trout trollop oaf oafs so-and-so creature creatures specimen specimens object thing things
  parent parents mum mums mam mams mother mothers dad dads father fathers family families gran nan teacher teachers head heads ta tas
  colleague colleagues staff slt governors governor management leadership boss bosses manager managers deputy ect ects team department
  twins brother brothers sister sisters cousins individual individuals youth youths generation cohort year bunch article madam
  idiot idiots moron morons fool fools shit shits shite shites bastard bastards bitch bitches toerag toerags gobshite gobshites tart
  school place dump hole outfit shambles council trust inspector inspectors caretaker receptionist secretary senco excuse
  clown clowns muppet muppets wanker wankers prick pricks little wee old young horrible bloody fucking excuses gets eejit eejits`),
);
