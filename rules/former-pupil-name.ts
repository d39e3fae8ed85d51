import * as z from 'zod/mini';
import { defineRule, type Span } from './engine/rule';
import { FORMER, TITLE_FIRST } from './people/cues';
import { namedAs } from './people/of-role';
import { findPeople, indexPeople } from './text/people';
import { overlaps } from './text/phrases';
import { plain, sentences } from './wording/plain';

/** Names of former pupils: on the roster, or beside words that say the writer taught them. */
export default defineRule({
  id: 'former-pupil-name',
  surfaces: ['post', 'comment', 'message', 'profile'],
  severity: 'review',
  summary: 'A draft takes care with the names of former pupils.',
  messages: {
    roster: {
      text: 'This looks like a former pupil’s name.',
      harmless: 'If this is somebody else of the same name, carry on.',
    },
    near: {
      text: 'This is close to a former pupil’s name.',
      harmless: 'If this is not a former pupil, carry on.',
      severity: 'review',
    },
    'first-name': {
      text: 'This may be a former pupil’s first name or surname.',
      harmless: 'If this is not a former pupil, carry on.',
      severity: 'review',
    },
    unlisted: {
      text: 'The words around this name speak of a former pupil.',
      harmless: 'If this is not somebody your school taught, carry on.',
      severity: 'review',
    },
  },
  options: z.object({
    /** Asks about a first name alone, where the draft speaks of school or of somebody the writer taught. */
    firstNames: z._default(z.boolean(), true),
    /** Asks about names on no roster beside `used to teach`, `class of 2016` and the like. */
    unlisted: z._default(z.boolean(), true),
  }),
  inPictures: ['roster'],
  examples: {
    flags: [
      {
        text: 'Saw [|Kofi Tandoh|] in the county paper today',
        facts: { people: [{ name: 'Kofi Tandoh', role: 'former-pupil' }] },
      },
      'Served in Greggs by an old pupil, [|Leanne Hobday|], all grown up',
    ],
    allows: ['Old pupils of the 1974 intake, me included, are having a reunion'],
  },
  blindSpots: ['A former pupil on no roster, named without a word that says so.'],
  prepare: (options, facts) => ({ options, index: indexPeople(facts) }),
  *find(draft, { options, index }) {
    const text = plain(draft.text);
    const isFormer = FORMER.test(text) && !SELF.test(text);
    const beside = isFormer ? { anywhere: FORMER } : {};
    const taken: Span[] = [];
    for (const { kind, start, end } of namedAs(draft, text, index, ALUMNI, beside)) {
      if (kind === 'first-name' && !options.firstNames) continue;
      taken.push({ start, end });
      yield { messageId: kind, span: { start, end } };
    }
    if (!options.unlisted || !isFormer) return;
    const scene = sentences(text);
    for (const { kind, span, standing } of findPeople(draft, index)) {
      if (kind !== 'unknown' || NOT_THEIRS.has(standing ?? 'open')) continue;
      if (overlaps(span, taken) || TITLED.test(text.slice(0, span.start))) continue;
      if (TITLE_FIRST.test(text.slice(span.start, span.end))) continue;
      const at = scene.findIndex(({ end }) => span.start < end);
      const around = [scene[at - 1], scene[at], scene[at + 1]];
      if (around.some((one) => one && FORMER.test(one.text))) yield { messageId: 'unlisted', span };
    }
  },
});

const ALUMNI = new Set(['former-pupil'] as const);
/** The writer's own school days. */
const SELF =
  /\b(?:my old (?:teacher|school|head)|I (?:was|went|am|'m) (?:an? )?(?:former|old|ex)[- ]pupil|my (?:own )?school ?days|taught (?:me|us)|(?:author|actor|singer|footballer) and former pupil)\b/i;
/** A grown-up's name is no pupil's. */
const TITLED = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? ?$/;
/** A relative, a star, a thing: nobody that a school taught. */
const NOT_THEIRS = new Set(['relative', 'public', 'thing', 'grown-up']);
