/**
 * Reads a file that ships with the extension, by its path under `pictures/`. It may fetch, and refuses
 * whatever is not a file of our own package, and the manifest's `connect-src 'self'` would too.
 * In a worker there is no `browser.runtime`, so our own address is the one that this script came from.
 * @throws when there is no such file
 */
export async function loadPackagedModel(path: string): Promise<Uint8Array<ArrayBuffer>> {
  if (!/^[\w-][\w.-]*$/.test(path)) throw new Error(`${path} is no file of the picture readers`);
  const url = new URL(`/pictures/${path}`, location.href);
  if (
    !/^(chrome|moz)-extension:$/.test(url.protocol) ||
    (url.origin !== location.origin && url.host !== location.host)
  )
    throw new Error('not within the extension');
  // eslint-disable-next-line no-restricted-globals -- reads our own packaged file; nothing leaves the browser
  const answer = await fetch(url, { credentials: 'omit', redirect: 'error' });
  if (!answer.ok) throw new Error(`${path} is missing from the package`);
  return new Uint8Array(await answer.arrayBuffer());
}
