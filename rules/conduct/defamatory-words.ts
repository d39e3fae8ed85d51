/** Classes of words for the tables of `defamatory-claim`. */
export const CLAIM_CLASSES = {
  he: `he she they hes shes theyre who`,
  is: `is 's are 're was were hes shes theyre being an absolute total complete proper raging known`,
  caught: 'caught catch found saw spotted clocked nabbed',
  sold: 'sell sells sold selling flog flogs flogged flogging',
  stole: `steal steals stealing stole stolen nicks nicked nicking pinches pinched pinching pocketed pocketing siphon* syphon*
    embezzl* skims skimmed skimming swiped swiping robs robbed robbing thieve thieves thieving thieved inched pilfer*
    trousered trousering filch* misappropriat* raided raiding fleeced fleecing milking pilfering defraud*`,
  fund: `money cash funds fund funding budget budgets pot tin float takings collection dinner charity petty raffle tuck tombola
    donations donation fees deposits deposit premium pp grant grants till purse purses wallet wallets kitty coins proceeds subs
    hardship sponsorship sponsor levy coffers safe fundraising appeal budget's dough wedge pennies quid grand`,
  goods: `laptops laptop ipad ipads phones phone chromebook chromebooks stock supplies equipment computers computer food meals
    dinners toys gifts presents hamper hampers prizes prize stationery uniform property milk biscuits minibus diesel fuel petrol tools`,
  luxury: `loft extension conservatory bmw merc mercedes rover tesla audi porsche jag holiday holidays cruise villa yacht boat
    caravan motorhome mortgage wedding handbag handbags rolex divorce honeymoon spa botox nails tan golf pockets marbella
    tenerife dubai portugal spain florida devon cornwall crete ibiza skiing tattoo jacuzzi hot bar tab airpods facelift boozing`,
  home: `kitchen house garden lawn patio pool drive driveway roof sofa telly flat cottage car watch shoes trainers horse pony bathroom
    decking gym tub wine beer booze conversion back`,
  fake: `fiddl* fudge fudged fudging massag* doctored doctoring cook cooked cooking cooks rig rigs rigged rigging falsif* fake fakes
    faked faking forge forges forged forging forgery tamper* inflated inflates inflating invents invented inventing manipulat*
    fabricat* dodgy bodg* fictional fictitious bogus phoney phony false cheat* backdat* rewrote padded padding skewed`,
  change: `chang* alter* tweak* adjust* edit edits edited editing swap* bump* upgrad* rub rubs rubbed overwrit*`,
  record: `results result figures data marks mark grades grade scores score register registers attendance census sats paper papers
    coursework nea assessments assessment moderation evidence observations observation log logs minutes report reports
    records record plans ehcp ehcps numbers timesheet timesheets signature signatures dbs references reference
    certificate certificates qualification qualifications cv invoices invoice accounts hours answers predictions stats
    safeguarding tracker headcount absence absences phonics receipts mileage levels`,
  exam: `sats exam exams coursework nea test tests phonics gcse gcses btec assessment assessments moderation mock mocks paper papers
    tables controlled portfolio portfolios essay essays observation observations inspection ofsted`,
  did: `did does do doing done write writes wrote written writing rewrote rewrites rewriting typed types typing completed completes
    completing filled fills filling dictated dictates dictating finished drew`,
  child: `kid kids kiddies child children pupil pupils student students boy boys girl girls lad lads lass lasses toddler toddlers baby
    babies bairn bairns wean weans teenager teenagers sixth y6 y7 y8 y9 y10 y11 y12 y13 teen
    infants youngster youngsters minor minors underage learners tutee`,
  childs: `childrens kids pupils boys girls childs kid's`,
  someone: `head deputy boss teacher teachers ta tas parent parents mum dad mums dads governor governors colleague caretaker secretary
    bursar headteacher principal slt chair receptionist cook technician senco husband wife pupil student sixth girl boy lad
    head's mr mrs miss ms sir him her them staff nqt ect trainee site manager assistant coach manager ceo
    inspector someone everyone anyone`,
  booze: `booze drink vodka gin whisky whiskey wine ale beer alcohol brewery spirits lager cider rum brandy sherry distillery pub stella
    carling tennents buckfast`,
  weed: 'weed spliff cannabis skunk dope hash ganja',
  drunk: `drunk pissed hammered steaming bladdered plastered sozzled legless intoxicated inebriated tipsy trolleyed blotto stoned
    paralytic tanked steamboats mingin wankered sloshed squiffy`,
  atwork: `work school class classroom lesson lessons duty job assembly trip trips parents' meeting meetings morning mornings lunchtime
    lunch noon residential teaching playground charge corridor staffroom office gate period registration minibus pickup
    drop-off interview concert prizegiving prom bus swimming`,
  kin: `wife wife's husband husband's hubby son son's daughter daughter's brother brother's sister sister's nephew nephew's nephews niece niece's cousin
    cousin's mate mate's mates pal pal's pals friend friend's friends family law girlfriend boyfriend
    partner partner's golf drinking`,
  watch:
    'ofsted inspector inspectors inspection hmi hmie estyn governors governor auditors audit moderator moderators trust council la',
} as const;
