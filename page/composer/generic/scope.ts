import { closestAcross, frameOf, parentAcross } from '../../dom/tree';
import type { Editor } from '../editor';
import { CERTAIN, publishingControl, SURE } from './publish';

const FORM = 'form';
export const DIALOG = '[role="dialog"], [role="alertdialog"], dialog, [aria-modal="true"]';
/** Some servers wrap the whole page in one form: that is no form of anybody's. */
const WHOLE_PAGE = 'main, nav, [role="main"], [role="navigation"]';
/** Beyond these stand other things. */
const EDGE = 'body, main, [role="main"], article, [role="article"], dialog, [role="dialog"], form';
/** How far up a composer may reach that is neither form nor dialog. */
const STEPS = 8;
/** A lone icon may publish, or pick a hashtag: then so much further up something surer may stand. */
const FURTHER = 3;

/** The form that the box is a part of; undefined for one around the whole page. */
export function formOf(editor: Editor): Element | undefined {
  const form = closestAcross(editor, FORM);
  return form?.querySelector(WHOLE_PAGE) ? undefined : form;
}

/** What one element holds: the box and what stands with it, and the control that publishes, if there is one. */
export interface Bounds {
  readonly scope: Element;
  readonly publish: HTMLElement | undefined;
}

/**
 * The box's form or dialog when there is a publishing control in it, else the nearest element around the box that has one.
 * @param form the form that the box is a part of, if any
 * @param dialog the dialog that it stands in, if any
 */
export function boundsOf(editor: Editor, form: Element | undefined, dialog: Element | undefined): Bounds {
  for (const scope of [form, dialog]) {
    const publish = scope && publishingControl(editor, scope, undefined);
    if (publish) return { scope, publish };
  }
  let at = parentAcross(editor);
  let weak: Bounds | undefined;
  let from = 0;
  for (let step = 0; at && step < STEPS; at = parentAcross(at)) {
    // Block editors stand in a frame of their own, and what publishes them stands around it.
    if (isFrame(at)) continue;
    step++;
    if (at.localName === 'body') break;
    const publish = publishingControl(editor, at, undefined, weak ? CERTAIN : undefined);
    if (publish && (weak || publishingControl(editor, at, undefined, SURE))) return { scope: at, publish };
    if (publish) weak = { scope: at, publish };
    if (at.matches(EDGE) || (weak && step > FURTHER + from)) break;
    if (!weak) from = step;
  }
  if (weak) return weak;
  return { scope: form ?? dialog ?? parentAcross(editor) ?? editor, publish: undefined };
}

/** A frame, or the body or root of its document: no step on the way up. */
function isFrame(element: Element): boolean {
  if (element.localName === 'iframe') return true;
  return /^(body|html)$/.test(element.localName) && frameOf(element.ownerDocument) !== undefined;
}
