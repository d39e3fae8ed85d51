/**
 * What the core knows about one school, handed to every rule's `prepare`.
 * Compiled from the technician's settings in `school/`; never leaves the background.
 */
export interface SchoolFacts {
  /** The school's names, longest first, aliases included, for example `Oakbridge Primary School`, `Oakbridge Primary`. */
  readonly schoolNames: readonly string[];
  /** Everybody on the roster. Order has no meaning. */
  readonly people: readonly Person[];
  /** When people work. Undefined: rules about time stay silent. */
  readonly calendar?: SchoolCalendar | undefined;
  /** Names, words or phrases that are never flagged, as the technician wrote them. */
  readonly neverFlag: readonly string[];
  /** The school's e-mail domains, for example `oakbridge.example`. */
  readonly emailDomains: readonly string[];
  /** Words of the technician's own, for the rule `school-terms`. */
  readonly terms: readonly SchoolTerm[];
}

/** One word, phrase or pattern that a technician wants a second look at. */
export interface SchoolTerm {
  readonly term: string;
  /** `exact`: whole words. `starts-with`: words that begin so. `pattern`: RE2 syntax, run in linear time. */
  readonly match: 'exact' | 'starts-with' | 'pattern';
  /** Only where one of these words stands within the same sentence. Empty: anywhere. */
  readonly near: readonly string[];
  readonly severity: 'note' | 'review' | 'warn';
}

export const ROLES = ['pupil', 'former-pupil', 'parent', 'staff', 'governor'] as const;
export type Role = (typeof ROLES)[number];

/** One person on the roster. No dates of birth, no needs, no pictures: names only. */
export interface Person {
  /** Full name in the order the school writes it, for example `Aisha Khan`. */
  readonly name: string;
  readonly role: Role;
  /** Other names people use for them: nicknames, short forms, handles. */
  readonly knownAs?: readonly string[] | undefined;
  /** Class or group, for example `4B`. */
  readonly group?: string | undefined;
  /** A former pupil's or colleague's last day, `YYYY-MM-DD`. */
  readonly left?: string | undefined;
  /** What the family (or the colleague) has signed about pictures. Undefined: nobody has said. */
  readonly photos?: 'yes' | 'no' | undefined;
  /** Until when that `yes` holds, `YYYY-MM-DD`, itself included. */
  readonly photosUntil?: string | undefined;
}

/** Nations with bank holidays of their own. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Half-open span of one day, local wall-clock time `HH:MM`. */
export interface TimeRange {
  readonly start: string;
  readonly end: string;
}

/** Whole days, both ends included, local dates `YYYY-MM-DD`. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
  readonly name?: string | undefined;
}

export interface SchoolCalendar {
  /** IANA zone. Offsets and summer time come from the platform's own zone data (Intl). */
  readonly timeZone: string;
  /** Working hours per weekday. A weekday that is not listed is a day off (so part-time hours are said here). */
  readonly hours: Readonly<Partial<Record<Weekday, readonly TimeRange[]>>>;
  /** Breaks inside the working hours, every day: morning break, lunch. */
  readonly breaks: readonly TimeRange[];
  /** When the school is open. Empty: always, but for closures. */
  readonly terms: readonly DateRange[];
  /** Days without work inside the terms: half terms, bank holidays. (An INSET day is a working day: leave it out.) */
  readonly closures: readonly DateRange[];
  /** Whose bank holidays are days off. Undefined: only what `closures` says. */
  readonly bankHolidays?: Nation | undefined;
}

/** Facts of a school that has told us nothing. */
export const NO_FACTS: SchoolFacts = {
  schoolNames: [],
  people: [],
  neverFlag: [],
  emailDomains: [],
  terms: [],
};
