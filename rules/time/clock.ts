import { WEEKDAYS, type Weekday } from '../engine/facts';

/** Wall-clock time at the school. */
export interface LocalTime {
  /** `YYYY-MM-DD`; comparable as text. */
  readonly date: string;
  readonly weekday: Weekday;
  /** Since local midnight by the clock on the wall, 0 to 1439. */
  readonly minute: number;
}

/**
 * A function from an ISO 8601 time to the time on the school's wall, summer time included. A time without an offset is
 * that already.
 * @param timeZone IANA zone, for example `Europe/London`
 * @throws RangeError when the platform does not know the zone
 */
export function wallClock(timeZone: string): (instant: string) => LocalTime {
  const there = partsIn(timeZone);
  const asWritten = partsIn('UTC');
  return (instant) => {
    const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(instant);
    const parts = hasOffset ? there(Date.parse(instant)) : asWritten(Date.parse(`${instant}Z`));
    const weekday = WEEKDAYS.find((day) => day === parts['weekday']?.slice(0, 3).toLowerCase());
    if (!weekday) throw new RangeError('weekday not readable');
    return {
      date: `${parts['year']?.padStart(4, '0')}-${parts['month']}-${parts['day']}`,
      weekday,
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
    };
  };
}

function partsIn(timeZone: string): (time: number) => Record<string, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (time) => Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
}

/**
 * Minutes since midnight of `HH:MM`; `24:00` is the end of the day.
 * @throws RangeError for anything else
 */
export function minuteOf(time: string): number {
  const [, hour, minute] = /^(\d{2}):([0-5]\d)$/.exec(time) ?? [];
  const value = Number(hour) * 60 + Number(minute);
  if (!(value <= 24 * 60)) throw new RangeError('a time must be HH:MM, from 00:00 to 24:00');
  return value;
}

/**
 * The date itself when it is one of the calendar.
 * @throws RangeError when it is not `YYYY-MM-DD` or no such day exists
 */
export function dateOf(date: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Some engines turn 30 February into 2 March; a day that exists comes back as it was.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date)
    throw new RangeError('a date must be a day that exists, written YYYY-MM-DD');
  return date;
}
