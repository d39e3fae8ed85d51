import { expect, test } from 'vitest';
import rule from '../../rules/campaigning';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: '[|Told my Year 12s to vote|] Green, obviously 💚', messageId: 'in-role' },
    { text: '[|Handing out Labour leaflets to the parents|] tomorrow', messageId: 'in-role' },
    { text: '[|Parents of our school, vote for our candidate|]', messageId: 'in-role' },
    { text: '[|As headteacher I’m backing Labour|] for all our families', messageId: 'in-role' },
    { text: '[|SNP posters up in the classroom|] and the café', messageId: 'in-role' },
    { text: '[|Let’s all get behind|] her on Thursday', account: 'school', messageId: 'account' },
    { text: '[|Put your cross|] by our friend', account: 'school', messageId: 'account' },
    { text: '[|Vote Labour|] on Thursday, families', account: 'school', messageId: 'account' },
    { text: '[|Teacher. Lib Dem|] till I drop', kind: 'profile', messageId: 'profile' },
  ],
  allows: [
    'Vote yes in the pay ballot, the NEU needs you, parents too',
    'Raise a concern with the governors, and tell parents who voted for it: whistle-blowing is lawful',
    'Whoever you vote for, take your photo ID, parents',
    'Hustings in the sixth form: all the parties, equal time for every candidate',
    { text: 'Our hall is a polling station on Thursday', account: 'school' },
    { text: 'Our school council voted for a hedgehog hole', account: 'school' },
    'Voting Labour on Thursday, like my nan before me',
    'Year 5 held a mock election and the Ice Cream Party won',
    'Birthday party for the whole class, élan and cake',
    { text: 'Strike day tomorrow. Solidarity with every teacher', account: 'personal' },
  ],
});

test('says that union matters and raising concerns stay free', () => {
  expect(rule.messages['in-role'].harmless).toMatch(/Union.*concerns.*free/);
});
