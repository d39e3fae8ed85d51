import rule from '../../rules/school-account-tone';
import { testRule } from '../support/test-rule';

testRule(rule, {
  draft: { account: 'school' },
  flags: [
    { text: '[|Read the letter|].', messageId: 'curt' },
    { text: '[|If you don’t like it, feel free|] to leave', kind: 'comment', messageId: 'curt' },
    { text: 'Dear café dads, [|it’s not our problem|]', messageId: 'curt' },
    { text: '[|If your son listened|] he would know', kind: 'comment', messageId: 'curt' },
    { text: '[|Well done to the genius who parked|] on the zigzags', messageId: 'mocking' },
    { text: '[|Funny how|] the same children are late', messageId: 'mocking' },
    { text: 'The letter went home Monday [|🙄|]', messageId: 'face' },
    { text: '[|lol|] we forgot too', messageId: 'slang' },
    { text: 'What a [|bloody|] mess', messageId: 'slang' },
    { text: 'Parents’ evening done. [|Someone pass the gin|]', messageId: 'venting' },
    { text: '[|Thanks government|]. Another cut', messageId: 'political' },
  ],
  allows: [
    'The letter about Wednesday came home in book bags. Thank you!',
    'Sorry about that! It is on the website too, here is a link 😊',
    'Good luck to every Year 11 starting today',
    'Under-14 girls through to the county semi ⚽🎉',
    'Two-all and a fair result. Thank you to our visitors for a great game',
    'Snowflakes made by Year 1, no two alike',
    'Our café opens at three, all families welcome',
    'Please do call if you would like to talk about the report',
    { text: 'lol read the letter', account: 'personal' },
    { text: 'lol read the letter', account: undefined },
  ],
});
