import rule from '../../rules/press-contact';
import { testRule } from '../support/test-rule';

const asks = 'Hi, I’m a reporter working on a story about the school. Would you be willing to talk?';

testRule(rule, {
  flags: [
    { text: '[|Spoke to the Gazette|] about our leaking roof', messageId: 'talk' },
    { text: '[|Leaked the minutes to a journalist|] and slept like a baby 😴', messageId: 'talk' },
    { text: '[|Went to the papers|] over the head’s café bill', messageId: 'talk' },
    { text: '[|Any journalists|] on here? Our school would curl your hair', messageId: 'offer' },
    { text: '[|Happy to go on record|] about the exclusions', kind: 'comment', messageId: 'offer' },
    { text: '[|DM me and I’ll tell|] you the real story', kind: 'comment', messageId: 'offer' },
    { text: '[|You can quote me|] on the fire doors', messageId: 'offer' },
    { text: '[|A reporter rang me at school|] about the roof', messageId: 'asked' },
    {
      text: '[|Yes, I was there when it happened|]. It was bad.',
      kind: 'comment',
      replyTo: asks,
      messageId: 'reply',
    },
  ],
  allows: [
    'The Echo has a puzzle page and it beats me every time',
    'Look North had a whole bit on starlings tonight',
    { text: 'Please contact the school office', kind: 'comment', replyTo: asks },
    { text: 'I can’t comment, sorry', kind: 'comment', replyTo: asks },
    'The press office arranged for the Gazette to see our mural',
    'Reading the Guardian in a café, bliss ☕',
    'My letter to the paper about bus fares was printed',
    'Watched a film about reporters with the sixth form',
    { text: 'Lovely!', kind: 'comment', replyTo: 'We had a great day at the zoo' },
  ],
});
