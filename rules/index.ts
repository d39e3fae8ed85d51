import abuseReceived from './abuse-received';
import anonymousPost from './anonymous-post';
import audience from './audience';
import campaigning from './campaigning';
import colleagueName from './colleague-name';
import colleaguePicture from './colleague-picture';
import communityMention from './community-mention';
import confidentialMatter from './confidential-matter';
import contactDetails from './contact-details';
import contactRequest from './contact-request';
import copyright from './copyright';
import defamatoryClaim from './defamatory-claim';
import derogatory from './derogatory';
import discriminatory from './discriminatory';
import employerIdentified from './employer-identified';
import engagesWithPupil from './engages-with-pupil';
import { createInspector as compile, type Inspect, type InspectorSettings } from './engine/inspector';
import type { Rule } from './engine/rule';
import formerPupilName from './former-pupil-name';
import harassing from './harassing';
import identifiablePerson from './identifiable-person';
import inappropriateContact from './inappropriate-contact';
import messageToParent from './message-to-parent';
import messageToPupil from './message-to-pupil';
import nameWithPicture from './name-with-picture';
import parentName from './parent-name';
import personalData from './personal-data';
import personalGain from './personal-gain';
import pictureCare from './picture-care';
import pictureLocation from './picture-location';
import pictureText from './picture-text';
import pressContact from './press-contact';
import pupilName from './pupil-name';
import pupilPicture from './pupil-picture';
import schoolAccountTone from './school-account-tone';
import schoolLogo from './school-logo';
import schoolTerms from './school-terms';
import { withOpinion } from './scorer/opinion';
import { SECOND_OPINIONS } from './scorer/second-opinions';
import speaksForSchool from './speaks-for-school';
import taggedPerson from './tagged-person';
import unprofessional from './unprofessional';
import vetting from './vetting';
import viewsDisclaimer from './views-disclaimer';
import wikipediaAtWork from './wikipedia-at-work';
import workEmail from './work-email';
import workHours from './work-hours';

/** Every rule there is, by its own tables alone. One line each; a test holds this list, the files and the packs together. */
const rules: readonly Rule[] = [
  abuseReceived,
  anonymousPost,
  audience,
  campaigning,
  colleagueName,
  colleaguePicture,
  communityMention,
  confidentialMatter,
  contactDetails,
  contactRequest,
  copyright,
  defamatoryClaim,
  derogatory,
  discriminatory,
  employerIdentified,
  engagesWithPupil,
  formerPupilName,
  harassing,
  identifiablePerson,
  inappropriateContact,
  messageToParent,
  messageToPupil,
  nameWithPicture,
  parentName,
  personalData,
  personalGain,
  pictureCare,
  pictureLocation,
  pictureText,
  pressContact,
  pupilName,
  pupilPicture,
  schoolAccountTone,
  schoolLogo,
  schoolTerms,
  speaksForSchool,
  taggedPerson,
  unprofessional,
  vetting,
  viewsDisclaimer,
  wikipediaAtWork,
  workEmail,
  workHours,
];

/** Every rule there is, with the scorer's second opinion where there is one. */
export const catalogue: readonly Rule[] = rules.map((rule) => {
  const maybe = SECOND_OPINIONS[rule.id];
  return maybe ? (withOpinion(rule, maybe) as Rule) : rule;
});

/** Compiles a school's settings into `inspect(draft)`, over the whole catalogue. */
export function createInspector(settings: InspectorSettings): Inspect {
  return compile(settings, catalogue);
}

export * from './engine/draft';
export * from './engine/facts';
export {
  atLeast,
  verdictOf,
  type Finding,
  type Inspect,
  type InspectorSettings,
  type RuleBinding,
  type RuleHealth,
} from './engine/inspector';
export type { Rule, Severity } from './engine/rule';
