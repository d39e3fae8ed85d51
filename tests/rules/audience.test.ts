import rule from '../../rules/audience';
import { testRule } from '../support/test-rule';

const school = (text: string, more: object = {}) => ({
  text,
  account: 'school' as const,
  audience: 'public',
  options: { oneWay: true },
  ...more,
});

testRule(rule, {
  draft: { account: 'personal', audience: 'public' },
  flags: [
    { text: '[||]divorce came through. drinks at mine, bring your own chair', messageId: 'post' },
    { text: '[||]bikini, pool, cocktail with an umbrella in 🍹', messageId: 'post' },
    { text: '[||]been signed off with my back til Christmas', messageId: 'post' },
    { text: '[||]What a view', attachments: ['IMG_1.jpg'], messageId: 'post' },
    { text: '[||]Two weeks in Málaga, the house is empty', audience: 'Everyone', messageId: 'post' },
    { text: '[||]Mum to Theo and Elsie. Lives in Penkridge', kind: 'profile', messageId: 'profile' },
    { text: '[||]Anyone selling a sofa?', options: { posts: 'all' }, messageId: 'post' },
    { text: '[||]Hungover', audience: 'world', options: { public: ['world'] }, messageId: 'post' },
    { ...school('[||]Sports day was a joy', { comments: 'on' }), messageId: 'comments-on' },
    { ...school('[|Tell us below|]: what did you make of the concert?'), messageId: 'asks-back' },
    { ...school('New library! [|Share your photos|] with us'), messageId: 'asks-back' },
  ],
  allows: [
    { text: 'divorce came through', audience: 'friends' },
    { text: 'note to self. bins. ring mum. breathe', audience: 'only-me' },
    { text: 'the divorce came through', audience: undefined },
    { text: 'my divorce came through', account: undefined },
    'Anyone selling a two seater, grey or greyish? 🛋️',
    'reminder that ‘public’ on the little globe means anybody',
    'Fourteen trick or treaters, one asked for crème brûlée',
    { text: 'Hungover', options: { posts: 'none' } },
    { text: 'Mum to Theo', kind: 'profile', audience: 'friends' },
    { text: 'Hungover', kind: 'comment' },
    school('Sports day was a joy'),
    school('Tell us below what you think', { comments: 'off' }),
    school('Tell us below what you think', { options: {} }),
    school('Sports day was a joy', { comments: 'on', options: {} }),
  ],
});
