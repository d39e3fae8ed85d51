import rule from '../../rules/speaks-for-school';
import { testRule } from '../support/test-rule';

testRule(rule, {
  facts: { schoolNames: ['Oakbridge Primary School', 'Oakbridge Primary'] },
  flags: [
    { text: '[|Speaking on behalf of the school|], we will not be moved 😤', messageId: 'statement' },
    { text: '[|Official statement from Oakbridge Primary|] about the hall', messageId: 'statement' },
    { text: 'Please take this as [|the settled view of the school|]', messageId: 'statement' },
    { text: 'Parents, [|as a school we|] do not set homework', messageId: 'we' },
    { text: '[|As Oakbridge Primary we’d|] like to say sorry to the family', messageId: 'we' },
    { text: '[|We, the governors|], find this unacceptable', messageId: 'we' },
    { text: '[|The school apologises|] for the mix-up at the café', messageId: 'decision' },
    { text: '[|I can confirm that the school will|] refund the trip', messageId: 'decision' },
    { text: '[|We take all complaints very seriously|]', messageId: 'decision' },
    { text: '[|Our policy is|] no phones before three', messageId: 'policy' },
    {
      text: '[|The school will be closed tomorrow|], keep them at home',
      account: 'personal',
      messageId: 'notice',
    },
  ],
  allows: [
    'I am not speaking on behalf of the school here',
    { text: 'On behalf of the school, thank you all for coming', account: 'school' },
    { text: 'We as a school are proud of every child', account: 'school' },
    'On behalf of everybody at number 22, sorry about the recorder practice',
    'Apparently the school will refund the trip',
    'I honestly could not tell you what the school has decided',
    'Speaking as a union rep and nobody else: ring the helpline',
    'The school will be closed tomorrow, hurray for snow',
    'My son’s school apologises for everything, bless them',
    'We have decided on a café wedding',
    'I wish I could speak for the school',
  ],
});
