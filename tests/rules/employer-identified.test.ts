import { expect, test } from 'vitest';
import rule from '../../rules/employer-identified';
import { testRule } from '../support/test-rule';

const schoolNames = ['Oakbridge Primary School', 'Oakbridge Primary', "St Zoë's Infants"];

testRule(rule, {
  facts: { schoolNames },
  flags: [
    { text: 'Y3 teacher @ [|Oakbridge Primary|]. Mum, runner 🏃', kind: 'profile', messageId: 'profile' },
    { text: '[|Oakbridge Primary School|] / dog mum', kind: 'profile', messageId: 'profile' },
    { text: 'Started my new job in the kitchen up at [|Oakbridge|] today', messageId: 'work-place' },
    { text: 'Another day at [|oakbridge primary|], another missing glue stick', messageId: 'work-place' },
    { text: 'I work at [|Oakbridge Primary School|] and I love it', messageId: 'work-place' },
    { text: 'As a governor of [|Oakbridge|] I remember worse', kind: 'comment', messageId: 'work-place' },
    { text: '[|#oakbridgeprimary|] #stafflife hot chocolate on the yard ☕', messageId: 'work-place' },
    { text: '[|Oakbridge|] Y6 👩‍🏫 dancing badly', kind: 'profile', messageId: 'profile' },
    { text: 'My lanyard from [|St Zoë’s Infants|] has had its day', messageId: 'work-place' },
    { text: 'Lovely fair at [|Oakbridge Primary|] today', messageId: 'named' },
    {
      text: 'Who is on the bake stall for [|Oakbridge Primary|]?',
      kind: 'message',
      audience: 'group',
      messageId: 'named',
    },
    {
      text: '[|TA at a small primary school in Ludlow|], mostly tired',
      kind: 'profile',
      messageId: 'placed',
    },
    { text: 'Ten years at [|Oakbridge Primary|]', options: { naming: 'prefer-not' } },
  ],
  allows: [
    'Oakbridge Road is flooded by the Co-op again',
    'Oakbridge is a pretty village',
    'My son’s class at Oakbridge went to the farm',
    { text: 'Teacher of tinies. West Midlands. Tea strong', kind: 'profile' },
    { text: 'Teacher at a primary school in Yorkshire', kind: 'profile' },
    { text: 'Year 4 teacher at Oakbridge Primary', kind: 'profile', options: { naming: 'allowed' } },
    { text: 'Year 4 at Oakbridge Primary planted beans', account: 'school' },
    { text: 'See you at Oakbridge Primary at 8', kind: 'message' },
    'The oak bridge near the primary is closed',
    { text: 'I work at Oakbridge Primary School', facts: { schoolNames: [] } },
    'Went for an interview at a lovely place out past Bridgnorth. Not saying which',
    'Teaching fractions with pizza. Best lesson of the week',
  ],
});

test('no sentence advises a disclaimer', () => {
  for (const { text, harmless } of Object.values(rule.messages) as { text: string; harmless: string }[])
    expect(`${text} ${harmless}`).not.toMatch(/view|opinion|disclaim/i);
});
