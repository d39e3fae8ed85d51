import rule from '../../rules/parent-name';
import { testRule } from '../support/test-rule';

testRule(rule, {
  facts: {
    people: [
      { name: 'Farah Siddiqui', role: 'parent' },
      { name: 'Wayne Ruddock', role: 'parent', knownAs: ['Wazza'] },
      { name: 'Zoë Llewelyn', role: 'parent' },
      { name: 'Aisha Khan', role: 'pupil', group: '4B' },
      { name: 'Callum Whitford', role: 'pupil' },
      { name: 'Gwen Pemberley', role: 'staff' },
      { name: 'Paul Ruddock', role: 'staff' },
    ],
  },
  flags: [
    { text: 'Huge thanks to [|Wayne Ruddock|] for running the tombola 🎉', messageId: 'roster' },
    { text: '[|wayne ruddock|] owes the PTA a drink', messageId: 'roster' },
    { text: 'that’ll be [|Farah S|], her with the two spaniels', messageId: 'roster' },
    { text: '[|Zoe Llewelyn|] made the scones again', messageId: 'roster' },
    { text: '[|Mrs Siddiqui|] was lovely about it', messageId: 'first-name' },
    { text: 'Does anybody know a [|mr siddiqui|]? I have his umbrella', messageId: 'first-name' },
    { text: 'Phone call with [|Mrs Whitford|] about the trip', messageId: 'first-name' },
    { text: 'Cornered in Aldi by [|Aisha’s mum|] re: reading bands', messageId: 'by-child' },
    { text: '[|Callum’s nan|] does every drop-off and she is a hoot', messageId: 'by-child' },
    { text: '[|Bronagh’s dad|] rang the school office for the third time', messageId: 'by-child' },
    { text: 'Had [|Farah|], a Year 4 mum, in tears at the gate', messageId: 'first-name' },
    { text: 'Anyone know [|Tariq Mahmood|], the dad who does the Saturday football?', messageId: 'unlisted' },
    { text: '[|Mrs Okafor|], parent of twins in Year 2, emailed at midnight', messageId: 'unlisted' },
  ],
  allows: [
    'My dad Wayne retires from the buses on Friday',
    'Mr Ruddock in the Year 5 room is off sick',
    'Everyone’s mum says that about homework',
    'Mother’s Day cards done in Year 2 💐',
    'Jack’s mum makes the best lasagne in Kent',
    'Our Aisha’s mum is my cousin and she hates homework',
    'Mr Tumble, parent of nobody, saved Reception',
    'Bambi’s mum again. Whole class in bits',
    'Thank you to every parent who came to sports day',
    'Wayne Rooney was at school with my brother',
    'Parents’ evening done. Voice gone. Café tomorrow',
    { text: 'Mrs Siddiqui was lovely about it', options: { firstNames: false } },
    { text: 'Bronagh’s dad rang the school office', options: { unlisted: false } },
  ],
});
