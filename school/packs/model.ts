import type { PolicyPack } from '../policy';

/**
 * Our own model policy: free for any school to adopt as it stands or to change, and the default until a school names its own.
 * A picture, a first name or a date proves nothing, so the clauses ask for care and the rules speak softly where only a
 * person can tell.
 */
export const model: PolicyPack = {
  id: 'model',
  document: { title: 'Model social media policy for school staff', date: 'November 2026' },
  clauses: [
    {
      id: '1.1',
      section: 'About this policy',
      text: 'This policy is for everybody who works or volunteers here. It covers personal accounts and school accounts.',
    },
    {
      id: '1.2',
      section: 'About this policy',
      text: 'You are welcome to enjoy social media in your own time. We only ask for care where school comes in.',
    },
    {
      id: '1.3',
      section: 'About this policy',
      text: 'We do not watch what staff do on their own accounts. Union matters and raising a concern properly stay free.',
    },
    {
      id: '2.1',
      section: 'Pupils and families',
      text: 'Leave pupils’ names out of anything you publish. Initials, nicknames and small details can give a child away too.',
      advice: 'Say it without the child: “a pupil”, “my class”, “one of our teams”.',
    },
    {
      id: '2.2',
      section: 'Pupils and families',
      text: 'Publish no picture, voice or video of a pupil from a personal account. School accounts follow each family’s consent.',
      advice: 'Show the work, the room or the cake, and check what can be read in the background.',
    },
    {
      id: '2.3',
      section: 'Pupils and families',
      text: 'Write about pupils and their families as kindly as if they were reading. They may well be.',
    },
    {
      id: '3.1',
      section: 'Confidentiality',
      text: 'What you learn through your job stays at work. That includes safeguarding, health, needs, behaviour, results and staffing.',
      advice:
        'Take worries to the safeguarding lead or your line manager, never to a post or a private message.',
    },
    {
      id: '3.2',
      section: 'Confidentiality',
      text: 'Removing a name is not always enough. If somebody could work out who is meant, leave it out.',
    },
    {
      id: '4.1',
      section: 'Keeping in touch with pupils',
      text: 'Personal accounts are not for contact with our pupils. Please decline their friend and follow requests.',
      advice: 'Decline, tell the safeguarding lead, and explain to the class why staff never accept.',
    },
    {
      id: '4.2',
      section: 'Keeping in touch with pupils',
      text: 'Think hard before you connect with a former pupil, and wait until they are 18. Ask a senior colleague if unsure.',
    },
    {
      id: '4.3',
      section: 'Keeping in touch with pupils',
      text: 'Contact with a pupil who is family is fine. Let the head teacher know, so that nobody misunderstands it.',
    },
    {
      id: '4.4',
      section: 'Keeping in touch with pupils',
      text: 'Talk with parents and carers through school channels. Where you are friends already, keep school out of it.',
    },
    {
      id: '4.5',
      section: 'Keeping in touch with pupils',
      text: 'Keep your own phone number, e-mail and home address off public posts. Give pupils school contact details only.',
      advice: 'Use the school office’s number or your school address instead.',
    },
    {
      id: '5.1',
      section: 'Speaking for yourself',
      text: 'You may say where you work. When you share opinions there, make clear that they are your own.',
      advice: 'A few words such as “my own view” in the post or in your profile will do.',
    },
    {
      id: '5.2',
      section: 'Speaking for yourself',
      text: 'Only people the head teacher has asked speak for the school online. They use the school’s accounts.',
    },
    {
      id: '5.3',
      section: 'Speaking for yourself',
      text: 'Disagree with ideas, not with people. Do not insult, mock or accuse pupils, families, colleagues or the school.',
      advice:
        'If something at school is wrong, raise it with a senior colleague or through the complaints procedure.',
    },
    {
      id: '5.4',
      section: 'Speaking for yourself',
      text: 'Never post anything hateful, discriminatory or threatening, nor pass on such posts by other people.',
    },
    {
      id: '6.1',
      section: 'Time and privacy',
      text: 'Personal posting waits for breaks or the end of your working day. School accounts may post at any time.',
      advice: 'Keep the draft and post it in your break or after work.',
    },
    {
      id: '6.2',
      section: 'Time and privacy',
      text: 'Look at your privacy settings once a term. Post as though anybody could read it, whoever you chose.',
    },
    {
      id: '6.3',
      section: 'Time and privacy',
      text: 'Everybody slips sometimes. Take the post down, tell a senior colleague early, and we will help you.',
    },
  ],
  rules: {
    'pupil-name': { clause: '2.1' },
    'confidential-matter': { clause: '3.1' },
    'contact-details': { clause: '4.5' },
    'work-hours': { clause: '6.1', options: { breaks: 'exempt' } },
    'views-disclaimer': {
      clause: '5.1',
      options: { naming: 'with-disclaimer' },
      messages: { 'as-the-school': { clause: '5.2' } },
    },
    'pupil-picture': { clause: '2.2' },
    'contact-request': {
      clause: '4.1',
      messages: { 'former-pupil': { clause: '4.2', severity: 'review' } },
    },
  },
};
