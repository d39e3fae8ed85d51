import { readFile, stat } from 'node:fs/promises';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { READ_SIDE, look, Undecodable, type Frame, type LookProblem } from '../../pictures/look';
import type { FileHead } from '../../pictures/bounds';
import { PictureReaders } from '../../pictures/readers';
import type { Draft } from '../../rules';
import type { Attachment } from '../../rules/engine/draft';
import type { SchoolLogo } from '../../school/logos';
import { MAX_FILE_BYTES } from '../../platform/pictures/parts';
import { loadInstalledModel } from '../setup/model-files';

/** What went wrong with a picture, for the person at the terminal. Names the field; never says what is in the picture. */
const SAY: Readonly<Record<LookProblem, string>> = {
  empty: 'has no bytes.',
  broken: 'cannot be opened; it may be cut off.',
  'not-a-picture': 'is no picture or video.',
  'unknown-format': 'cannot be opened here; only its metadata was looked at.',
  'too-large': 'has more pixels than are looked at; only its metadata was.',
  'no-reader': 'was not looked at wholly: a reader failed.',
};

/** Looks inside the files that drafts name, with the readers of the extension, under Node: a canvas decodes in place of the browser. */
export class LookInside {
  private readonly readers = new PictureReaders(loadInstalledModel);
  private logos: Promise<void> | undefined;

  /**
   * @param logos the school's pictures of its logo
   * @param fromHere where a path leads that a person gave
   */
  constructor(
    private readonly schoolLogos: readonly SchoolLogo[],
    private readonly fromHere: (path: string) => string,
  ) {}

  /** @returns the draft with what was seen in each file, and what could not be looked at, in words that name the field */
  async look(draft: Draft): Promise<{ draft: Draft; problems: string[] }> {
    const problems: string[] = [];
    const attachments: Attachment[] = [];
    for (const [index, attachment] of draft.attachments.entries()) {
      const file = fileOf(attachment);
      const field = `attachments[${index}].file`;
      if (file === undefined) attachments.push(attachment);
      else if (typeof file !== 'string') {
        problems.push(`${field} must be the path of a file.`);
        attachments.push(attachment);
      } else
        attachments.push(await this.withSeen(attachment, file, (say) => problems.push(`${field} ${say}`)));
    }
    return { draft: { ...draft, attachments }, problems };
  }

  private async withSeen(
    attachment: Attachment,
    file: string,
    complain: (say: string) => void,
  ): Promise<Attachment> {
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      const path = this.fromHere(file);
      const { size } = await stat(path);
      if (size > MAX_FILE_BYTES)
        return (complain('is larger than the 64 MB that are looked at.'), attachment);
      bytes = new Uint8Array(await readFile(path));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      complain(code === 'ENOENT' ? 'leads to no file.' : 'cannot be read.');
      return attachment;
    }
    await (this.logos ??= this.useLogos(complain));
    const tools = { ...this.readers.tools(), decode: decodeOnCanvas, now: () => performance.now() };
    let seen = attachment.seen;
    for await (const step of look(bytes, tools, new AbortController().signal)) {
      seen = step.seen;
      if (step.state.done && step.state.problem) complain(SAY[step.state.problem]);
    }
    return { name: file, ...attachment, seen };
  }

  private async useLogos(complain: (say: string) => void): Promise<void> {
    const references = [];
    for (const { name, picture } of this.schoolLogos)
      try {
        const body = picture.slice(picture.indexOf(',') + 1);
        const { pixels } = await toFrame(Buffer.from(body, 'base64'));
        references.push({ name, pixels });
      } catch {
        complain(
          'was looked at without one of the pictures in the settings under logos, which cannot be opened.',
        );
      }
    this.readers.useLogos(references);
  }
}

function fileOf(attachment: Attachment): unknown {
  return (attachment as { file?: unknown }).file;
}

async function* decodeOnCanvas(
  bytes: Uint8Array<ArrayBuffer>,
  head: FileHead,
): AsyncGenerator<Frame, void, undefined> {
  if (['video', 'heic', 'tiff', 'jxl', 'psd', 'ico'].includes(head.kind)) throw new Undecodable();
  yield await toFrame(Buffer.from(bytes));
}

async function toFrame(bytes: Buffer): Promise<Frame> {
  const image = await loadImage(bytes);
  const { width, height } = image;
  const scale = Math.min(1, READ_SIDE / Math.max(width, height));
  const wide = Math.max(1, Math.round(width * scale));
  const high = Math.max(1, Math.round(height * scale));
  const drawing = createCanvas(wide, high).getContext('2d');
  drawing.fillStyle = '#fff';
  drawing.fillRect(0, 0, wide, high);
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(image, 0, 0, wide, high);
  const { data } = drawing.getImageData(0, 0, wide, high);
  return { pixels: { width: wide, height: high, data }, width, height };
}
