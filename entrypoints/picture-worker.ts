import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { loadPackagedModel } from '../platform/pictures/load-model';
import { serveRoom } from '../platform/pictures/worker-side';
import { copyWithout } from '../pictures/blur';
import { decodeFrames, toFrame } from '../pictures/decode';
import { look } from '../pictures/look';
import { PictureReaders } from '../pictures/readers';

/** The worker that looks at pictures. It has no document, no `browser`, and no way out but to the room that started it. */
export default defineUnlistedScript(() => {
  const readers = new PictureReaders(loadPackagedModel);
  serveRoom({
    useLogos: (logos) =>
      readers.useLogos(logos.map(({ name, bitmap }) => ({ name, pixels: toFrame(bitmap).pixels }))),
    look: (bytes, elsewhere, signal) =>
      look(
        bytes,
        {
          ...readers.tools(),
          decode: (of, head, until) => decodeFrames(of, head, elsewhere, until),
          now: () => performance.now(),
        },
        signal,
      ),
    copy: copyWithout,
  });
});
