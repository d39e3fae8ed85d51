import { z } from 'zod';
import { NATIONS, ROLES, WEEKDAYS } from '../../rules/engine/facts';
import { SEVERITIES } from '../../rules/engine/rule';
import { hostProblem } from '../hosts';
import { logoProblem, LOGOS_AT_MOST } from '../logos';
import { repairProblems } from '../repairs';

/** Ids of the policy packs that come with Second Look. */
export const PACK_IDS = ['model', 'northbrook', 'barnes', 'dothill', 'wivelsfield', 'wilnecote'] as const;

const MESSAGE = {
  time: 'must be a time of day such as 08:30',
  date: 'must be a date that exists, such as 2026-09-01',
  zone: 'is not a known time zone; write one such as Europe/London',
  order: 'must not be before the start',
  after: 'must be later than the start',
  letter: 'must hold at least one letter',
};

const words = (max = 200) => z.string().trim().min(1).max(max);
const personName = words().regex(/\p{L}/u, MESSAGE.letter);
const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, MESSAGE.time);
const date = z.string().refine(isRealDate, MESSAGE.date);

const timeRange = z
  .strictObject({
    start: time.describe('Time of day, `HH:MM`'),
    end: time.describe('Time of day, `HH:MM`, later than the start'),
  })
  .refine(({ start, end }) => end > start, { path: ['end'], message: MESSAGE.after });

const dateRange = z
  .strictObject({
    start: date.describe('First day, `YYYY-MM-DD`'),
    end: date.describe('Last day, itself included, `YYYY-MM-DD`'),
    name: words().optional().describe('For people, for example `Half term`'),
  })
  .refine(({ start, end }) => end >= start, { path: ['end'], message: MESSAGE.order });

const severity = z.enum(['off', ...SEVERITIES]);
const hoursOfDay = z.array(timeRange).optional();

/** What a technician may say about one rule. */
const ruleSetting = z.strictObject({
  severity: severity.optional().describe('How much the rule asks, or `off`'),
  clause: words(60).optional().describe('A clause of the policy pack, where it should be another one'),
  options: z.record(z.string(), z.unknown()).optional().describe('The rule’s own options; see rules.md'),
  messages: z
    .record(
      z.string(),
      z.strictObject({
        severity: severity.optional().describe('How much this message asks, or `off`'),
        clause: words(60).optional().describe('Its own clause'),
      }),
    )
    .optional()
    .describe('The same for single messages of the rule'),
});

const person = z.strictObject({
  name: personName.describe('Full name, for example `Aisha Khan`'),
  role: z
    .enum(ROLES)
    .default('pupil')
    .describe('One of ' + ROLES.join(', ')),
  knownAs: z.array(personName).optional().describe('Nicknames, short forms, handles'),
  group: words(60).optional().describe('Class or group, for example `4B`'),
  left: date.optional().describe('Last day of a former pupil or colleague, `YYYY-MM-DD`'),
  photos: z.enum(['yes', 'no']).optional().describe('What has been signed about pictures: `yes` or `no`'),
  photosUntil: date.optional().describe('Last day on which that `yes` holds'),
});

const term = z.strictObject({
  term: words().describe('A word, a phrase, or a pattern'),
  match: z
    .enum(['exact', 'starts-with', 'pattern'])
    .default('exact')
    .describe('`exact` words, words that start so, or a `pattern` in RE2 syntax'),
  near: z.array(words()).default([]).describe('Only where one of these words stands in the same sentence'),
  severity: z.enum(['note', 'review', 'warn']).default('review').describe('How much it asks'),
});

const account = z.strictObject({
  name: words()
    .regex(/[\p{L}\p{N}]/u, MESSAGE.letter)
    .describe('Display name or handle, as the site shows it'),
  site: words(60).optional().describe('Id of the only site where it counts, for example `facebook`'),
});

const host = z.string().superRefine((value, context) => {
  const message = hostProblem(value);
  if (message) context.addIssue({ code: 'custom', message });
});

const selector = (what: string) => z.string().optional().describe(`Selector of ${what}`);

const repair = z
  .strictObject({
    site: words(60).describe('Id of the site, for example `facebook`'),
    composer: words(60).describe('Id of one of its composers; a wrong one is answered with the right ones'),
    editor: selector('the element that one writes in'),
    scope: selector('the nearest element around editor, attachments and Post'),
    publish: selector('the control that publishes, inside the scope'),
    attach: selector('what stands for an attached picture or video, inside the scope'),
  })
  .superRefine((entry, context) => {
    for (const { field, message } of repairProblems(entry))
      context.addIssue({ code: 'custom', message, path: field ? [field] : [] });
  });

const logo = z.strictObject({
  name: words(60).describe('For the technician page, for example `Crest` or `Badge as worn`'),
  picture: z
    .string()
    .superRefine((value, context) => {
      const message = logoProblem(value);
      if (message) context.addIssue({ code: 'custom', message });
    })
    .describe('PNG, JPEG or SVG as one line, `data:image/png;base64,...`, at most 400 kB'),
});

const contact = z.strictObject({
  name: words().describe('Whom to ask'),
  role: words().optional().describe('For example `Designated safeguarding lead`'),
  email: words().optional().describe('Their school address'),
  phone: words(60).optional().describe('Their school number'),
});

/**
 * Everything a technician may push, in its plain shape: several small top-level keys, so that one mistake never takes
 * the rest with it. Every property is optional but those that make an entry of a list what it is.
 * The generated managed schema, the key reference and the checks all come from here.
 */
export const settingsSchema = z.strictObject({
  school: z
    .strictObject({
      name: words().optional().describe('The school’s full name'),
      aliases: z.array(words()).default([]).describe('Other names that people use for it'),
      emailDomains: z
        .array(words())
        .default([])
        .describe('The school’s e-mail domains, for example `oakbridge.example`'),
      accounts: z.array(account).default([]).describe('The school’s own accounts on these sites'),
    })
    .default({ aliases: [], emailDomains: [], accounts: [] })
    .describe('What the school is called.'),
  policy: z
    .enum(PACK_IDS)
    .default('model')
    .describe('Which policy pack speaks: ' + PACK_IDS.join(', ') + '.'),
  rules: z
    .record(z.string(), ruleSetting)
    .default({})
    .describe('Changes to single rules of the pack, by rule id.'),
  roster: z
    .array(person)
    .default([])
    .describe('The people of the school: names only, no birth dates, no needs, no pictures.'),
  calendar: z
    .strictObject({
      timeZone: z
        .string()
        .refine(isTimeZone, MESSAGE.zone)
        .default('Europe/London')
        .describe('IANA time zone'),
      hours: z
        .strictObject(Object.fromEntries(WEEKDAYS.map((day) => [day, hoursOfDay])) as DayShape)
        .default({})
        .describe('Working hours by weekday; a weekday left out is a day off'),
      breaks: z.array(timeRange).default([]).describe('Breaks inside the working hours, every day'),
      terms: z.array(dateRange).default([]).describe('When the school is open; empty means always'),
      closures: z.array(dateRange).default([]).describe('Days off inside the terms'),
      bankHolidays: z
        .enum(NATIONS)
        .optional()
        .describe('Whose bank holidays are days off: ' + NATIONS.join(', ')),
    })
    .optional()
    .describe('When people work. Without it, rules about time stay silent.'),
  contacts: z.array(contact).default([]).describe('Colleagues to ask, shown in a warning.'),
  sites: z
    .strictObject({ off: z.array(words(60)).default([]).describe('Ids of the sites to leave alone') })
    .default({ off: [] })
    .describe('Where Second Look works: every site it knows, but for those named here.'),
  moreSites: z
    .array(host)
    .default([])
    .describe('Further sites to work on, by host name: `forum.example.org` or `*.example.org`.'),
  repairs: z
    .array(repair)
    .default([])
    .describe('Selectors that replace bundled ones when a site has changed, until a release does.'),
  messages: z
    .boolean()
    .default(false)
    .describe('Whether private messages are looked at. Tell your staff when you switch this on.'),
  neverFlag: z.array(words()).default([]).describe('Names, words or phrases that are never flagged.'),
  terms: z
    .array(term)
    .default([])
    .describe('Words of your own that get a second look, by the rule `school-terms`.'),
  logos: z
    .array(logo)
    .default([])
    .describe(
      `Up to ${LOGOS_AT_MOST} pictures of the school’s logo, by which it is looked for in pictures. Without one it is not.`,
    ),
  holdFrom: z
    .enum(SEVERITIES)
    .default('warn')
    .describe('From which severity Post is held: ' + SEVERITIES.join(', ') + '.'),
});

type DayShape = Record<(typeof WEEKDAYS)[number], typeof hoursOfDay>;

/** Settings with every default filled in. */
export type Settings = z.output<typeof settingsSchema>;
export type RuleSetting = z.output<typeof ruleSetting>;
export type SettingsKey = keyof Settings;

/** The keys, in the order they are explained. */
export const SETTINGS_KEYS = Object.keys(settingsSchema.shape) as SettingsKey[];

/**
 * Keys that are lists or tables. Each has a twin, `<key>Text`, that takes the same as one text (JSON; for the roster also
 * CSV): consoles offer text boxes, and a browser drops a whole list for one bad entry before we could name it.
 */
export const TEXT_KEYS = [
  'school',
  'rules',
  'roster',
  'calendar',
  'contacts',
  'sites',
  'moreSites',
  'repairs',
  'neverFlag',
  'terms',
  'logos',
] as const;

function isRealDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  // 30 February would roll over into March, so the date is written out again and compared.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isTimeZone(value: string): boolean {
  try {
    // An offset such as +01:00 is accepted by Intl too, but knows no summer time.
    return /^[A-Za-z]/.test(value) && !!new Intl.DateTimeFormat('en', { timeZone: value });
  } catch {
    return false;
  }
}
