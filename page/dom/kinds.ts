/*
 * What a node is, whichever window it comes from: a composer in a same-origin frame has its own `HTMLElement`, and
 * `instanceof` with ours is false there.
 */

const HTML = 'http://www.w3.org/1999/xhtml';

export function isElement(value: unknown): value is Element {
  return (value as Node | null)?.nodeType === 1;
}

export function isHtmlElement(value: unknown): value is HTMLElement {
  return isElement(value) && value.namespaceURI === HTML;
}

export function isText(value: unknown): value is Text {
  return (value as Node | null)?.nodeType === 3;
}

export function isDocument(value: unknown): value is Document {
  return (value as Node | null)?.nodeType === 9;
}

export function isShadowRoot(value: unknown): value is ShadowRoot {
  return (value as Node | null)?.nodeType === 11 && isElement((value as ShadowRoot).host);
}

export function isTextarea(value: unknown): value is HTMLTextAreaElement {
  return isHtmlElement(value) && value.localName === 'textarea';
}

export function isInput(value: unknown): value is HTMLInputElement {
  return isHtmlElement(value) && value.localName === 'input';
}

export function isForm(value: unknown): value is HTMLFormElement {
  return isHtmlElement(value) && value.localName === 'form';
}

export function isButton(value: unknown): value is HTMLButtonElement {
  return isHtmlElement(value) && value.localName === 'button';
}

export function isFrame(value: unknown): value is HTMLIFrameElement {
  return isHtmlElement(value) && value.localName === 'iframe';
}

/** A native box of letters, whose text is its value: a textarea or an input. */
export function isTextBox(value: unknown): value is HTMLTextAreaElement | HTMLInputElement {
  return isTextarea(value) || isInput(value);
}
