/** What a copy is called; its ending is the file's own. */
const NAME = 'second-look-copy';
/** How long a browser may take to begin with a download, in ms. */
const UNTIL_BEGUN = 60_000;

/** Gives a copy of a picture to the person, as a download. Must be called in a click's own task. */
export function saveCopy(copy: Blob): void {
  const address = URL.createObjectURL(copy);
  // In no document: nothing of it is heard or seen there.
  const link = document.createElement('a');
  link.href = address;
  link.download = copy.type === 'image/png' ? `${NAME}.png` : `${NAME}.jpg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), UNTIL_BEGUN);
}
