import { PICTURE } from '../words';
import { missedOf, type WarnedPicture } from './pictures';

/** That pictures were not, or not wholly, looked at, and why, where there is one reason. */
export function missedWords(pictures: readonly WarnedPicture[]): string {
  const { all, missed, why, partly } = missedOf(pictures);
  const what = partly ? PICTURE.partlyChecked : PICTURE.notChecked(all, missed);
  return why ? `${what} ${PICTURE.why[why]}` : what;
}
