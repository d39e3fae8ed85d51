import {
  NATIONS,
  WEEKDAYS,
  type DateRange,
  type SchoolCalendar,
  type TimeRange,
  type Weekday,
} from '../engine/facts';
import { isBankHoliday } from './bank-holidays';
import { dateOf, minuteOf, wallClock } from './clock';

type Minutes = readonly [start: number, end: number];

/**
 * Compiles a calendar into "is this instant within working hours".
 * Starts count, ends do not: with hours to 15:30, 15:30 is free. Term dates and closures count whole, both ends.
 * Bank holidays are days off where the calendar names a nation.
 * @param countBreaks whether breaks count as working time
 * @throws RangeError for an unknown zone, a time or date that is none, or a range that ends before it starts
 */
export function workingHours(calendar: SchoolCalendar, countBreaks: boolean): (instant: string) => boolean {
  const clock = wallClock(calendar.timeZone);
  for (const day of Object.keys(calendar.hours))
    if (!WEEKDAYS.includes(day as Weekday)) throw new RangeError('hours: not a weekday');
  const hours = new Map(WEEKDAYS.map((day) => [day, (calendar.hours[day] ?? []).map(minutes)]));
  const breaks = calendar.breaks.map(minutes);
  const terms = calendar.terms.map(days);
  const closures = calendar.closures.map(days);
  const nation = calendar.bankHolidays;
  if (nation && !NATIONS.includes(nation)) throw new RangeError('bank holidays: not a nation');
  return (instant) => {
    const { date, weekday, minute } = clock(instant);
    const onDay = ({ start, end }: DateRange) => start <= date && date <= end;
    const atTime = ([start, end]: Minutes) => start <= minute && minute < end;
    if (terms.length && !terms.some(onDay)) return false;
    if (closures.some(onDay)) return false;
    if (nation && isBankHoliday(date, nation)) return false;
    if (!countBreaks && breaks.some(atTime)) return false;
    return hours.get(weekday)?.some(atTime) ?? false;
  };
}

function minutes({ start, end }: TimeRange): Minutes {
  const range = [minuteOf(start), minuteOf(end)] as const;
  if (range[0] >= range[1]) throw new RangeError('a time range must end after it starts');
  return range;
}

function days({ start, end }: DateRange): DateRange {
  if (dateOf(start) > dateOf(end)) throw new RangeError('a date range must not end before it starts');
  return { start, end };
}
