import type { LogoState } from '../../components/options/logo-table';
import { toFrame } from '../../pictures/decode';
import { drawLogo } from '../../pictures/drawing';
import { logoReader } from '../../pictures/logo/reader';
import type { Status } from '../../platform/messages';

/**
 * Tries each of the technician's pictures of the logo as the logo reader would, on this page: whether it can be opened, and
 * whether there is enough in it to be known again.
 */
export async function logoHealth(logos: NonNullable<Status['logos']>): Promise<LogoState[]> {
  const states: LogoState[] = [];
  for (const { name, picture } of logos) {
    try {
      const { pixels } = toFrame(await drawLogo(picture));
      const reader = logoReader([{ name, pixels }]);
      states.push({ name, state: reader.health[0]?.tooPlain ? 'too-plain' : 'good' });
      reader.release();
    } catch {
      states.push({ name, state: 'unreadable' });
    }
  }
  return states;
}
