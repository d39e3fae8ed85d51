/**
 * Words that point at private matters, singly too weak to say anything. A star stands for any ending.
 * `strong` are words of casework and trouble; `weak` mean it only in company.
 */
export type Domain = 'care' | 'health' | 'trouble' | 'staff' | 'school';

const PRIVATE_WORDS: Readonly<Record<Domain, { strong: string; weak: string }>> = {
  care: {
    strong: `foster* placement placements carers guardian* custody injunction refuge hostel evict* homeless* bailiff*
 asylum deport* remand prison jail bruis* flinch* disclos* mash lado cpoms myconcern safeguarding dsl neglect*
 abus* groom* exploit* traffick* overdos* rehab heroin dealer sectioned cafcass camhs ehcp iep lac cin
 starving ravenous unwashed unkempt undernourished malnourished removed adopters kinship undocumented
 detectives polis forensic* stabb* molest* rape* assault* handcuff* probation parole bailed stepdad
 stepfather mattress barefoot truant* absconded runaway orphan* estranged addict* alcoholic`,
    weak: `police officers social worker workers services court judge contact order adopt* care house flat moved
 moving hungry breakfast coat shoes dirty stank stinks nits wet soaked bed beds sleep* slept tired hit hits
 hurt* scared frightened terrified afraid sobbed shaking telling secret referral refer* review conference panel visits inside drunk drinking vodka drugs weed violent violence shout*
 screaming threw locked left missing bag suitcase bin sofa floor car weekend alone
 interpreter visa food fed lunchbox uniform washed pants socks nappy safe danger risk weapon knife
 older men marks burn burns scar cuts sleeves arms neck gang county `,
  },
  health: {
    strong: `diagnos* meds medication ritalin chemo* tumour leukaemia cancer hospice terminal* biopsy transplant dialysis
 seizure* epilep* hypo* insulin epipen* anaphyla* selfharm* suicid* ligature anorexi* bulimi* miscarr* ivf pregnan*
 abortion depress* antidepressants bipolar psychos* psychiatr* schizo* dementia stroke menopaus* incontinen*
 soiled catheter stoma autis* adhd asd fasd pda mute nonverbal dyslexi* disab* palsy deaf paramedics ambulance`,
    weak: `hospital ward surgery operation op scan consultant doctor gp ill illness poorly weak tablets anxi* panic
 therapy counsell* breakdown stress* sick weeks expecting baby twins died dying death funeral grief lost
 losing heart kidney lungs blood allerg* asthma inhaler wheelchair weight thin eating eat speak spoke words toilet
 toileting pads needs assessment assessed waiting specialist psych therapist counsellor collapsed fainted`,
  },
  trouble: {
    strong: `excluded exclusion exclusions suspended suspension expelled pexed perm reinstat* restrain* isolation pru
 unexcluded offroll* vandal* arson shoplift* arrest* charged cautioned machete blade vape* cannabis ketamine
 headbutt* punch* strangl* attendance truancy fined prosecut*`,
    weak: `police fight fighting kicked bit bitten biting spat threw throw smash* trash* wreck* swore swearing detention
 detentions report warning behaviour violent aggressive roof fence bolted bolting absent absence late stole stealing
 nicked theft fire caught bag search hearing appeal panel banned ban barred bully* bullied roll timetable
 sent internal fixed term terms managed move contract unit provision`,
  },
  staff: {
    strong: `capability grievance* disciplinary redundan* restructur* tupe misconduct whistleblow* tribunal resign* sacked
 dismissed suspended gardening nda ndas settlement allegation* investigat* probation dbs malpractice hr
 regraded scapegoat* constructive payoff`,
    weak: `notice warning warned outcome hearing rep union statement statements interview interviewed shortlist* appointed
 appoint candidate panel jobs post posts role hours salary contract sick stress signed maternity phased
 left retire* retirement quit replaced cover desk escorted pushed paid grand support plan
 observation appraisal target targets cried affair drinking hungover complaint desk letters letter risk`,
  },
  school: {
    strong: `deficit overspen* embargo* inadequate hmi estyn tender* procurement merger academis* closure
 auditor* audit fraud ombudsman ico malpractice maladministration ransomware insolven* sponsor takeover`,
    weak: `budget budgets ofsted inspector* council cuts cutting cut close closing shut shutting governors trustees trust minutes agenda board
 councillor cabinet paper consultation bid bids quote quotes contract money debt debts grand thou savings merge
 merging report feedback verdict grade graded judgement results percent passed failed fail pass grades marks scores
 data cohort spreadsheet envelope envelopes sealed early letter letters complaint complaints solicitor
 barrister court appeal appealing breach leaked leak roll places intake option announce* announced`,
  },
};

interface Sign {
  readonly weight: 1 | 2;
  readonly domain: Domain;
}
const WORDS = new Map<string, Sign>();
const STEMS = new Map<string, { stem: string; sign: Sign }[]>();
for (const domain of Object.keys(PRIVATE_WORDS) as Domain[])
  for (const [list, weight] of [
    [PRIVATE_WORDS[domain].strong, 2],
    [PRIVATE_WORDS[domain].weak, 1],
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
