import { minuteOf, wallClock } from './clock';

/**
 * Whether an instant lies between two times of day by the clock of a place, over midnight too. The start counts, the end does not.
 * @throws RangeError for an unknown zone, or a time that is none
 */
export function nightTime(timeZone: string, from: string, until: string): (instant: string) => boolean {
  const clock = wallClock(timeZone);
  const start = minuteOf(from);
  const end = minuteOf(until);
  return (instant) => {
    const { minute } = clock(instant);
    return start <= end ? start <= minute && minute < end : minute >= start || minute < end;
  };
}
