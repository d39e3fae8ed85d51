import derogatory from '../../rules/derogatory';
import { testRule } from '../support/test-rule';

testRule(derogatory, {
  facts: { people: [{ name: 'Aisha Khan', role: 'pupil' }] },
  flags: [
    // Pupils and classes.
    { text: 'Bottom set have the combined [|IQ of a wet sock|]', messageId: 'pupil' },
    { text: 'Our Year 6s are so [|lazy|] this term', messageId: 'pupil' },
    { text: '[|Cannot wait to get rid|] of 8C 🙄', messageId: 'pupil' },
    { text: 'I [|can’t stand|] my Year 9s', messageId: 'pupil' },
    { text: 'Aisha Khan is [|not the sharpest|]', messageId: 'pupil' },
    { text: 'A Year 7 lad, [|nobody home upstairs|]', messageId: 'pupil' },
    { text: 'Taught a boy today who [|will be in prison by|] twenty', messageId: 'pupil' },
    { text: 'Met the Year 4s today. [|Feral|]', messageId: 'pupil' },
    // Families.
    { text: 'Some parents [|shouldn’t be allowed to breed|]', messageId: 'parent' },
    { text: 'Her mum is a [|scrounger|]', messageId: 'parent' },
    { text: 'The café mums are [|vile|] to us, and their dads are worse', messageId: 'parent' },
    { text: 'His parents [|dragged up|] five of them', messageId: 'parent' },
    // Colleagues.
    { text: 'Our TA is [|about as useful as a paper umbrella|]', messageId: 'colleague' },
    { text: 'The caretaker is a [|jobsworth|]', messageId: 'colleague' },
    { text: 'The new ECT has the [|charisma of a dead fish|]', messageId: 'colleague' },
    // The school and who leads it.
    { text: 'Our head is [|all suit and no spine|]', messageId: 'school' },
    { text: 'SLT [|couldn’t run a raffle|]', messageId: 'school' },
    { text: '[|That joke of a school|] again', messageId: 'school' },
    { text: 'The governors are a [|bunch of clowns|]', messageId: 'school' },
    { text: '[|I’ve seen better organised riots than our trust|]', messageId: 'irony' },
    // Praise turned round, and harsh words about nobody named.
    { text: 'That dad again. [|Father of the year|]', messageId: 'irony' },
    { text: 'Another email from [|her ladyship|] in the head’s office', messageId: 'irony' },
    { text: 'A mum told me [|“you only work till three”|] 🤡', messageId: 'irony' },
    { text: 'He is [|thick as mince|]', messageId: 'vague' },
    { text: '[|Absolute waste of oxygen|]', messageId: 'vague' },
    // Shapes of contempt: a measure, a trifle too hard, a wish, a place, mocked leaders and homes.
    { text: 'Our [|hamster learns faster than 4B|]', messageId: 'irony' },
    { text: 'Our deputy [|couldn’t butter her own toast|]', messageId: 'school' },
    { text: 'My tutor group: [|half a brain cell between them|]', messageId: 'pupil' },
    { text: 'The new TA is [|beige in a cardigan|]', messageId: 'colleague' },
    { text: '[|Fingers crossed he stays off tomorrow|]. Period 3 with Year 8', messageId: 'irony' },
    { text: 'Year 10 today. The [|zoo rang|]', messageId: 'irony' },
    { text: '[|Our fearless leader|] has found the staffroom', messageId: 'irony' },
    { text: 'Year 6 mum [|remembered she’s got kids|]', messageId: 'irony' },
    { text: 'Some of our parents are [|thick as porridge|]', messageId: 'parent' },
  ],
  allows: [
    // Oneself, one’s own, things, sports and the news.
    'I am about as useful as a paper umbrella before coffee',
    'My husband is a jobsworth about the dishwasher',
    'Our cat is a moody little madam',
    'The printer is useless and the laminator is worse',
    'United were clueless today, absolute clowns',
    'This minister couldn’t run a raffle',
    'Me after parents’ evening: the charisma of a dead fish',
    // Denied, reported, taken back, of a book.
    'My Year 9s are not lazy, they are tired',
    'There is no such thing as a stupid child',
    'A man on the bus called our kids feral and I said so',
    'Stop calling teenagers lazy',
    'I thought he was lazy once and I was wrong',
    'Macbeth is a coward and Year 10 said so',
    'They told her she was thick. She has a first now',
    // Slang praise, kindness, ideas.
    'Year 11 killed it tonight, sick set, savage guitar solo',
    'That was a beast of an essay from one of my Year 10s',
    'My little monsters, I will miss them all 😭❤️',
    'The new marking policy is daft and I have told them why',
    'A lazy Sunday, then back to a thick pile of books',
    'Café trip with Year 5, the best class in the building',
    'Cold, thick fog on the way to school',
    'Our head is brilliant and I will not hear otherwise',
    'Our hamster learned the latch in a week and Year 2 were thrilled',
    'Half of Reception can’t zip up their own coats yet, so ponchos please',
    'Fingers crossed he leaves hospital soon, love from Year 4',
    'Nice of Mrs Patel to remember my birthday',
    'Year 3 are off to the zoo on Friday',
    'Our dear head retires today and I wept',
    'I couldn’t butter my own toast this morning',
    'Please could somebody send it back to the office',
  ],
});
