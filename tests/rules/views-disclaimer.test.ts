import { describe, expect, test } from 'vitest';
import rule from '../../rules/views-disclaimer';
import { runCase, testRule } from '../support/test-rule';

const schoolNames = [
  'Oakbridge Primary School',
  'Oakbridge Primary',
  'Oakbridge',
  'OPS',
  "St Zoë's C of E Infants",
];
const never = { naming: 'never' };

testRule(rule, {
  facts: { schoolNames },
  flags: [
    { text: 'The new timetable at [|Oakbridge Primary|] is a shambles 🙄', messageId: 'missing' },
    { text: 'I reckon [|oakbridge primary|] should not have changed the uniform', messageId: 'missing' },
    { text: 'I honestly think [|Oakbridge|]’s parking plan is unfair', messageId: 'missing' },
    { text: '[|OAKBRIDGE PRIMARY SCHOOL|] needs to sort its priorities out', messageId: 'missing' },
    { text: 'Fed up with this academy talk [|#OakbridgePrimary|]', messageId: 'missing' },
    { text: 'So disappointed [|@oakbridge_primary|]', messageId: 'missing' },
    { text: 'Vote Labour, [|Oakbridge-Primary|] needs it', messageId: 'missing' },
    { text: 'Personally I would rather teach anywhere than [|OPS|]', messageId: 'missing' },
    { text: 'I don’t agree with what [|Saint Zoe’s C of E Infants|] is doing', messageId: 'missing' },
    { text: 'I don’t agree with what [|St. Zoës C of E infants|] is doing', messageId: 'missing' },
    { text: 'Bake sale at [|Oakbridge Primary School|] on Friday', messageId: 'mention' },
    { text: 'Lovely fair today [|#ProudOfOakbridgePrimary|]', messageId: 'mention' },
    { text: '[|#Oakbridge|] fun run!', messageId: 'mention' },
    { text: 'Great day at [|Oakbridge|]', kind: 'comment', messageId: 'mention' },
    { text: 'Teacher at [|Oakbridge Primary|], mum, runner', kind: 'profile', messageId: 'profile' },
    { text: 'Any ideas for [|Oakbridge|] stall?', kind: 'message', audience: 'group', messageId: 'mention' },
    { text: 'I think the way they run [|my school|] is a joke', messageId: 'own-school' },
    { text: 'Honestly [|our head|] should listen to us for once', messageId: 'own-school' },
    { text: 'I can’t believe what [|the school where I teach|] spends on banners', messageId: 'own-school' },
    { text: 'These are not just my own views, [|Oakbridge|] should be ashamed', messageId: 'missing' },
    { text: '[|Oakbridge|] is failing. RTs are not endorsements', messageId: 'missing' },
    {
      text: '[|Oakbridge|] got it dead right and every primary in town should copy us',
      messageId: 'missing',
    },
    { text: '[|I work there|] and it costs way too much', kind: 'comment', messageId: 'own-school' },
  ],
  allows: [
    { text: 'Off to Oakbridge for the fair', options: never },
    { text: 'I think Oakbridge has this wrong', options: never },
    { text: 'TA @ Oakbridge Primary', kind: 'profile', options: never },
    { text: 'I think Oakbridge should stop this. Views my own.' },
    { text: 'I think Oakbridge should stop this. All views are mine' },
    { text: 'Oakbridge should stop this (my own opinion, not the school’s)' },
    { text: 'Oakbridge is a shambles. Opinions are my own and not my employer’s' },
    { text: 'Oakbridge is a shambles. Opinions expressed here are entirely my own' },
    { text: 'Oakbridge is a shambles - this does not represent the views of the school' },
    { text: 'Oakbridge is a shambles; I am not speaking on behalf of the school' },
    { text: 'Oakbridge is a shambles. I speak only for myself' },
    { text: 'Posting in a personal capacity: Oakbridge got this wrong' },
    { text: 'Teacher at Oakbridge Primary. Views own.', kind: 'profile' },
    { text: 'Teacher at Oakbridge Primary | own views | dog mum 🐕', kind: 'profile' },
    { text: 'Teacher at Oakbridge Primary. Tweets are mine alone', kind: 'profile' },
    { text: 'Teacher at Oakbridge Primary. Personal account', kind: 'profile' },
    { text: 'Oakbridge: these views don’t reflect those of my employer' },
    { text: 'Oakbridge fair was awful. Nothing to do with my school, just me talking' },
    { text: 'School fair on Friday at Oakbridge', account: 'school' },
    { text: 'Oakbridge fair on Friday', account: 'school', options: never },
    { text: 'See you at Oakbridge at 8', kind: 'message' },
    { text: 'See you at Oakbridge at 8', kind: 'message', audience: 'friends' },
    'The oak bridge over the river is closed',
    'We walked to oakbridge and back',
    'The special ops team was great, I think',
    'Oakbridgeshire is not a county',
    'I think cafés should open earlier',
    'I think schools should start at ten',
    'I think my son’s school should start at ten',
    'I hated my old school and I think it should close',
    'When I was at school I think we had it easier, my school was tiny',
    'My school has a lovely garden',
    'Off to my school for the disco',
    { text: 'I think my school is a joke', options: never },
    { text: 'I think Oakbridge is wrong', facts: { schoolNames: [] } },
    { text: 'I think it is wrong', facts: { schoolNames: ['', ' '] } },
  ],
});

describe('names that are written oddly', () => {
  test('a short name with a sign of patterns in it does no harm in a tag', () => {
    const facts = { schoolNames: ['(OPS', 'OPS'] };
    expect(runCase(rule, { text: 'At #OPS today', facts }).spans).toEqual([[3, 7]]);
  });
  test('a name with signs of patterns in it is taken as written', () => {
    const facts = { schoolNames: ['The (Old) School+'] };
    expect(runCase(rule, { text: 'At The (Old) School+ today', facts }).spans).toEqual([[3, 20]]);
    expect(runCase(rule, { text: 'At The Old Schooll today', facts }).spans).toEqual([]);
  });
});
