import rule from '../../rules/vetting';
import { testRule } from '../support/test-rule';

const asks = (text: string) => ({ text, messageId: 'wants' });

testRule(rule, {
  flags: [
    '[|googled the candidates|] last night',
    '[|had a nosy at the applicants’ Facebook|] 👀',
    '[|Having a look through all the candidates’ Instagrams|] first',
    'one of the [|applicants has a very public TikTok|], I’ll say no more',
    '[|stalked the four people we’re interviewing on facebook|]',
    '[|checked out the new deputy candidates on socials|], so naïve',
    '[|The girl coming for interview tomorrow... found her insta|]',
    '[|Looking up the shortlisted ones on LinkedIn|]',
    '[|cyber-stalked all three interviewees|] tonight',
    asks('[|Anyone know the woman who applied for|] our TA job?'),
    asks('[|Any dirt on the candidates|] for head?'),
  ],
  allows: [
    'I found the applicants online form confusing',
    'KCSIE says schools should consider searching shortlisted candidates online',
    'They googled me before the interview lol 😅',
    'googled interview questions for TA',
    'I’ve applied for a job on LinkedIn',
    'The Labour candidate’s Facebook is a riot',
    'interview tomorrow, found a nice blouse on facebook marketplace',
    'Looking at applications for Year 7 places, soirée first',
    'We never look candidates up on Facebook here',
    'GCSE candidates: check your profile pages',
  ],
});
