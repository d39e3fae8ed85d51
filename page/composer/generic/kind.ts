import type { Kind } from '../../../rules/engine/draft';
import type { EnterKey } from '../../sites/site';
import { closestAcross } from '../../dom/tree';
import type { Facts } from './facts';
import { isTextBox } from '../../dom/kinds';
import { PROFILE } from './names';
import { namesOf, publishingControl, SURE } from './publish';
import { says, wordsOf } from './tokens';

const COMMENT = says('comment commentbox reaction');
const DIRECT = says('chat msg conversation messenger dm inbox livechat bubble room channel');
const FORUM = says('forum topic discussion subforum');
const SPOKEN = says('message msg bubble');
const THREAD = says('post topic discussion forum answer question review reply');

/** Message, profile, comment or post: the first for which something speaks. */
export function kindOf(facts: Facts): Kind {
  const { editor, own, around, address, dialog, voices, publish, unit } = facts;
  const named = own + around;
  const edits = own + (publish ? wordsOf(publish) : '') + (unit.matches('form') ? around : '');
  if (COMMENT.test(own)) return isReview(facts) ? 'post' : 'comment';
  if (PROFILE.test(edits)) return 'profile';
  if (
    (DIRECT.test(named) && !/ (reply|post) /.test(named)) ||
    / pm /.test(address) ||
    (/ message /.test(named) && !THREAD.test(named))
  )
    return 'message';
  if (isReview(facts)) return 'post';
  if (COMMENT.test(named)) return 'comment';
  if (FORUM.test(named)) return 'post';
  if (/ reply /.test(around) && editor.closest('li')) return 'comment';
  const article = closestAcross(editor, 'article, [role="article"]');
  if (article) return 'comment';
  if (voices.log) return 'message';
  if (SPOKEN.test(voices.words) && !voices.articles && !THREAD.test(voices.words)) return 'message';
  if (voices.before && !voices.articles && !THREAD.test(voices.words) && !facts.form?.hasAttribute('action'))
    return 'message';
  // A sheet of comments, with a box at its end.
  if (dialog && commentsBefore(dialog, editor)) return 'comment';
  if (!voices.articles && !THREAD.test(named) && isSent(facts)) return 'message';
  return 'post';
}

/** Posts are posted, published, shared; what is sent goes to somebody. */
function isSent({ editor, publish }: Facts): boolean {
  if (editor.getAttribute('enterkeyhint') === 'send') return true;
  return publish !== undefined && / send /.test(namesOf(publish));
}

function isReview({ unit, own, around }: Facts): boolean {
  return (
    / reviews? /.test(own + around) ||
    unit.querySelector('[class*="rating" i], [role="radiogroup"], input[type="range"]') !== null
  );
}

function commentsBefore(dialog: Element, editor: Element): boolean {
  return [...dialog.querySelectorAll('article, li[class*="comment" i], [role="article"]')].some(
    (one) => (one.compareDocumentPosition(editor) & 4) !== 0,
  );
}

/** What a bare Enter does: what the page says of it, else what is left when nothing there can be pressed. */
export function enterOf({ editor, scope, publish }: Facts, kind: Kind): EnterKey {
  const hint = editor.getAttribute('enterkeyhint');
  if (hint === 'send' || hint === 'go') return 'publishes';
  // An icon that nobody named may as well be one that picks an emoji.
  if (kind === 'message' && !publishingControl(editor, scope, undefined, SURE)) return 'publishes';
  const line = isTextBox(editor) || editor.getAttribute('role') === 'textbox';
  return !publish && kind === 'comment' && line ? 'publishes' : 'new-line';
}
