import { expect, test } from 'vitest';
import rule from '../../rules/abuse-received';
import { runCase, testRule } from '../support/test-rule';

testRule(rule, {
  flags: [
    { text: 'A dad said [|he’d batter me|] after school', messageId: 'threat' },
    { text: 'Third [|death threat|] this week 😔', messageId: 'threat' },
    { text: 'Somebody [|posted my home address|] on the town page', messageId: 'threat' },
    { text: 'He’s [|waiting for me|] outside the café again', messageId: 'threat' },
    { text: 'She [|called me a nonce|] in front of the whole yard', messageId: 'abuse' },
    { text: 'Year 10 have [|a fake account with my face|]', messageId: 'abuse' },
    { text: '[|I’ve been harassed|] by a parent since March', messageId: 'abuse' },
    { text: 'They [|won’t leave me alone|]', messageId: 'abuse' },
    { text: 'The [|mums’ chat has turned on me|]', messageId: 'abuse' },
  ],
  allows: [
    'Good training today on what to do about abuse of staff online',
    'Forty-one messages since Sunday, all birthday ones 🥹',
    'My dog followed me to the shop',
    'The laminator attacked me again',
    'Called me mum in front of the whole class',
    'They made a card with my face on',
    'Somebody was rude to me in Aldi and I am still composing my reply',
    'The café parcel was waiting for me at home',
  ],
});

test('helps, and never holds a post', () => {
  expect(rule.severity).toBe('review');
  expect(
    runCase(rule, 'He threatened me. Then she threatened me. They posted my address.').spans,
  ).toHaveLength(1);
});
