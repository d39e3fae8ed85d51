import { sites } from '../../page/sites';
import { catalogue, createInspector, draftSchema, type Inspect } from '../../rules';
import { compileSchool, factsOf, type CompiledSchool } from '../../school/compile';
import { decideSettings, withoutRoster, type DecidedSettings } from '../../school/managed-merge';
import { withMyHours } from '../../school/my-hours';
import { parseSettings, type Settings } from '../../school/settings';
import type { Repair } from '../../school/repairs';
import type { Status } from '../../platform/messages';
import {
  forgetCopy,
  keepCopy,
  keepFromPages,
  onManagedChange,
  onMyHoursChange,
  readCopy,
  readManaged,
  readMyHours,
} from '../../platform/settings-source';
import { fitToSites } from './known-sites';

const WARM_UP = draftSchema.parse({ text: 'Sam Example and 12 others are at the fair in class on Friday.' });

interface InForce {
  readonly decided: DecidedSettings;
  readonly settings: Settings;
  readonly compiled: CompiledSchool;
  /** For pages: those of a site and composer that exist. */
  readonly repairs: readonly Repair[];
  readonly inspect: Inspect;
  /** What the settings themselves have wrong; `problems` adds what was wrong with the choice between them. */
  readonly ownProblems: Status['problems'];
  readonly problems: Status['problems'];
  /** ISO time. */
  readonly loadedAt: string;
}

/**
 * The settings in force: bundled default, then the last good copy, then what is managed. Nobody waits for the managed
 * ones; the kept copy takes a few ms and is waited for, so that a background that slept answers as it did before.
 */
export class SchoolInForce {
  private managed: unknown = undefined;
  private copy: unknown = undefined;
  private myHours: unknown = undefined;
  private inForce: InForce | undefined;
  private fingerprint = '';
  private ready: Promise<void> | undefined;

  /** @param onChange told after each reading; `otherwise` when answers may differ from those given before */
  constructor(private readonly onChange: (otherwise: boolean) => void) {}

  /** Begins to read, and to listen for changes. */
  start(): void {
    keepFromPages();
    onManagedChange(() => void this.reload({ changed: true }));
    onMyHoursChange(() => void this.readHours());
    this.ready = Promise.all([readCopy(), readMyHours()]).then(([copy, myHours]) => {
      this.copy = copy;
      this.myHours = myHours;
    });
    void this.reload();
  }

  /** What is in force now; compiled at the first question and after each change. */
  async current(): Promise<InForce> {
    await this.ready;
    return (this.inForce ??= this.compile());
  }

  /**
   * Asks the browser for the managed settings again. Resolves when they are in force.
   * @param changed the browser says that they changed: then, and only then, none means that they were withdrawn
   */
  async reload({ changed = false } = {}): Promise<void> {
    const managed = await readManaged();
    await this.ready;
    if (changed && managed !== 'unavailable' && Object.keys(managed).length === 0) {
      this.copy = undefined;
      void forgetCopy();
    }
    this.managed = managed;
    const before = this.fingerprint;
    const now = this.compile();
    this.inForce = now;
    if (now.decided.source === 'managed') {
      // The next push may be a broken one: then these are the last good values.
      this.copy = now.decided.raw;
      void keepCopy(now.decided.raw, withoutRoster(now.decided.raw));
    }
    this.onChange(Boolean(before) && before !== this.fingerprint);
  }

  async status(): Promise<Status> {
    const { decided, settings, compiled, repairs, inspect, problems, loadedAt } = await this.current();
    const bindings = compiled.inspector.rules;
    return {
      source: decided.source,
      loadedAt,
      problems,
      health: inspect.health().map((health) => {
        const clause = bindings[health.rule]?.clause;
        const summary = catalogue.find(({ id }) => id === health.rule)?.summary ?? '';
        return { ...health, summary, ...(clause ? { clause } : {}) };
      }),
      packId: compiled.pack.id,
      schoolName: settings.school.name,
      rosterCount: settings.roster.length,
      sitesOff: compiled.sitesOff,
      moreSites: compiled.moreSites,
      repairs: new Set(repairs.map(({ site, composer }) => `${site} ${composer}`)).size,
      accounts: compiled.accounts.length,
      messages: compiled.messages,
      holdFrom: compiled.holdFrom,
      contacts: compiled.contacts,
      logos: compiled.logos,
      wantLogos: compiled.wantLogos,
      schoolHours: factsOf(settings).calendar?.hours,
    };
  }

  private async readHours(): Promise<void> {
    this.myHours = await readMyHours();
    this.inForce = this.compile();
    this.onChange(true);
  }

  private compile(): InForce {
    const decided = decideSettings({ managed: this.managed, lastGood: this.copy });
    const fingerprint = JSON.stringify([decided.raw, this.myHours]);
    const loadedAt = new Date().toISOString();
    const { inForce } = this;
    // A background that wakes reads its own copy first, and then the same from the browser: one compilation serves both.
    if (inForce && fingerprint === this.fingerprint)
      return { ...inForce, decided, problems: [...decided.problems, ...inForce.ownProblems], loadedAt };
    this.fingerprint = fingerprint;
    const { settings, problems, kept } = parseSettings(decided.raw);
    const compiled = compileSchool(withMyHours(settings, this.myHours));
    const inspect = createInspector(compiled.inspector);
    // The first draft of a rule's life costs it a few hundred ms (patterns, word lists): not while a person waits.
    // One rule at a time: a friend request asked about right after start must not wait for rules about words.
    const steps = inspect.warmUp(WARM_UP)[Symbol.iterator]();
    const next = () => void (steps.next().done || setTimeout(next, 0));
    setTimeout(next, 0);
    const fitted = fitToSites(compiled, sites, kept);
    const ownProblems = [...problems, ...compiled.problems, ...fitted.problems];
    return {
      decided,
      settings,
      compiled,
      repairs: fitted.repairs,
      inspect,
      ownProblems,
      problems: [...decided.problems, ...ownProblems],
      loadedAt,
    };
  }
}
