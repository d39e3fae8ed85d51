/** Nouns by whom they name, for `targets`. Lower case, plain text; a pair stands with its space as `_`. */
export const TARGET_WORDS = {
  somebody: `man woman lady gentleman bloke guy fella person someone somebody chap folk wifey geezer individual creature
    fellow character_who this_lot that_lot`,
  pupil: `pupil student tutee kid child boy girl lad laddie lass lassie kiddo bairn wean youngster teenager teen youth
    learner pupil's sixth-former sixthformer young_man young_lady young_gentleman little_one key_child
    schoolboy schoolgirl year-old former_pupil ex-pupil`,
  class: `pupils students tutees kids children boys girls lads lasses kiddos bairns weans youngsters teenagers teens learners
    class classes form tutees cohort cherubs year_group tutor_group top_set bottom_set top_stream bottom_stream low_set bottom_table
    lower_set  set_one set_two set_three set_four set_five set_six reception nursery_class sixth_form sixthformers leavers
    eleven_set gcse_group intake little_ones young_people young_ones nurture_group nurture_room intervention_group btec_lot`,
  parent: `parent parents mum mums mam mams mom mummy mummies dad dads daddy mother mothers father fathers carer carers family
    families gran nan nana granny grandma grandad grandmother grandfather grandparents stepdad stepmum step-dad step-mum
    guardian guardians school_gate pta parents' school_run_mums home_life gate_mums`,
  colleague: `colleague colleagues coworker coworkers co-worker co-workers ta tas lsa lsas hltas hlta teacher teachers
    hod hoy staffroom staff caretaker receptionist receptionists secretary senco sendco cook technician technicians mentor ect ects
    nqt nqts trainee trainees dept department bursar librarian counsellor cleaners midday middays matron
    dinner_lady dinner_ladies office_lady office_ladies staff_room teaching_assistant teaching_assistants site_manager site_team
    head_of form_tutor cover_supervisor cover_supervisors supply_teacher supply_teachers job_share new_guy new_girl new_bloke
    business_manager office_manager ed_psych educational_psychologist social_worker social_workers school_nurse
    new_teacher new_ta new_ect support_staff peri site_staff school_office front_office lunchtime_supervisor exams_officer
    attendance_officer maths_department science_department eal_lead literacy_lead phonics_lead subject_lead year_lead key_stage_lead
    bookings_coordinator assistant assistants site_assistant agency_staff adviser member_of_staff`,
  boss: `ht dht aht executive_team exec_team senior_staff trust_leadership chief_executive head headteacher headmaster headmistress principal deputy slt smt boss governor governors ceo management headship
    deputies heads leadership head_teacher line_manager senior_leadership senior_leaders leadership_team senior_team deputy_head
    assistant_head assistant_heads chair_of vice_principal executive_head exec_head top_floor boss_man boss_lady
    top_brass senior_management upper_management middle_leader middle_leaders middle_management trust_leaders interim_head
    acting_head old_head former_head`,
  school: `school academy trust mat college nursery school's workplace academy_chain academies this_place that_place our_place
    exam_factory trustees admissions_team school_i that_dump this_dump dump the_unit this_unit that_unit`,
  authority: `ofsted inspector inspectors inspectorate estyn hmie council councils la councillor councillors county_hall
    local_authority education_authority education_department education_dept send_department send_team local_education consortium
    advisers advisors town_hall county_education county_send`,
} as const;

/** Somebody of the writer's own, with `my` or `our` before it. */
export const KIN = new Set(
  `son sons daughter daughters eldest youngest oldest husband wife hubby partner fiance fiancee boyfriend girlfriend mum mam mom
  mummy mother dad daddy father nan nana granny gran grandma grandad grandson granddaughter grandkids brother sister nephew niece
  aunt auntie uncle cousin mate mates friend friends bestie flatmate housemate neighbour neighbours toddler baby twins dog cat puppy kitten
  therapist gp dentist hairdresser barber landlord in-laws mother-in-law bf gf bro sis hamster rabbit horse pony cockapoo whippet labrador
  lurcher spaniel tortoise hens chickens parents family stepson stepdaughter teenager teen ex bloke fella missus`.split(
    /\s+/,
  ),
);
/** `My kids` may be the class, or the writer's own: the rest of the draft tells. */
export const KIN_OR_CLASS = new Set(
  'kids kid boys girls boy girl lad lass children child bairns wee ones'.split(' '),
);

/** Public figures, sports, telly and fiction, and strangers on the road: nobody of the school community. */
export const PUBLIC = new Set(
  `minister ministers government tories tory labour mp mps politician politicians westminster parliament dfe ofqual chancellor
  pm trump starmer boris farage gove truss ref referee refs linesman var striker keeper goalie defence midfield manager's
  united arsenal chelsea liverpool everton spurs celtic rangers villain villains character characters
  macbeth duncan hamlet romeo juliet lear gatsby scrooge heathcliff contestant contestants apprentice eastenders corrie traitors
  strictly gogglebox influencer celebrity celebrities neighbour neighbours driver drivers cyclist cyclists motorist landlord
  plumber builder builders vikings victorians romans tudors henry viii king queen detective detectives narrator protagonist sitcom
  actor actors novel film telly episode season series pundit pundits umpire bowler batsman forwards backs trolls airline
  husband wife supermarket waiter`.split(/\s+/),
);

/** Things and animals that people are rude about without harm. */
export const THINGS = new Set(
  `printer photocopier copier laminator laptop laptops projector whiteboard wifi boiler satnav car van bus train trains traffic
  weather   dog dogs cat cats puppy kitten hamster rabbit pigeon pigeons seagull seagulls gull gulls   squirrel
  wasp wasps spider spiders fox plant plants sourdough oven kettle hoover phone app website ipad ipads computer computers chromebook
  chromebooks server stapler toaster fridge freezer dishwasher tumble-dryer microwave washing shoes sofa garden lawn cake cakes
  sponge loaf   lasagne    software system email emails spreadsheet    mower bike tyre heating
     hedgehog     chicken chickens hens tortoise parrot  whippet cockapoo labrador spaniel
    tide   car-park potholes pothole roadworks cockerel marrow tomatoes courgettes   swan swans ukulele
  jumper       sinuses sat_nav glue_stick glue_sticks guinea_pig guinea_pigs`.split(/\s+/),
);
