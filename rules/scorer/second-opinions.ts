import type { Message } from '../engine/rule';

/**
 * What is said where only the scorer thinks that a rule should speak: rule id to sentence. It cannot know more than that the
 * draft sounds like others of its kind, so each sentence asks, and each names the reading that makes it harmless.
 */
export const SECOND_OPINIONS: Readonly<Record<string, Pick<Message, 'text' | 'harmless'>>> = {
  'abuse-received': {
    text: 'It may be that somebody is treating you badly. You need not deal with it alone.',
    harmless: 'If all is well, carry on.',
  },
  'anonymous-post': {
    text: 'This may speak about school without saying who is speaking.',
    harmless: 'If your name stands beside it, carry on.',
  },
  campaigning: {
    text: 'This may ask people of the school to take a political side.',
    harmless: 'Union matters, and your own views as a citizen, stay free.',
  },
  'confidential-matter': {
    text: 'This may tell something that is meant to stay inside the school.',
    harmless: 'If it is about your own family, or is public already, carry on.',
  },
  copyright: {
    text: 'This may share somebody else’s work.',
    harmless: 'If it is your own, free to share, or a short quotation, carry on.',
  },
  'defamatory-claim': {
    text: 'This may say that somebody did wrong, as if it were a fact.',
    harmless: 'If it is public and proven, or a story, carry on.',
  },
  derogatory: {
    text: 'This may read as running somebody down.',
    harmless: 'If nobody of the school is meant, or it is plainly fond, carry on.',
  },
  discriminatory: {
    text: 'This may put down a group of people.',
    harmless: 'If you are speaking up against that, carry on.',
  },
  harassing: {
    text: 'This may read as a threat, or as picking on somebody.',
    harmless: 'If it is a joke that both sides share, carry on.',
  },
  'identifiable-person': {
    text: 'People who know the school may be able to tell who is meant.',
    harmless: 'If nobody of the school is meant, carry on.',
  },
  'inappropriate-contact': {
    text: 'Said to a pupil, this may be closer than a member of staff should be.',
    harmless: 'If it is for family or a grown-up friend, carry on.',
  },
  'personal-data': {
    text: 'This may share private details of somebody else.',
    harmless: 'If they are your own, or already public, carry on.',
  },
  'personal-gain': {
    text: 'This may offer something for sale to people of the school.',
    harmless: 'If it is for the school or a charity, carry on.',
  },
  'press-contact': {
    text: 'This may be an answer, or an offer, to the press about school.',
    harmless: 'If you only share or discuss the news, carry on.',
  },
  'school-account-tone': {
    text: 'From the school’s account, this may sound sharper than it is meant.',
    harmless: 'If the families who read it will smile too, carry on.',
  },
  'speaks-for-school': {
    text: 'This may read as if the school itself were speaking.',
    harmless: 'If the school asked you to say it, or it is plainly your own view, carry on.',
  },
  unprofessional: {
    text: 'Read by a parent, this may raise doubts about work and conduct.',
    harmless: 'If it has nothing to do with your work, carry on.',
  },
};
