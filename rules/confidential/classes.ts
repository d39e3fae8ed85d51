/** Lists of words that phrases name with `@`. A star stands for any ending. */
export const CLASSES = {
  child:
    'boy girl lad laddie lass lassie kid kiddo kiddie child pupil student tutee youngster teenager teen bairn wean wain babby mite tot scamp nipper poppet cherub dude fella chap boyo laddo littlie learner mentee starter boarder',
  children:
    'boys girls lads lasses kids children pupils students tutees youngsters teenagers bairns weans wains littlies tinies kiddies lovelies mites tots cherubs darlings poppets scamps ones boarders prefects scholars learners',
  kin: 'mum mums mummy mam mom dad dads daddy mother father parent parents stepdad stepmum stepfather stepmother nan gran grandma grandad uncle auntie aunt brother sister sibling carer family boyfriend',
  pronoun: 'he she they',
  them: 'him her them himself herself themselves us me',
  self: 'himself herself themselves themself',
  not: "not never no without isn't aren't wasn't weren't won't can't cannot couldn't don't doesn't didn't hasn't haven't hadn't wouldn't ain't hardly barely stopped refuses refused refusing nobody",
  body: 'arm arms leg legs neck face back body wrist wrists cheek ribs eye eyes head hand hands stomach tummy shoulder',
  wound: 'mark marks bruise bruises bruising burn burns scratch scratches cut cuts welt welts scar scars',
  role: 'colleague colleagues ta tas lsa lsas teacher teachers head headteacher deputy hod ect ects nqt supply senco caretaker governor governors slt receptionist bursar principal boss manager trainee technician staff cook cleaner hlta hltas cleaners cooks midday middays dinnerlady lollipop handyman secretary clerk counsellor nurse matron librarian examiner invigilator invigilators tech mentor mentors mentee trainees pgce scitt dsl slt smt ht dht aht ceo coo cfo bm sbm bursar',
  test: 'mock mocks exam exams test tests sats gcse gcses phonics paper papers assessment resit maths english science',
  hurt: 'hit hits hitting punch* kick* slap* headbutt* bit bites biting bitten spat spit* scratch* shov* strangl* batter* attack* assault* threaten* pinch* chok*',
  thing: 'chair chairs table tables desk scissors bin stapler shoe shoes laptop ipad furniture',
  took: 'nick* steal* stole* stolen thiev* theft shoplift* pinching pinched swiped',
  drugs:
    'drug drugs weed cannabis cocaine coke ketamine heroin crack spice gear pills vape vapes vaping vodka',
  drunk: 'drunk drunken steaming wasted stoned sloshed hammered plastered hungover drinking',
  split: 'split splitting divorc* separat* died dying dead left affair terminal*',
  jail: 'prison jail inside custody remand arrested tagged rehab nicked sectioned deported',
  jobs: 'tas ta staff teachers teacher lsas posts jobs people',
  year: 'y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 year yr reception nursery p1 p2 p3 p4 p5 p6 p7 s1 s2 s3 s4 s5 s6',
  trust: 'trust mat academy chain',
} as const;
