import { OPTIONS } from '../words';

export type OptionsView = 'staff' | 'technician';

export interface OptionsNavProps {
  readonly view: OptionsView;
  /** How many entries of the settings need a look. */
  readonly problems: number;
  onView(view: OptionsView): void;
}

/** The two halves of the options page. The technician's says at once when something needs a look. */
export function OptionsNav({ view, problems, onView }: OptionsNavProps) {
  const tab = (id: OptionsView, label: string) => (
    <button type="button" className="button" aria-pressed={view === id} onClick={() => onView(id)}>
      {label}
    </button>
  );
  return (
    <nav className="second-look options-nav" aria-label={OPTIONS.nav}>
      {tab('staff', OPTIONS.staff)}
      {tab('technician', problems ? OPTIONS.technicianProblems(problems) : OPTIONS.technician)}
    </nav>
  );
}
