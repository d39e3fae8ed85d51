import type { PolicyPack } from '../policy';
import { modelClauses } from './model-clauses';

/**
 * Our own model policy: free for any school to adopt as it stands or to change, and the default until a school names its own.
 * A picture, a first name or a date proves nothing, so the clauses ask for care and the rules speak softly where only a
 * person can tell.
 */
export const model: PolicyPack = {
  id: 'model',
  document: { title: 'Model social media policy for school staff', date: 'November 2026' },
  clauses: modelClauses,
  rules: {
    'pupil-name': { clause: '2.1' },
    'parent-name': { clause: '2.5', severity: 'review' },
    'colleague-name': { clause: '2.5', severity: 'note' },
    'former-pupil-name': { clause: '2.5', severity: 'review' },
    'identifiable-person': { clause: '3.2' },
    // A kind word about “my class” is welcome here; a school that wants none switches this on.
    'community-mention': { clause: '2.3', severity: 'off' },
    'name-with-picture': { clause: '2.4' },
    'tagged-person': {
      clause: '2.4',
      messages: {
        'former-pupil': { clause: '2.5' },
        parent: { clause: '2.5' },
        colleague: { clause: '2.5', severity: 'note' },
      },
    },
    'confidential-matter': { clause: '3.1' },
    'personal-data': { clause: '3.3' },
    derogatory: { clause: '5.3' },
    'defamatory-claim': { clause: '5.3' },
    discriminatory: { clause: '5.4' },
    harassing: { clause: '5.4' },
    unprofessional: { clause: '5.9' },
    'inappropriate-contact': { clause: '4.7' },
    // 5.1 welcomes it; a note says where one stands. What may be missing beside it is for views-disclaimer.
    'employer-identified': { clause: '5.1', severity: 'note' },
    'views-disclaimer': { clause: '5.1', options: { naming: 'with-disclaimer' } },
    'speaks-for-school': { clause: '5.2' },
    'anonymous-post': { clause: '5.5' },
    'school-account-tone': { clause: '5.6' },
    'personal-gain': { clause: '5.7' },
    campaigning: { clause: '5.8' },
    'contact-details': { clause: '4.5' },
    'work-email': { clause: '6.5' },
    'contact-request': {
      clause: '4.1',
      messages: {
        'told-asked': { clause: '4.7' },
        'former-pupil': { clause: '4.2', severity: 'review' },
        'former-pupil-under-age': { clause: '4.2', severity: 'warn' },
        'told-former': { clause: '4.2', severity: 'review' },
        relative: { clause: '4.3', severity: 'note' },
        'earlier-friend': { clause: '4.4', severity: 'note' },
        parent: { clause: '4.4', severity: 'review' },
        'told-parents': { clause: '4.4', severity: 'review' },
        colleague: { severity: 'off' },
        candidate: { clause: '7.4', severity: 'off' },
      },
    },
    'message-to-pupil': {
      clause: '4.6',
      messages: { 'former-pupil': { clause: '4.2', severity: 'review' } },
    },
    'message-to-parent': { clause: '4.4', severity: 'review' },
    'engages-with-pupil': {
      clause: '4.8',
      messages: { 'former-pupil': { clause: '4.2', severity: 'review' } },
    },
    'work-hours': { clause: '6.1', options: { breaks: 'exempt' } },
    'wikipedia-at-work': { clause: '6.4' },
    audience: { clause: '6.2', severity: 'note' },
    'pupil-picture': { clause: '2.2' },
    'colleague-picture': { clause: '2.6' },
    'school-logo': { clause: '2.8' },
    'picture-text': { clause: '2.7' },
    'picture-location': { clause: '2.7' },
    'picture-care': {
      clause: '2.7',
      options: { megapixels: 2 },
      messages: { large: { clause: '2.9' } },
    },
    copyright: { clause: '7.1' },
    'press-contact': { clause: '7.2' },
    'abuse-received': { clause: '7.3' },
    // A search of candidates is the panel’s, and no draft shows who sits on it.
    vetting: { clause: '7.4', severity: 'off' },
    'school-terms': { clause: '7.5' },
  },
};
