import type { Clause } from '../policy';

/** The text of our own model policy. Written so that a head can adopt it as it stands, and staff can read it in five minutes. */
export const modelClauses: readonly Clause[] = [
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
    id: '2.4',
    section: 'Pupils and families',
    text: 'Never put a pupil’s name and face together, and never tag a pupil. Families decide about tags of their own.',
    advice: 'Name the event instead, or show the work without saying whose it is.',
  },
  {
    id: '2.5',
    section: 'Pupils and families',
    text: 'Ask colleagues, parents and former pupils before you name them, even to praise them.',
    advice: 'Ask first, or write “a colleague”, “one of our parents”.',
  },
  {
    id: '2.6',
    section: 'Pupils and families',
    text: 'Ask colleagues before you post a picture of them. Take it down when they ask.',
    advice: 'A quick question in the staff room is enough.',
  },
  {
    id: '2.7',
    section: 'Pupils and families',
    text: 'Before a picture goes out, look for lanyards, screens, names and faces behind. Leave out where it was taken.',
    advice: 'Crop it, cover it, or take another.',
  },
  {
    id: '2.8',
    section: 'Pupils and families',
    text: 'Uniforms, badges and the logo show which school a child goes to. They belong on the school’s own accounts.',
    advice: 'Crop the badge out, or ask whether the school’s account would like to share it.',
  },
  {
    id: '2.9',
    section: 'Pupils and families',
    text: 'Share pictures of people small. A large one can be copied, cut up and used by anybody.',
    advice: 'Save a copy about 1,000 pixels wide, and share that.',
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
    id: '3.3',
    section: 'Confidentiality',
    text: 'Other people’s details stay in school systems. That means lists, records, addresses, birthdays, pay and passwords.',
    advice: 'Leave the details out, and close the list before you take a photo.',
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
    id: '4.6',
    section: 'Keeping in touch with pupils',
    text: 'Write to pupils about their learning only, in groups and channels that the school has approved.',
    advice: 'Use the school’s own channel, at a time of day when pupils are expected to read it.',
  },
  {
    id: '4.7',
    section: 'Keeping in touch with pupils',
    text: 'Keep no secrets with a pupil, give no private presents, arrange no private meetings. Ask nothing personal or intimate.',
    advice: 'If a pupil gets in touch, tell the safeguarding lead the same day. That protects both of you.',
  },
  {
    id: '4.8',
    section: 'Keeping in touch with pupils',
    text: 'Do not like, follow or answer pupils’ posts from personal accounts.',
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
    id: '5.5',
    section: 'Speaking for yourself',
    text: 'Write about school under your own name. Raising a concern without giving your name stays protected by law.',
    advice: 'Our whistle-blowing policy says to whom you can speak, and your union will help.',
  },
  {
    id: '5.6',
    section: 'Speaking for yourself',
    text: 'School accounts are friendly, correct and calm. They never argue, mock or make jokes at anybody’s expense.',
    advice: 'Thank people for writing, and invite them to talk at school.',
  },
  {
    id: '5.7',
    section: 'Speaking for yourself',
    text: 'School accounts, contacts and knowledge are not for private business or profit.',
    advice: 'Advertise elsewhere, and ask the head teacher about paid work beside your job.',
  },
  {
    id: '5.8',
    section: 'Speaking for yourself',
    text: 'School accounts and your role here stay out of party politics. Your own vote and your union are your business.',
    advice: 'Speak as yourself, without the school and without your role.',
  },
  {
    id: '5.9',
    section: 'Speaking for yourself',
    text: 'Keep drink, drugs, sex and swearing apart from your work here. People judge the school by them.',
    advice: 'Ask yourself whether you would say it at a parents’ evening.',
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
  {
    id: '6.4',
    section: 'Time and privacy',
    text: 'Do not edit Wikipedia or its like at work as a private person. It looks like the school’s own edit.',
    advice: 'Make the edit at home.',
  },
  {
    id: '6.5',
    section: 'Time and privacy',
    text: 'Use a private e-mail address for private accounts. Your school address is for school work.',
    advice: 'Change the address in the account’s settings.',
  },
  {
    id: '7.1',
    section: 'Other people’s work, the press and help',
    text: 'Share other people’s texts, pictures, music and worksheets only as their owners allow. A short quotation is fine.',
    advice: 'Quote a line, link to the rest, or ask whoever made it.',
  },
  {
    id: '7.2',
    section: 'Other people’s work, the press and help',
    text: 'When a journalist asks about school, pass the question on before you answer.',
    advice: 'Send it to the head teacher, who will thank you and take it from there.',
  },
  {
    id: '7.3',
    section: 'Other people’s work, the press and help',
    text: 'Nobody has to put up with abuse online. Tell us, and we will help you to deal with it.',
    advice: 'Keep a copy, do not answer, and tell a senior colleague or your union.',
  },
  {
    id: '7.4',
    section: 'Other people’s work, the press and help',
    text: 'Only the recruitment panel looks up candidates, openly and all in the same way. Nobody else does.',
    advice: 'Leave it to the panel, which follows national guidance.',
  },
  {
    id: '7.5',
    section: 'Other people’s work, the press and help',
    text: 'The school may name words of its own that deserve a second look before you post.',
  },
];
