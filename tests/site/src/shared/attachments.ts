import { h } from './dom';

export interface Attachments {
  input: HTMLInputElement;
  /** Shows what was attached, as `blob:` pictures. */
  previews: HTMLDivElement;
  files(): File[];
  clear(): void;
}

/**
 * Pictures and videos attached by the file input, by paste or by drop into `area`.
 * The picture is shown and nothing of it is sent: the post carries name, type and size.
 */
export function attachments(area: HTMLElement, attributes: Record<string, string>): Attachments {
  const input = h('input', {
    type: 'file',
    accept: 'image/*,image/heif,image/heic,video/*,video/mp4',
    multiple: '',
    'aria-label': 'Photo or video',
    ...attributes,
  });
  const previews = h('div', { class: 'previews', 'data-testid': 'attachments' });
  let files: File[] = [];
  const add = (added: Iterable<File>) => {
    for (const file of added) {
      files.push(file);
      const tag = file.type.startsWith('video/') ? 'video' : 'img';
      previews.append(h(tag, { src: URL.createObjectURL(file), alt: '' }));
    }
  };
  input.addEventListener('change', () => add(input.files ?? []));
  area.addEventListener('paste', ({ clipboardData }) => add(clipboardData?.files ?? []));
  area.addEventListener('dragover', (event) => event.preventDefault());
  area.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    add(event.dataTransfer.files);
  });
  return {
    input,
    previews,
    files: () => files,
    clear() {
      files = [];
      input.value = '';
      for (const picture of previews.querySelectorAll<HTMLImageElement>('[src]'))
        URL.revokeObjectURL(picture.src);
      previews.replaceChildren();
    },
  };
}
