import { says } from './tokens';

/*
 * Words by which developers name what they build, by what they tell us. They are weak evidence, so each is worth a few
 * points and none decides alone; left out are those that frameworks use for layout (`order`, `cell`, `entry`, `ai`).
 */

/** What publishing software calls what is written in it; `status` loses its end as a plural does. */
export const PUBLIC = says(
  'comment commentbox simplebox reply respond quickreply tweet toot statu review testimonial bio signature guestbook',
);
/** Words that stand in other software as well: an exam has answers, a law has notices. */
export const OFTEN_PUBLIC = says(
  'answer caption opinion notice post postform thread topic discussion microblog blog story update wall feed about headline profile intro',
);
export const CONVERSATION = says('chat msg message conversation messenger dm inbox room channel');
export const COMPOSE = says('compose composer postbox publish share tweetbox');
/** What publishing controls are called. */
export const PUBLISH = says('publish post tweet reply comment share toot sender');
export const TITLE = says('title subject');
export const SUMMARY = says('summary');
export const PROFILE = says('bio signature headline about profile intro');

export const LOOKED_UP = says('search searchbox find filter query autocomplete lookup');
export const SHOPPING = says(
  'checkout cart coupon promo price billing shipping payment pay donate donation gift amt meal invoice',
);
/** Shops, authorities and their help desks, with the names of widely used ones. */
export const SUPPORT = says(
  'report reason appeal feedback nps csat suggestion support ticket survey complaint enquiry enquiries inquiry helpdesk crisp tidio drift zopim tawk freshchat livechat hc intercom zendesk wpcf hs',
);
/** Machines that answer, and what one asks of them. */
export const MACHINE = says(
  'assistant prompt chatbot robot bot copilot gemini claude openai gpt llm streaming webchat tutor generate negative',
);
export const ASKED = says('ask prompt');
export const MODEL = says('model');
/** Kept for oneself. */
export const NOTES = says(
  'note task todo journal diary memo checklist planner plan innerdocbody vault secure allergy remark',
);
export const SETTINGS = says('setting config css sql regex template webhook env csv bulk');
/** Work on words that somebody checks, turns or measures: exams, translations, subtitles. */
export const WORK = says(
  'essay attempt quiz exam assessment assignment submission grading grade rubric homework lesson translate translation translator trans transcript subtitle cue lyric captcha challenge terminal formula',
);
export const CODE = says(
  'code sql json yaml xml html css query script regex formula expression macro snippet payload',
);
export const COPIES = says('cc bcc preheader');
export const MAILBOX = says('mail webmail campaign newsletter mailbox');
