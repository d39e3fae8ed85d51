import { closestAcross } from '../dom/tree';
import type { Kind } from '../../rules/engine/draft';
import type { EnterKey } from '../sites/site';
import type { Editor } from './editor';
import { AGAINST } from './generic/against';
import { gather, type Facts } from './generic/facts';
import { FOR } from './generic/for';
import { CONVERSATION } from './generic/names';
import { enterOf, kindOf } from './generic/kind';
import { isNever } from './generic/never';

/** What structure alone says about a box. */
export interface Structure {
  readonly scope: Element;
  readonly kind: Kind;
  readonly enter: EnterKey;
}

/** Points that make a composer. One that is missed is better than a box disturbed that is none. */
const LEAST = 4;
/**
 * On a site that we describe, people come to post: a box of no known shape is rather one that the site has changed, unless
 * more speaks against it than for it.
 */
const LEAST_ON_SOCIAL = 0;

/**
 * Whether this box is a composer, and what kind, by structure, roles and its maker's names alone: nothing that a person
 * reads is looked at, so nothing here depends on a language. Undefined for what is looked up, kept or sent to nobody: a
 * search box, a log-in, a cell, code, a document, an e-mail, a shop's chat.
 * Asked once when a person comes to the box, never at a key.
 * @param social whether this is a site where people post, described by its own file
 */
export function structureOf(editor: Editor, social: boolean): Structure | undefined {
  if (isNever(editor, social)) return undefined;
  const facts = gather(editor);
  if (!social && !mayGoOut(facts)) return undefined;
  if (weigh(facts).points < (social ? LEAST_ON_SOCIAL : LEAST)) return undefined;
  const kind = kindOf(facts);
  return { scope: facts.scope, kind, enter: enterOf(facts, kind) };
}

/** Something publishes: a control, or Enter in a conversation or under a post. */
function mayGoOut({ publish, voices, editor, own, around }: Facts): boolean {
  if (publish || voices.log || editor.getAttribute('enterkeyhint') === 'send') return true;
  if (closestAcross(editor, 'article, [role="article"]')) return true;
  return (voices.entries > 0 || voices.repeats) && CONVERSATION.test(own + around);
}

/** The points of a box, and the names of what they are for. */
export function weigh(facts: Facts): { points: number; signals: string[] } {
  const held = [...FOR, ...AGAINST].filter((signal) => signal.holds(facts));
  return {
    points: held.reduce((sum, { weight }) => sum + weight, 0),
    signals: held.map(({ name, weight }) => `${name} ${weight}`),
  };
}
