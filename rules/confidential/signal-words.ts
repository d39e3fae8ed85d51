/**
 * Words that point at private matters, singly too weak to say anything. A star stands for any ending.
 * `strong` are words of casework and trouble; `weak` mean it only in company.
 */
export type Domain = 'care' | 'health' | 'trouble' | 'staff' | 'school';

const PRIVATE_WORDS: Readonly<Record<Domain, { strong: string; weak: string }>> = {
  care: {
    strong: `foster* placement placements carers guardian* custody injunction refuge hostel evict* homeless* bailiff*
      asylum deport* remand prison jail bruis* flinch* disclos* mash lado cpoms myconcern neglect* refugee*
      abus* groom* exploit* traffick* overdos* rehab heroin dealer dealing sectioned cafcass camhs ehcp ehcps iep lac cin
      starving ravenous unwashed unkempt undernourished malnourished removed adopters kinship undocumented
      detectives polis forensic* stabb* molest* rape* assault* handcuff* probation parole bailed stepfather
      mattress barefoot truant* absconded runaway orphan* estranged addict* alcoholic sober relapsed drugs weed
      violent violence curfew tag scabies nits floorboards eviction stalk* predator incest nudes
      sextort* radicali* trauma* restraining nonmolestation interpol safeguarded evidence sergeant`,
    weak: `police officers social worker workers services court judge contact order adopt* care house flat moved
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
    strong: `diagnos* meds medication ritalin chemo* tumour leukaemia cancer hospice terminal* biopsy transplant dialysis
      seizure* epilep* hypo* insulin epipen* anaphyla* selfharm* suicid* ligature anorexi* bulimi* miscarr* ivf pregnan*
      abortion depress* antidepressants bipolar psychos* psychiatr* schizo* dementia stroke menopaus* incontinen*
      soiled catheter stoma autis* adhd asd fasd pda mute nonverbal dyslexi* disab* palsy paramedics ambulance
      sectioned meningitis sepsis coma concuss* tourette* tics nappies nappy hysterectomy mastectomy dying`,
    weak: `hospital ward surgery operation op scan consultant doctor gp ill illness poorly weak tablets anxi* panic
      therapy counsell* breakdown stress* sick weeks expecting twins died death grief lost losing heart kidney lungs
      blood allerg* asthma inhaler wheelchair weight thin eating eat speak spoke words toilet toileting pads needs
      assessment assessed waiting specialist psych therapist counsellor collapsed fainted fits frame hearing eyesight
      feeding tube oxygen bleeding rash vomit* cries cut cutting scars change changed voices`,
  },
  trouble: {
    strong: `excluded exclusion exclusions suspended suspension expelled pexed reinstat* restrain* restraint isolation pru
      unexcluded offroll* vandal* arson shoplift* arrest* charged cautioned machete blade vape* cannabis ketamine
      headbutt* punch* strangl* attendance truancy fined prosecut* bullying bullied plagiaris* gcses sats`,
    weak: `police fight fighting kicked bit bitten biting spat threw throw smash* trash* wreck* swore swearing detention
      detentions report warning behaviour violent aggressive roof fence bolted bolting absent absence late stole stealing
      nicked theft thefts fire caught search hearing appeal panel banned ban barred bully* roll timetable
      sent internal fixed term terms managed move contract unit provision isolation meltdown hit coursework mock mocks
      cheated copied marks grade grades predicted resit failed behind below backwards phonics reading spell expected
      target targets bottom helped fudge court done copied paper`,
  },
  staff: {
    strong: `capability grievance* disciplinary redundan* restructur* tupe misconduct whistleblow* tribunal resign* sacked
      dismissed suspended gardening nda ndas settlement allegation* investigat* probation dbs malpractice hr
      regraded scapegoat* constructive payoff performance candidate candidates shortlist* sober struck`,
    weak: `notice warning warned outcome hearing rep union statement statements interview interviewed interviews appointed
      appoint panel job jobs post posts role hours salary contract sick stress signed maternity phased
         retire* retirement quit replaced cover desk escorted pushed paid support plan
      observation appraisal target targets cried affair drinking hungover complaint complaints desk letters letter risk
      locks nicking pinching fiddling stealing till applications application promised leaks whistle quietly agency`,
  },
  school: {
    strong: `deficit overspen* embargo* inadequate hmi hmis estyn tender* procurement merger academis* closure ri
      auditor* audit fraud ombudsman ico malpractice maladministration ransomware insolven* sponsor takeover`,
    weak: `budget budgets ofsted inspector* council cuts cutting close closing shut shutting governors trustees trust
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
