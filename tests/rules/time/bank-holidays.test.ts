import { describe, expect, test } from 'vitest';
import { NATIONS, type Nation } from '../../../rules/engine/facts';
import { isBankHoliday } from '../../../rules/time/bank-holidays';

// As gov.uk/bank-holidays has them, substitute days included; weekends left out.
const WEEKDAYS: Record<string, string> = {
  'england 2022': '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  'england 2023': '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  'wales 2026': '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  'england 2027': '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  'scotland 2022': '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
  'scotland 2024': '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
  'scotland 2026': '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
  'northern-ireland 2024': '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  'northern-ireland 2026': '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
};

function weekdaysOf(nation: Nation, year: number): string {
  const found: string[] = [];
  for (let day = Date.UTC(year, 0, 1); day < Date.UTC(year + 1, 0, 1); day += 86_400_000) {
    const date = new Date(day).toISOString().slice(0, 10);
    if (new Date(day).getUTCDay() % 6 !== 0 && isBankHoliday(date, nation)) found.push(date.slice(5));
  }
  return found.join(' ');
}

describe('bank holidays', () => {
  test.each(Object.entries(WEEKDAYS))('%s', (key, dates) => {
    const nation = NATIONS.find((one) => key.startsWith(one));
    expect(weekdaysOf(nation ?? 'england', Number(key.slice(-4)))).toBe(dates);
  });
  test.each([
    ['2019', '04-19'],
    ['2025', '04-18'],
    ['2030', '04-19'],
    ['2038', '04-23'],
    ['2049', '04-16'],
    ['2076', '04-17'],
  ])('Good Friday of %s is %s', (year, date) => {
    for (const nation of NATIONS) expect(isBankHoliday(`${year}-${date}`, nation)).toBe(true);
  });
  test('the day itself is free as well as the one that stands for it', () => {
    expect(isBankHoliday('2027-12-25', 'england')).toBe(true);
    expect(isBankHoliday('2027-12-24', 'england')).toBe(false);
  });
});
