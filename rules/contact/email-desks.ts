/** Mail for everybody: whoever has an address here is a person. */
export const PROVIDER =
  'gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|live|msn|aol|btinternet|btopenworld|sky|virginmedia|virgin|ntlworld|blueyonder|talktalk|tiscali|protonmail|proton|gmx|fastmail|tutanota|zoho|rocketmail|hushmail|tesco|o2|orange|freeserve|fsmail|plusnet';
export const PROVIDER_HOST = new RegExp(
  `^(?:${PROVIDER})\\b|^(?:me|mac|mail|pm|tuta|hey|email)(?:\\.|\\s|,|\\s*[([{<«"*~|_-]\\s*dot|$)`,
  'i',
);

/** Desks, not people: an address that a whole organisation gives out. */
const DESK =
  /^(?:office|admin(?:istration)?|info(?:rmation)?|enquir(?:y|ies)|reception|contact(?:us)?|hello|hi|help(?:desk)?|support|bookings?|tickets?|events?|jobs|careers|recruitment|hr|pta|ptfa|press|media|news|newsletter|no-?reply|donations?|donate|charity|friends|library|admissions|attendance|absence|finance|safeguarding|dsl|school|sales|orders|customerservices?|team|webmaster|mail|post|feedback|complaints|report|abuse|security|privacy|data|dpo|secretary|clerk|head(?:teacher)?|principal|senco|governors?|parents?|trips|catering|lettings|premises|contest|competitions?|submissions?|editor|editorial|marketing|membership|members|volunteer(?:ing)?s?|volunteers|fundraising|box-?office|vacancies|applications?|apply|homework)(?:[._\d-].*)?$/i;
/** Clubs and shops that use free mail: the name says so. */
const CLUB =
  /(?:pta|ptfa|friendsof|scouts?|guides|brownies|choir|school|primary|academy|nursery|preschool|playgroup|parish|church|committee|festival|charity|society|club|league|orchestra|bakery|cakes|bakes|photography|studio|salon|coaching|tuition|plumbing|electrical|joinery|gardening|lettings|catering|theatre|events|crafts|designs)/i;
const PUBLIC =
  /(?:^|\.)(?:gov\.(?:uk|scot|wales)|police\.uk|parliament\.uk|bbc\.co\.uk|mod\.uk)$|(?:^|\.)nhs\.uk$/i;

/** Whether a desk reads it, and not a person. With free mail a desk's name alone proves little. */
export function isDeskAddress(address: string): boolean {
  const [local = '', domain = ''] = address.split('@');
  if (CLUB.test(local)) return true;
  return DESK.test(local) && !PROVIDER_HOST.test(domain);
}

/** Addresses that a public body gives to everybody. */
export function isPublicBody(address: string): boolean {
  return PUBLIC.test(address.slice(address.indexOf('@') + 1));
}
