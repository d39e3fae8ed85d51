/** More bytes than this are not taken: the readers would refuse them. */
const MOST = 64 * 1024 * 1024;

/**
 * The bytes behind a `blob:` address, for as long as the page keeps them: where it made the address of a person's own file, that
 * very file. The one place in this room that may fetch, and it refuses every other address: a `blob:` address stands for memory of
 * this very page, and no server is asked for anything.
 *
 * Firefox asks the page's policy all the same, and tells the page of a refusal: whoever calls this asks `readsBlobs` first.
 * @returns undefined for any other address, where the page has given the memory up, and for more than 64 MB
 */
export async function readBlob(address: string): Promise<Blob | undefined> {
  if (!address.startsWith('blob:')) return undefined;
  try {
    // eslint-disable-next-line no-restricted-globals -- a blob: address is memory of this very page; nothing is asked of any server
    const answer = await fetch(address, { credentials: 'omit', redirect: 'error' });
    if (answer.ok && Number(answer.headers.get('content-length')) <= MOST) return await answer.blob();
    await answer.body?.cancel();
  } catch {
    // Given up by the page, or not to be read by us. What it shows can still be drawn.
  }
  return undefined;
}
