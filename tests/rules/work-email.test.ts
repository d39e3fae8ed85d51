import rule from '../../rules/work-email';
import { testRule } from '../support/test-rule';

const is = (messageId: string) => (text: string) => ({ text, messageId });

testRule(rule, {
  facts: { emailDomains: ['oakbridge.example', '@oakbridgeprimary.example'] },
  draft: { account: 'personal' },
  flags: [
    is('post')('Easiest is [|p.hill@oakbridge.example|], I check it more than my own kids'),
    is('post')('[|bernie@oakbridge.example|] if you want a coffee ☕'),
    is('post')('Mail me at [|sam.hill@staff.oakbridge.example|]'),
    is('post')('[|zoë.hill@oakbridgeprimary.example|]'),
    is('post')('it is [|p.hill at oakbridge dot example|]'),
    { text: 'PE. Villa. [|p.hill@oakbridge.example|]', kind: 'profile', messageId: 'profile' },
    { text: 'Ask [|office@oakbridge.example|]', kind: 'profile', messageId: 'profile' },
    { text: '[|p.hill@oakbridge.example|]', kind: 'message', messageId: 'post' },
    { text: '[|p.hill@oakbridge.example|]', account: undefined, messageId: 'post' },
    is('sign-up')('[|signed up for Vinted with my work email|] like a genius'),
    is('sign-up')('I [|used my school email for the dating app|]'),
    is('other-school')('write to [|j.king@otherschool.sch.uk|] for the notes'),
  ],
  allows: [
    { text: 'p.hill@oakbridge.example', account: 'school' },
    'Lost property queries to office@oakbridge.example please',
    'My work email has eaten four days of my life 😩',
    'dont use your work address for that, set up a separate one',
    'the sender said headteacher@0akbr1dge.example, with a nought and a one',
    'sam.hill@example.org is my own',
    'never sign up to dating apps with your work email',
    'I am off my work email until September, olé',
    { text: 'jobs to p.hill@oakbridge.example', options: { allowed: ['P.Hill@oakbridge.example'] } },
    { text: 'p.hill@oakbridge.example', facts: { emailDomains: [] } },
    { text: 'Books to library@otherschool.sch.uk' },
    {
      text: 'mail p.hill@oakbridge.example',
      facts: { emailDomains: ['oakbridge.example'], neverFlag: ['p.hill@oakbridge.example'] },
    },
  ],
});
