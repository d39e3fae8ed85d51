/**
 * Words that point at private matters, singly too weak to say anything. A star stands for any ending.
 * `strong` are words of casework and trouble; `weak` mean it only in company.
 */
export type Domain = 'care' | 'health' | 'trouble' | 'staff' | 'school';

const PRIVATE_WORDS: Readonly<Record<Domain, { strong: string; weak: string }>> = {
  care: {
    strong: `cpoms'd sw sws eho mappa marac idva clare's paedophile pedo fgm honour forced marriage trafficker safehouse unaccompanied uasc stepbrother stepuncle bedwett* malnutrition beaten belted battered throttled throttles licence sheriff hague abduct* kidnap* respite nfa housed rehoused sofasurf* squat cannabis needle needles neglected cin'd concerns
      foster* placement placements carers guardian* custody injunction refuge hostel evict* homeless* bailiff*
      asylum deport* remand prison jail bruis* flinch* disclos* mash lado cpoms myconcern neglect* refugee*
      abus* groom* exploit* traffick* overdos* rehab heroin dealer dealing sectioned cafcass camhs ehcp ehcps iep lac cin
      starving ravenous unwashed unkempt undernourished malnourished removed adopters kinship undocumented
      detectives polis forensic* stabb* molest* rape* assault* handcuff* probation parole bailed stepfather
      mattress barefoot truant* absconded runaway orphan* estranged addict* alcoholic sober relapsed drugs weed
      violent violence curfew tag scabies nits floorboards eviction stalk* predator incest nudes
      sextort* radicali* trauma* restraining nonmolestation interpol safeguarded evidence sergeant`,
    weak: `cries sobbing sobs flinch cower landlord boyfriend stepdad dad's sheriff interim siblings brother sister twins separated smell smells smelled stinking reeks crumbs crackers cracker vouchers voucher parcels freezing blanket toothbrush deodorant tampons period periods sanitary hygiene hungry starve contact supervised unwell mental wet dirty matted impetigo ringworm
      police officers social worker workers services court judge contact order adopt* care house flat moved
      moving hungry breakfast coat shoes dirty stank stinks stinking smelt wet soaked bed beds sleep* slept asleep tired
      hit hits hurt* scared frightened terrified afraid sobbed shaking secret referral refer* review conference panel
      visits inside drunk drinking vodka screaming threw locked missing bag suitcase bin sofa floor car weekend
      alone interpreter visa food fed lunchbox uniform washed pants socks safe danger risk weapon knife older men marks
      burn burns scar cuts sleeves arms gang grandparents pyjamas wellies drawer witness war fled
      journey agency agencies known register charges pressing arrested benefits rent debt debts mould heating
      electric meter parcel foodbank divorce split separated leaving funeral coffin grave buried passed taps landlord
      language english papers border crossing boat camp photographed bond contactable unreachable 
      bairns kids baby mum's dad's uncle's boyfriend's stepdad's nan's lives living lived`,
  },
  health: {
    strong: `nonverbal hydrocephal* spina leuk* cystic fibrosis muscular dystrophy downs syndrome genetic chromosome cleft tracheostomy gastro* peg'd picu nicu icu hdu oncology chemo radiotherapy remission relapse neurolog* paediatric* paed paeds psychologist neurodiver* sensory dyspraxi* dyscalculi* hearing-impaired cochlear tinnitus prosthe* amput* arthrit* crohn* colitis lupus sclerosis parkinson* alzheimer* hiv hepatitis tb scoliosis sickle thalassaemia vasectomy mastectom* fertility embryo ovary endometri* fibroid* hysterect* prostate testicular bulim* binge purging sertraline fluoxetine citalopram melatonin methylphenidate concerta elvanse stammer stutter
      mutism tourettes bedwetting stillborn stillbirth premature
      diagnos* meds medication ritalin chemo* tumour leukaemia cancer hospice terminal* biopsy transplant dialysis
      seizure* epilep* hypo* insulin epipen* anaphyla* selfharm* suicid* ligature anorexi* bulimi* miscarr* ivf pregnan*
      abortion depress* antidepressants bipolar psychos* psychiatr* schizo* dementia stroke menopaus* incontinen*
      soiled catheter stoma autis* adhd asd fasd pda mute nonverbal dyslexi* disab* palsy paramedics ambulance
      sectioned meningitis sepsis coma concuss* tourette* tics nappies nappy hysterectomy mastectomy dying`,
    weak: `appointment appointments clinic referral referred salt physio ot letter scan scans bloods results positive kilos stone wig bald sling cast plaster crutches frame walker splints aid bump showing due trimester pill pads leaking burned burnout rehab sobriety jab injection injections pump sensor pen pens dose dosage mg therapist mentor ed psych support 
      hospital ward surgery operation op scan consultant doctor gp ill illness poorly weak tablets anxi* panic
      therapy counsell* breakdown stress* sick weeks expecting twins died death grief lost losing heart kidney lungs
      blood allerg* asthma inhaler wheelchair weight thin eating eat speak spoke words toilet toileting pads needs
      assessment assessed waiting specialist psych therapist counsellor collapsed fainted fits frame hearing eyesight
      feeding tube oxygen bleeding rash vomit* cries cut cutting scars change changed voices`,
  },
  trouble: {
    strong: `excl internalled isolated pexing pex fixedterm suspensions perm fte knuckleduster bb-gun catapult firework fireworks lighter arsonist joyriding drugdealer possession intent caution cps yot yjs intervention booth seclusion ligatures pregabalin xanax lean spliff edibles upskirt* sexting sexual indecent harassment sentenced convicted inquest coroner stabbing gangs postcode
      excluded exclusion exclusions suspended suspension expelled pexed reinstat* restrain* restraint isolation pru
      unexcluded offroll* vandal* arson shoplift* arrest* charged cautioned machete blade vape* cannabis ketamine
      headbutt* punch* strangl* attendance truancy fined prosecut* bullying bullied plagiaris* gcses sats`,
    weak: `swung slapped shoved pushed throttled scratched tore ripped trashed chucked launched lobbed scissors evacuated evacuate cleared lockdown barricaded climbed climbing escaped cctv statement statements incident incidents points red amber entries screenshots snapchat pics pictures nudes sneaked graffiti swastika racist homophobic slur booth managed reduced parttime refuser refusing refuses register unauthorised fined penalty scored scoring bottom lowest
      police fight fighting kicked bit bitten biting spat threw throw smash* trash* wreck* swore swearing detention
      detentions report warning behaviour violent aggressive roof fence bolted bolting absent absence late stole stealing
      nicked theft thefts fire caught search hearing appeal panel banned ban barred bully* roll timetable
      sent internal fixed term terms managed move contract unit provision isolation meltdown hit coursework mock mocks
      cheated copied marks grade grades predicted resit failed behind below backwards phonics reading spell expected
      target targets bottom helped fudge court done copied paper`,
  },
  staff: {
    strong: `gross dismissal dismissing demoted sidelined forced resignations tribunals acas nasuwt payslip payslips ups3 nonrenewal unrenewed poached headhunted lado'd suspend suspending occupational absences sickline fitnote signedoff burntout bullying
      capability grievance* disciplinary redundan* restructur* tupe misconduct whistleblow* tribunal resign* sacked
      dismissed suspended gardening nda ndas settlement allegation* investigat* probation dbs malpractice hr
      regraded scapegoat* constructive payoff performance candidate candidates shortlist* sober struck`,
    weak: `secondment acting interim caretaker's cover absent absence phased return returning fit note mood occupational gp rehab detox walked stormed shouted crying union outcome appeal references reference referees dbs id check checks grade graded regrade scale tlr rise increment pension pensions drinking affair pregnant divorce court warning informal formal improvement cut
      notice warning warned outcome hearing rep union statement statements interview interviewed interviews appointed
      appoint panel job jobs post posts role hours salary contract sick stress signed maternity phased
         retire* retirement quit replaced cover desk escorted pushed paid support plan
      observation appraisal target targets cried affair drinking hungover complaint complaints desk letters letter risk
      locks nicking pinching fiddling stealing till applications application promised leaks whistle quietly agency`,
  },
  school: {
    strong: `rebrokering rebrokered rebroker trustees' insolvency receivership cladding raac asbestos embargoed feedback's subpoena injunctions breach ico whistleblower unannounced resourced outsourced outsourcing
      deficit overspen* embargo* inadequate hmi hmis estyn tender* procurement merger academis* closure ri
      auditor* audit fraud ombudsman ico malpractice maladministration ransomware insolven* sponsor takeover`,
    weak: `draft leaked unpublished confidential secret secretly quietly undisclosed agenda undersubscribed admissions falling closing closed shuts lease developers planning proposed federation federating executive ceo outcome graded grading outstanding inadequate improvement concerns paper papers predicted estimates moderation moderated moderator remark appeals board invigilat* 
      budget budgets ofsted inspector* council cuts cutting close closing shut shutting governors trustees trust
      minutes agenda board councillor cabinet consultation bid bids quote quotes contract contractor money thou
      savings merge merging report feedback verdict judgement results percent passed marks scores
      data cohort spreadsheet envelope envelopes sealed early letter letters complaint complaints solicitor
      barrister court appeal appealing breach leaked leak roll intake option announce* announced announcement
      premium pulled bust payroll petition tribunal`,
  },
};

interface Sign {
  readonly weight: number;
  readonly domain: Domain;
}
const WORDS = new Map<string, Sign>();
const STEMS = new Map<string, { stem: string; sign: Sign }[]>();
for (const domain of Object.keys(PRIVATE_WORDS) as Domain[])
  for (const [list, weight] of [
    [PRIVATE_WORDS[domain].strong, 2],
    [PRIVATE_WORDS[domain].weak, 0.8],
  ] as const)
    for (const word of list.split(/\s+/)) {
      if (!word.endsWith('*')) {
        if (!WORDS.has(word)) WORDS.set(word, { weight, domain });
        continue;
      }
      const stem = word.slice(0, -1);
      const key = stem.slice(0, 3);
      STEMS.set(key, [...(STEMS.get(key) ?? []), { stem, sign: { weight, domain } }]);
    }

/** What a word points at, if anything. */
export function pointerOf(word: string): Sign | undefined {
  return WORDS.get(word) ?? STEMS.get(word.slice(0, 3))?.find(({ stem }) => word.startsWith(stem))?.sign;
}
