/**
 * Every clause of the five policies that says something about a draft, a request or its sender: which policy, where it
 * stands there, the how-manieth of its place, and what kind of rule it makes. The packs answer each of these rows; a row
 * without an answer fails the check. Ours, and without a word of the documents but their headings.
 */
export interface InventoryRow {
  /** Numbers or headings of the document itself; where it has none, the ordinal of a paragraph or bullet. */
  readonly path: string;
  /** Counted from 1 among rows of the same path. */
  readonly nth: number;
  readonly kind: string;
}

/** How many rows each policy has. Written by hand, so that a row lost from the list below is missed. */
export const INVENTORY_COUNTS = {
  northbrook: 21,
  barnes: 31,
  dothill: 18,
  wivelsfield: 33,
  wilnecote: 26,
} as const;

/** A policy of a real school, as opposed to our own model. */
export type SchoolPolicyId = keyof typeof INVENTORY_COUNTS;

const ROWS: Readonly<Record<SchoolPolicyId, readonly (readonly [path: string, kind: string])[]>> = {
  northbrook: [
    ['4.1(i)', 'work-hours'],
    ['4.1(ii)', 'privacy-audience'],
    ['4.1(iii) bullet 1', 'disrepute'],
    ['4.1(iii) bullet 2', 'disrepute / tone'],
    ['4.1(iii) bullet 3', 'derogatory (school, staff)'],
    ['4.1(iii) bullet 4', 'derogatory (pupils, parents)'],
    ['4.1(iii) bullet 5', 'unsuitable-content'],
    ['4.1(iv)', 'friend-pupil; friend-parent; dm-pupil; dm-parent'],
    ['4.1 starred note', 'relative / prior-friend note on friend-* and dm-*'],
    ['4.1(v)', 'friend-expupil; dm-expupil'],
    ['4.1(vi)', 'defamation (+ named person)'],
    ['4.2', 'vetting'],
    ['5 > s.12, para 4', 'dm-pupil (asking for information)'],
    ['5 > s.12, para 4', 'dm-pupil (tone, secrecy)'],
    ['5 > s.12, para 5', 'contact-details'],
    ['5 > s.12, para 5', 'friend-pupil incoming; report'],
    ['5 > s.12, adults should bullet 1', 'dm-pupil'],
    ['5 > s.12, adults should bullet 2', 'contact-details'],
    ['5 > s.12, adults should bullet 3', 'dm-pupil (device)'],
    ['5 > s.12, adults should bullet 5', 'disrepute'],
    ['5, para 1', 'dm-pupil; dm-expupil (reason text)'],
  ],
  barnes: [
    ['Intro, para The school respects privacy', 'school-mention'],
    ['Organisational control > Process for creating new accounts, bullet 4', 'official-account audience'],
    ['Monitoring, para 1', 'one-way school account / comments off'],
    ['Monitoring, para 2', 'report'],
    ['Conduct a) bullet 1', 'tone'],
    ['Conduct a) bullet 2', 'tone'],
    ['Conduct a) bullet 3', 'report / moderate'],
    ['Conduct a) bullet 4', 'copyright'],
    ['Conduct a) bullet 5', 'personal-data (names, images, contact details)'],
    ['Conduct a) bullet 6', 'confidential'],
    ['Conduct a) bullet 7', 'anonymous'],
    ['Conduct a) bullet 8', 'derogatory / privacy of others'],
    ['Conduct a) bullet 9', 'personal-gain'],
    ['Conduct a) bullet 10', 'disrepute (code of conduct)'],
    ['Conduct a) bullet 11', 'defamation; discrimination; harassment; offensive'],
    ['Conduct a) bullet 12, i', 'image-consent'],
    ['Conduct a) bullet 12, i', 'image-consent (opt-out list)'],
    ['Conduct a) bullet 12, ii', 'image-suitability'],
    ['Conduct a) bullet 12, iii', 'image-suitability (after post)'],
    ['Conduct a) bullet 13', 'journalist'],
    ['Conduct b) bullet 1', 'disclaimer'],
    ['Conduct b) bullet 2', 'friend-pupil; friend-expupil; follow-pupil; dm-pupil; dm-expupil'],
    ['Conduct b) bullet 3', 'friend-pupil incoming'],
    ['Conduct b) bullet 4', 'dm-pupil; friend-pupil (leaver)'],
    ['Conduct b) bullet 4', 'dm-pupil (former school)'],
    ['Conduct b) bullet 5', 'image-pupil'],
    ['Conduct b) bullet 6', 'confidential'],
    ['Conduct b) bullet 7', 'report / block'],
    ['Conduct b) bullet 8', 'report'],
    ['Conduct b) bullet 9', 'work-hours (permitted, excess only)'],
    ['Conduct b) bullet 10', 'derogatory; disrepute (out of work too)'],
  ],
  dothill: [
    ['Aims, bullet 4', 'harassment; discrimination; defamation'],
    ['School staff should ensure that, bullet 1', 'any-reference: pupil-name, parent-name, staff-name'],
    ['School staff should ensure that, bullet 2', 'personal-matters / confidential'],
    ['School staff should ensure that, bullet 3', 'disclaimer / views attribution'],
    ['School staff should ensure that, bullet 4', 'privacy-audience'],
    ['School staff should ensure that, bullet 5', 'privacy-audience (block)'],
    ['School staff should ensure that, bullet 6', 'friend-pupil; friend-parent; dm tone'],
    ['School staff should ensure that, bullet 7', 'confidential / issue-with-person'],
    ['School staff should ensure that, bullet 8', 'confidential'],
    ['School staff should ensure that, bullet 8', 'tone / disrepute'],
    ['School staff should ensure that, bullet 9', 'image-suitability'],
    ['School staff should ensure that, bullet 10', 'image-suitability (YouTube named)'],
    ['Reporting inappropriate use of Social Media, para 1', 'report'],
    ['Mobile Phone Policy > Code of conduct', 'disrepute'],
    ['Mobile Phone Policy > Code of conduct', 'school-mention (info)'],
    ['Mobile Phone Policy > Personal Mobiles - Staff', 'image-pupil'],
    ['Mobile Phone Policy > Personal Mobiles - Staff', 'work-hours (contact time)'],
    ['Mobile Phone Policy > Mobile Phones for work related purposes', 'dm-parent on trips (parent helpers)'],
  ],
  wivelsfield: [
    ['1.4', 'school-mention (info)'],
    ['3.1', 'confidential'],
    ['3.2 bullet 1', 'confidential (person data)'],
    ['3.2 bullets 3-5', 'confidential (business, commercial, political)'],
    ['3.3', 'defamation; harassment; copyright'],
    ['3.4', 'discrimination; harassment'],
    ['5.1', 'conflict-of-interest'],
    ['5.2', 'disrepute'],
    ['5.3', 'disclaimer / views attribution'],
    ['5.4', 'pupil-name; staff-name; confidential'],
    ['5.5', 'derogatory; harassment; defamation'],
    ['5.6', 'official-post accuracy; anonymous'],
    ['6.1', 'employer-id'],
    ['6.2', 'friend-pupil; dm-pupil; follow-pupil'],
    ['6.3', 'relatives exception'],
    ['6.3', 'personal-gain; confidential'],
    ['6.4', 'friend-parent; dm-parent'],
    ['6.5', 'dm-pupil (official channel)'],
    ['6.6', 'friend-pupil incoming'],
    ['6.7', 'dm-pupil (leaver, former school)'],
    ['6.8', 'confidential'],
    ['6.9', 'image-pupil; image-family'],
    ['6.9', 'image-uniform / logo in image'],
    ['6.9', 'image-premises'],
    ['6.10', 'work-email; official contact details'],
    ['6.11', 'wikipedia'],
    ['6.12', 'logo'],
    ['6.13', 'friend-colleague'],
    ['6.14', 'privacy-audience'],
    ['6.14', 'contact-details (own)'],
    ['7.1', 'dm-pupil (official channel)'],
    ['7.2', 'official-account creation'],
    ['7.3', 'tone / image-suitability'],
  ],
  wilnecote: [
    ['Our Expectations, para 1', 'info'],
    ['Our Expectations, para 1', 'privacy-audience; pupil-name'],
    ['Our Expectations, para 2', 'privacy-audience (reason text)'],
    ['Our Expectations, para 2', 'tone'],
    ['Our Expectations, para 2', 'discrimination; extremism'],
    ['Social networking during the school day', 'work-hours'],
    ['Identifying oneself as an employee of The Wilnecote School', 'employer-id (allowed) + tone'],
    ['References to school-based issues and stakeholders, para 1', 'school-mention'],
    ['References to school-based issues and stakeholders, para 1', 'disclaimer'],
    [
      'References to school-based issues and stakeholders, para 2',
      'staff-name; parent-name; governor reference',
    ],
    ['References to school-based issues and stakeholders, para 2', 'pupil-name'],
    ['References to school-based issues and stakeholders, para 2', 'derogatory'],
    ['References to school-based issues and stakeholders, para 2', 'image-colleague'],
    ['References to school-based issues and stakeholders, para 2', 'general prompt'],
    ['References to school-based issues and stakeholders, para 2', 'general prompt'],
    ['Confidential information', 'confidential'],
    ['Confidential information', 'confidential (DM)'],
    ['Safeguarding > Friendships with students', 'friend-pupil'],
    ['Safeguarding > Friendships with students', 'dm-pupil exception (learning group)'],
    ['Safeguarding > Friendships with students', 'report'],
    ['Safeguarding > Friendships with ex students', 'friend-expupil (allowed, info note)'],
    ['Posting of videos or photographs of students', 'image-pupil with authorisation'],
    ['Posting of videos or photographs of students', 'image-pupil + school name/uniform'],
    ['Copyright and other legal issues', 'copyright'],
    ['Copyright and other legal issues', 'defamation'],
    ['Copyright and other legal issues', 'disrepute'],
  ],
};

/** The rows of one policy, in the order of the document. */
export function inventoryOf(policy: SchoolPolicyId): InventoryRow[] {
  const seen = new Map<string, number>();
  return ROWS[policy].map(([path, kind]) => {
    const nth = (seen.get(path) ?? 0) + 1;
    seen.set(path, nth);
    return { path, nth, kind };
  });
}
