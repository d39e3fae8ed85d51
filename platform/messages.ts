import type { DraftInput, RuleHealth, SchoolCalendar } from '../rules';
import type { Region } from '../rules/engine/seen';
import type { Contact, ShownFinding } from '../school/policy';
import type { Repair } from '../school/repairs';

/** The port that a page opens while a composer is in use. Its name says what for. */
export const INSPECTION_PORT = 'inspection';

/** A finding as the page gets it: with the clause's text, and whether Post is held for it. */
export type AnsweredFinding = ShownFinding & { readonly holds: boolean };

/** What the page needs to know of the school's settings: nothing about people on the roster. */
export interface PageSettings {
  /** Whether private messages are looked at. */
  readonly messages: boolean;
  readonly contacts: readonly Contact[];
  /** Selectors that stand in for bundled ones, until a release has them. Each was checked; a later one counts. */
  readonly repairs: readonly Repair[];
}

/** From a page (or our popup) to the background, over the port. */
export type ToBackground =
  | {
      readonly type: 'inspect';
      readonly id: number;
      readonly draft: DraftInput;
      /** Names, handles and labels that the page shows for whoever is posting; see `readPoster`. */
      readonly poster?: readonly string[];
    }
  | { readonly type: 'open-clause'; readonly clause: string }
  /** A part of a picture's file. Parts come in order; `data` is base64, so that every browser carries it. */
  | {
      readonly type: 'picture';
      /** The page's own number for it: one for each port, and never used twice. */
      readonly picture: number;
      /** MIME type as the page has it; only a hint. */
      readonly mime: string;
      /** Size of the whole file, in bytes. */
      readonly size: number;
      readonly part: number;
      readonly parts: number;
      readonly data: string;
      /** It was drawn from what the page shows: nothing is known of the file's own metadata. */
      readonly drawn?: true;
    }
  /** It is attached no more: forget it, and stop looking. */
  | { readonly type: 'forget-picture'; readonly picture: number }
  /** Keeps the background awake while a picture is attached; asks for nothing. */
  | { readonly type: 'still-here' }
  /** A copy without what the regions hold, and without metadata. */
  | { readonly type: 'copy-picture'; readonly picture: number; readonly regions: readonly Region[] };

/** From the background, over the port. */
export type FromBackground =
  /** `changed`: what was answered before may be answered otherwise now. */
  | { readonly type: 'settings'; readonly settings: PageSettings; readonly changed: boolean }
  | { readonly type: 'answer'; readonly id: number; readonly findings: readonly AnsweredFinding[] }
  /** The draft could not be inspected: it was no draft, or the inspector could not start. */
  | { readonly type: 'failed'; readonly id: number }
  /** How far a picture was looked at. Ask about the draft again: the answer may be another. */
  | { readonly type: 'picture-state'; readonly picture: number; readonly state: PictureState }
  /** A part of the copy that was asked for, or word that there can be none (`parts` 0). */
  | {
      readonly type: 'picture-copy';
      readonly picture: number;
      readonly mime: string;
      readonly part: number;
      readonly parts: number;
      readonly data: string;
    };

/** The picture readers, in the order in which they look: cheapest first. */
export const READERS = ['metadata', 'faces', 'logo', 'words'] as const;
export type Reader = (typeof READERS)[number];

/** Why a picture was not, or not wholly, looked at. */
export type PictureProblem =
  | 'empty'
  | 'broken'
  | 'not-a-picture'
  /** A kind of picture that this browser cannot open, such as HEIC. Its metadata was read all the same. */
  | 'unknown-format'
  /** More bytes or pixels than are looked at. */
  | 'too-large'
  /** More pictures at once than are looked at. */
  | 'too-many'
  /** The readers could not be started, or stopped. */
  | 'no-reader';

/** How far a picture was looked at. Says nothing of what it shows: that is for the findings. */
export interface PictureState {
  /** Nothing more will come of its own accord. */
  readonly done: boolean;
  /** Readers that have looked, or have nothing to look for (a logo without a reference picture). */
  readonly looked: readonly Reader[];
  readonly problem?: PictureProblem | undefined;
}

/** Where the settings in force came from. `cached`: the last good copy, until the managed ones arrive. */
export type SettingsSource = 'default' | 'cached' | 'managed';

export interface SettingsProblem {
  /** Where in the settings, for example `roster[17].name`. */
  readonly place: string;
  /** What is wrong there; never the value itself. */
  readonly message: string;
  readonly severity?: 'refused' | 'advice' | undefined;
}

/** How things stand, for the options page. Holds counts and places; no name of a roster. */
export interface Status {
  readonly source: SettingsSource;
  /** ISO time at which the settings in force were read. */
  readonly loadedAt: string;
  readonly problems: readonly SettingsProblem[];
  readonly health: readonly (RuleHealth & { readonly clause?: string; readonly summary: string })[];
  readonly packId: string;
  readonly schoolName?: string | undefined;
  readonly rosterCount: number;
  readonly sitesOff: readonly string[];
  /** Hosts beyond the known sites, as the school lists them. */
  readonly moreSites: readonly string[];
  /** How many composers have a selector repaired by the settings. */
  readonly repairs: number;
  /** How many accounts the school calls its own. */
  readonly accounts: number;
  readonly messages: boolean;
  readonly holdFrom: string;
  readonly contacts: readonly Contact[];
  /** The technician's pictures of the school's logo, as data URIs, for the page that tries them. */
  readonly logos?: readonly { readonly name: string; readonly picture: string }[] | undefined;
  /** Rules that are on and see a logo only by such a picture. */
  readonly wantLogos?: readonly string[] | undefined;
  /** The school's working hours; undefined where the settings have no calendar. */
  readonly schoolHours?: SchoolCalendar['hours'] | undefined;
}

/** What a box on a page is at: being read, read with nothing found, read with something found, left out, or unreadable. */
export type BoxState = 'checking' | 'clear' | 'found' | 'not-checked' | 'unreadable';

/** How things stand on a page, for the popup. No words of a draft. */
export interface PageHealth {
  readonly boxes: Readonly<Partial<Record<BoxState, number>>>;
  /** A private message is open and left alone, as the school's settings say. */
  readonly messageLeftAlone: boolean;
  /** Something was published from a box that none of this site's hooks knew. */
  readonly unknownBox: boolean;
}
