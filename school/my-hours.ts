import { parseSettings, type Settings } from './settings';

/**
 * Puts a person's own working hours in the place of the school's, as part-timers need them. Hours that cannot be read
 * change nothing. Without a school calendar there is nothing to put them into.
 * @param hours what was kept on this computer, or undefined
 */
export function withMyHours(settings: Settings, hours: unknown): Settings {
  if (!settings.calendar || hours === undefined) return settings;
  const { settings: own, problems } = parseSettings({ calendar: { hours } });
  if (!own.calendar || problems.some(({ severity }) => severity !== 'advice')) return settings;
  return { ...settings, calendar: { ...settings.calendar, hours: own.calendar.hours } };
}
