import nlp from 'compromise/two';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextProfanities from 'retext-profanities';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Root } from 'nlcst';
import type { Case } from './corpus';
import { share, type Share } from './interval';
import type { Look } from './measure';

/** A tool that does part of the same job, and which rules it could stand in for. */
export interface Peer {
  readonly name: string;
  readonly job: string;
  readonly rules: readonly string[];
  /** Whether it says anything about a text. */
  readonly flags: (text: string) => boolean;
}

/** As much of a unified processor as is used here; its own type changes with every plugin. */
interface Processor {
  readonly parse: (file: VFile) => Root;
  readonly runSync: (tree: Root, file: VFile) => unknown;
}

const CONDUCT = ['derogatory', 'discriminatory', 'harassing', 'unprofessional'];
const NAMES = ['pupil-name', 'parent-name', 'colleague-name', 'former-pupil-name'];

/** The peers, as their own pages say to use them. alex is retext-equality with retext-profanities, so it is run as that. */
function peers(): Peer[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const profanities = reader().use(retextProfanities);
  const alex = reader().use(retextEquality).use(retextProfanities);
  return [
    {
      name: 'obscenity',
      job: 'conduct',
      rules: CONDUCT,
      flags: (text) => obscenity.hasMatch(text),
    },
    { name: 'retext-profanities', job: 'conduct', rules: CONDUCT, flags: (text) => says(profanities, text) },
    { name: 'alex', job: 'conduct', rules: CONDUCT, flags: (text) => says(alex, text) },
    {
      name: 'compromise',
      job: 'names',
      rules: NAMES,
      flags: (text) => nlp(text).match('#Person').found,
    },
  ];
}

function reader() {
  return unified().use(retextEnglish);
}

/** Whether a retext tool leaves a message on a text. */
function says(tool: Processor, text: string): boolean {
  const file = new VFile(text);
  tool.runSync(tool.parse(file), file);
  return file.messages.length > 0;
}

/** What a peer finds of the drafts that its rules are meant for, and how often it speaks on clean ones. */
export interface PeerFigures {
  readonly name: string;
  readonly job: string;
  readonly found: Share;
  readonly alarms: Share;
  /** The same of our own rules for that job. */
  readonly ours: { readonly found: Share; readonly alarms: Share };
}

/** Runs peers and our own rules over the same drafts, draft by draft: a peer knows no spans and no rules. */
export function comparePeers(
  cases: readonly Case[],
  look: Look,
  tools: readonly Peer[] = peers(),
): PeerFigures[] {
  return tools.map(({ name, job, rules, flags }) => {
    const wanted = cases.filter(({ expected }) => expected.some(({ rule }) => rules.includes(rule)));
    const clean = cases.filter(({ expected }) => !expected.length);
    const own = ({ draft }: Case) => look(draft).some(({ rule }) => rules.includes(rule));
    const count = (some: readonly Case[], test: (one: Case) => boolean) =>
      share(some.filter(test).length, some.length);
    return {
      name,
      job,
      found: count(wanted, ({ draft }) => flags(draft.text)),
      alarms: count(clean, ({ draft }) => flags(draft.text)),
      ours: { found: count(wanted, own), alarms: count(clean, own) },
    };
  });
}
