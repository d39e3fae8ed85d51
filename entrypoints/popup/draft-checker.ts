import type { Checked, DraftCheckProps } from '../../components/popup/draft-check';
import type { WarnedPicture } from '../../components/warning/pictures';
import { InspectionClient } from '../../platform/inspection-client';
import type { PictureState } from '../../platform/messages';

/** How long a picture may take here, in ms. Nothing is held meanwhile, so a slow computer gets its time. */
const PATIENCE = 30_000;
const NOTHING_YET: PictureState = { done: false, looked: [] };

interface Chosen {
  readonly picture: number;
  readonly file: File;
  state: PictureState;
  /** Whoever waits for more. */
  onState: () => void;
}

/** Checks drafts and pictures for one of our own pages, over the same port as a content script. One picture at a time. */
export class DraftChecker {
  private readonly client = new InspectionClient(() => undefined, {
    onPictureState: (picture, state) => {
      if (this.chosen?.picture !== picture) return;
      this.chosen.state = state;
      this.chosen.onState();
    },
  });
  private chosen: Chosen | undefined;
  private next = 1;

  /** See `DraftCheckProps`. */
  async check(text: string, file: File | undefined, onStep: Step): Promise<Checked> {
    const chosen = this.choose(file);
    if (!chosen) return { findings: await this.client.ask({ text }), pictures: [] };
    await this.looked(chosen, onStep);
    const { name, type } = chosen.file;
    const kind = type.startsWith('video/') ? ('video' as const) : ('image' as const);
    const attachment = { kind, name, type, picture: chosen.picture };
    const findings = await this.client.ask({ text, attachments: [attachment] });
    return { findings, pictures: [shownOf(chosen)] };
  }

  copy: NonNullable<DraftCheckProps['onCopyPicture']> = (picture, regions) =>
    this.client.copyPicture(picture, regions);

  private choose(file: File | undefined): Chosen | undefined {
    if (this.chosen?.file === file) return this.chosen;
    if (this.chosen) this.client.forgetPicture(this.chosen.picture);
    this.chosen = file && {
      picture: this.next++,
      file,
      state: NOTHING_YET,
      onState: () => undefined,
    };
    if (this.chosen) this.client.sendPicture(this.chosen.picture, this.chosen.file);
    return this.chosen;
  }

  /** Resolves when nothing more will come, or nobody should wait any longer. */
  private looked(chosen: Chosen, onStep: Step): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        chosen.onState = () => undefined;
        resolve();
      };
      const timer = setTimeout(end, PATIENCE);
      chosen.onState = () => {
        if (chosen.state.done) end();
        else onStep([shownOf(chosen)]);
      };
      // A picture that was looked at before is done already.
      chosen.onState();
    });
  }
}

type Step = (pictures: readonly WarnedPicture[]) => void;

function shownOf({ picture, file, state }: Chosen): WarnedPicture {
  return { picture, source: file, state };
}
