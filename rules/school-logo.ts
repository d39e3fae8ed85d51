import * as z from 'zod/mini';
import { picturesOf, captionOf, placeOf } from './picture/caption';
import { isOwnLife } from './picture/shown';
import { BRANDED, BRANDED_ALT, CLOTHES_BESIDE, NO_BRAND, OWN_USE } from './picture/brand';
import { schoolNameFinder } from './views/school-name';
import type { Draft } from './engine/draft';
import { joinPlaces, withoutJunk } from './engine/read-words';
import { defineRule, type PicturePlace, type Span } from './engine/rule';
import { facePlaces, logoPlaces, wordPlace } from './picture/seen-places';
import { plain } from './wording/plain';

/** The school’s logo, crest and uniform stay off personal pages: seen in a picture, spoken of beside one, or used as one’s own. */
export default defineRule({
  id: 'school-logo',
  surfaces: ['post', 'comment', 'message', 'profile', 'picture'],
  severity: 'warn',
  summary: 'The school’s logo, crest and uniform do not appear on personal pages.',
  messages: {
    seen: {
      text: 'The school’s logo or badge seems to be in this picture.',
      harmless: 'If it is another logo, or the school has asked for this, carry on.',
    },
    possible: {
      text: 'There might be the school’s logo or badge in this picture. Please check.',
      harmless: 'If it is another logo, or none, carry on.',
      severity: 'review',
    },
    'name-face': {
      text: 'The school’s name can be read in a picture that seems to show a person’s face.',
      harmless: 'If nobody from school is in it, or the school has asked for this, carry on.',
      severity: 'review',
    },
    words: {
      text: 'The words say that the school’s logo, badge or uniform is in this picture.',
      harmless: 'If neither can be seen in it, carry on.',
      severity: 'review',
    },
    use: {
      text: 'This speaks of using the school’s logo or crest on a personal page.',
      harmless: 'If the school has asked for it, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** `personal` leaves the school’s own account alone. An unknown account counts as personal. */
    accounts: z._default(z.enum(['all', 'personal']), 'personal'),
  }),
  examples: {
    flags: [
      { text: '[||]Monday face', attachments: [{ kind: 'image', seen: { logo: true } }] },
      '[|Put the school crest on my profile picture|] and feel official',
    ],
    allows: ['New school logo is being voted on', { text: 'Sunset', attachments: ['sunset.jpg'] }],
  },
  blindSpots: [
    'A logo that is small, partly hidden or on no reference picture; without one no logo is seen.',
    'Uniform without a badge that no word speaks of.',
  ],
  prepare: ({ accounts }, { schoolNames }) => ({ accounts, findNames: schoolNameFinder(schoolNames) }),
  *find(draft, { accounts, findNames }) {
    if (draft.account === 'school' && accounts === 'personal') return;
    const logos = logoPlaces(draft);
    const certain = logos.filter(({ sure }) => sure === 'certain');
    if (certain.length) {
      yield { messageId: 'seen', pictures: certain };
      return;
    }
    const named = namesBesideFaces(draft, findNames);
    if (logos.length) yield { messageId: 'possible', pictures: logos };
    else if (named.length) yield { messageId: 'name-face', pictures: named };
    const use = OWN_USE.exec(plain(draft.text));
    if (use) {
      yield { messageId: 'use', span: { start: use.index, end: use.index + use[0].length } };
      return;
    }
    // Where every picture was looked at and none holds the logo, words alone say nothing.
    const pictures = picturesOf(draft);
    if (!pictures.length || logos.length || named.length) return;
    if (pictures.every(({ seen }) => seen?.logo === false)) return;
    const caption = captionOf(draft);
    if (NO_BRAND.test(caption.text) || isOwnLife(draft)) return;
    const worn = BRANDED.exec(caption.text);
    const span = worn && placeOf(caption, worn);
    // A description or file name says what is to be seen, so a bare `lanyard` there is one.
    const isDescribed = BRANDED_ALT.test(caption.text.slice(caption.length));
    const isNamed = findNames(caption.text).some(({ end }) => CLOTHES_BESIDE.test(caption.text.slice(end)));
    if (worn || isDescribed || isNamed) yield { messageId: 'words', ...(span ? { span } : {}) };
  },
});

/** The school’s name, as on a sweatshirt or a sign, in a picture with a face: where each stands. */
function namesBesideFaces(draft: Draft, findNames: (text: string) => Span[]): PicturePlace[] {
  return facePlaces(draft).flatMap((faces) => {
    const picture = draft.attachments[faces.attachment];
    const names = findNames(plain(withoutJunk(picture?.seen?.words ?? '')));
    if (!picture || !names.length) return [];
    return joinPlaces([faces, ...names.map((span) => wordPlace(faces.attachment, span, picture))]);
  });
}
