import { useState, type FormEvent } from 'react';
import type { SchoolCalendar, TimeRange, Weekday } from '../../rules/engine/facts';
import { HOURS } from '../words';

/** Working hours by weekday; a day that is not listed is a day off. Local times, `HH:MM`. */
export type Hours = SchoolCalendar['hours'];

export interface WorkingHoursProps {
  /** The school's own hours: where a person starts from. */
  readonly school: Hours;
  /** The person's own; undefined while they use the school's. */
  readonly own?: Hours | undefined;
  /** Only ever called with hours in which every end is later than its start. */
  onSave(hours: Hours): void;
  onReset(): void;
}

const DAYS = Object.keys(HOURS.day) as Weekday[];
const QUIET = { wrong: false, sentences: [] };
const NEW_DAY: TimeRange = { start: '08:30', end: '16:00' };

/** Part-time hours: the days a person works, from when to when. Nothing is saved until they press Save. */
export function WorkingHours({ school, own, onSave, onReset }: WorkingHoursProps) {
  const [hours, setHours] = useState<Hours>(own ?? school);
  const [said, setSaid] = useState<{ wrong: boolean; sentences: readonly string[] }>(QUIET);

  const change = (day: Weekday, ranges: readonly TimeRange[]) => {
    setSaid(QUIET);
    setHours({ ...hours, [day]: ranges });
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const problems = DAYS.flatMap((day) => problemsOf(day, hours[day] ?? []));
    setSaid({ wrong: problems.length > 0, sentences: problems.length ? problems : [HOURS.saved] });
    if (!problems.length) onSave(worked(hours));
  };

  return (
    <form onSubmit={save} noValidate>
      <h2>{HOURS.title}</h2>
      <p>{HOURS.why}</p>
      <p className="lead">{own ? HOURS.own : HOURS.school}</p>
      <div className="days">
        {DAYS.map((day) => (
          <Day key={day} day={day} ranges={hours[day] ?? []} onChange={(ranges) => change(day, ranges)} />
        ))}
      </div>
      <div className="row">
        <button type="submit" className="button primary">
          {HOURS.save}
        </button>
        {own && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setSaid(QUIET);
              setHours(school);
              onReset();
            }}
          >
            {HOURS.reset}
          </button>
        )}
      </div>
      <div role="status" className={said.wrong ? 'wrong' : 'lead'}>
        {said.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </form>
  );
}

function Day(props: {
  day: Weekday;
  ranges: readonly TimeRange[];
  onChange(ranges: readonly TimeRange[]): void;
}) {
  const { day, ranges, onChange } = props;
  const name = HOURS.day[day];
  const edit = (index: number, part: Partial<TimeRange>) =>
    onChange(ranges.map((range, at) => (at === index ? { ...range, ...part } : range)));
  return (
    <div className="day">
      <label>
        <input
          type="checkbox"
          aria-label={HOURS.works(name)}
          checked={ranges.length > 0}
          onChange={(event) => onChange(event.target.checked ? [NEW_DAY] : [])}
        />
        {name}
      </label>
      {ranges.map((range, index) => (
        // A school may list a day in two parts; a person can change both and loses neither.
        <div className="times" key={index}>
          <span aria-hidden="true">{HOURS.fromShort}</span>
          <input
            type="time"
            aria-label={HOURS.from(name)}
            value={range.start}
            onChange={(event) => edit(index, { start: event.target.value })}
          />
          <span aria-hidden="true">{HOURS.toShort}</span>
          <input
            type="time"
            aria-label={HOURS.to(name)}
            value={range.end}
            onChange={(event) => edit(index, { end: event.target.value })}
          />
        </div>
      ))}
    </div>
  );
}

function problemsOf(day: Weekday, ranges: readonly TimeRange[]): string[] {
  const name = HOURS.day[day];
  if (ranges.some(({ start, end }) => !start || !end)) return [HOURS.missing(name)];
  return ranges.some(({ start, end }) => end <= start) ? [HOURS.order(name)] : [];
}

/** Days off are left out, as the calendar has it. */
function worked(hours: Hours): Hours {
  return Object.fromEntries(Object.entries(hours).filter(([, ranges]) => ranges.length > 0));
}
