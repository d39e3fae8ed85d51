import rule from '../../rules/personal-gain';
import { testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: '[|Tutoring my own class|] from Easter, dm me 😊', messageId: 'families' },
    { text: '[|Candles for all my Year 3 parents, £8|] each', messageId: 'families' },
    { text: 'Popped my [|flyers in the book bags|] again', messageId: 'families' },
    { text: '[|My class get first dibs|] on the summer camp', messageId: 'families' },
    { text: '[|Sold nail vouchers at the school|] gate for a tenner', messageId: 'families' },
    {
      text: '[|I got your number from the register|], fancy a quote for the café?',
      kind: 'message',
      messageId: 'insider',
    },
    { text: '[|I mark the mocks|], so who better to book a session with', messageId: 'insider' },
    { text: 'Tell your Kev to [|come in under forty|] and the roof is his', messageId: 'insider' },
    { text: '[|Tutoring after hours, £30|]. I teach infants', messageId: 'advert' },
    {
      text: '[|Miss Hill’s own holiday camp has places|], £30 a day',
      account: 'school',
      messageId: 'account',
    },
  ],
  allows: [
    'Buns 50p in the hall after school, all for the PTA',
    'Selling my sofa, £20, collection only',
    'Anyone recommend a maths tutor for my daughter?',
    'Sponsored walk for the hospice, £5 a head, families welcome',
    'The school photographer made me pull a face',
    'Our lad is washing cars for his scout trip, a tenner a go',
    'Car boot on Sunday, my whole loft, nothing over two pounds',
    { text: 'School trip money, £12, on ParentPay please, families', account: 'school' },
    'Candlelit supper for two at a tiny café',
  ],
});
