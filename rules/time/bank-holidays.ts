import type { Nation } from '../engine/facts';

/** Days off once, for one reason, as proclaimed (`gov.uk/bank-holidays` lists them). */
const ONCE: readonly (readonly [date: string, nations: readonly Nation[] | 'all'])[] = [
  ['2022-06-03', 'all'], // Platinum Jubilee
  ['2022-09-19', 'all'], // state funeral
  ['2023-05-08', 'all'], // coronation
  ['2026-06-15', ['scotland']], // the World Cup
];
/** Holidays that were moved once, from the Monday where the rule has them. */
const MOVED: Readonly<Record<string, string>> = {
  '2020-05-04': '2020-05-08', // Victory in Europe Day
  '2022-05-30': '2022-06-02', // Platinum Jubilee
};

const compiled = new Map<string, ReadonlySet<string>>();

/**
 * Whether a date is a bank holiday of a nation, or the weekday on which one that fell on a weekend is made up for.
 * Reckoned from the rules of the Banking and Financial Dealings Act 1971 and its proclamations; nothing is looked up.
 * @param date `YYYY-MM-DD`
 */
export function isBankHoliday(date: string, nation: Nation): boolean {
  const year = Number(date.slice(0, 4));
  const key = `${nation} ${year}`;
  let days = compiled.get(key);
  if (!days) {
    days = new Set(bankHolidays(year, nation));
    compiled.set(key, days);
  }
  return days.has(date);
}

/** The bank holidays of a year, substitute days with the days that they stand for. */
function bankHolidays(year: number, nation: Nation): string[] {
  const scotland = nation === 'scotland';
  const day = (month: number, date: number) => Date.UTC(year, month - 1, date);
  const easter = easterSunday(year);
  const mondays = [
    monday(day(5, 1)),
    lastMonday(day(5, 31)),
    scotland ? monday(day(8, 1)) : lastMonday(day(8, 31)),
    ...(scotland ? [] : [easter + DAY]),
  ];
  const ireland = nation === 'northern-ireland';
  const fixed = [
    day(1, 1),
    ...(scotland ? [day(1, 2), day(11, 30)] : []),
    ...(ireland ? [day(3, 17), day(7, 12)] : []),
    day(12, 25),
    day(12, 26),
  ];
  const once = ONCE.filter(
    ([date, nations]) => date.startsWith(`${year}-`) && (nations === 'all' || nations.includes(nation)),
  ).map(([date]) => date);
  const reckoned = [easter - 2 * DAY, ...mondays, ...fixed, ...substitutes(fixed)].map(written);
  return [...reckoned.map((date) => MOVED[date] ?? date), ...once];
}

/** The next free weekday for each that falls on a weekend, in order. */
function substitutes(fixed: readonly number[]): number[] {
  const taken = new Set(fixed);
  return fixed.filter(isWeekend).map((holiday) => {
    let next = holiday;
    while (isWeekend(next) || taken.has(next)) next += DAY;
    taken.add(next);
    return next;
  });
}

const DAY = 24 * 60 * 60 * 1000;

function isWeekend(time: number): boolean {
  return new Date(time).getUTCDay() % 6 === 0;
}

/** The first Monday from a day on. */
function monday(from: number): number {
  return from + ((8 - new Date(from).getUTCDay()) % 7) * DAY;
}

/** The last Monday up to a day. */
function lastMonday(until: number): number {
  return until - ((new Date(until).getUTCDay() + 6) % 7) * DAY;
}

function written(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/**
 * Easter Sunday of the Gregorian calendar: the Sunday after the full moon that the Church reckons on or after 21 March.
 * The moon repeats every 19 years and drifts a little each century; the letters of the books are spelled out here.
 */
function easterSunday(year: number): number {
  const inCycle = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const age = (19 * inCycle + century - leapCenturies - moonDrift + 15) % 30;
  // Two moons are never a day late: the books bring 19 April, and in some cycles 18 April, one day forward.
  const moon = age - (age === 29 || (age === 28 && inCycle > 10) ? 1 : 0);
  const fullMoon = Date.UTC(year, 2, 21 + moon);
  return fullMoon + (7 - new Date(fullMoon).getUTCDay()) * DAY;
}
