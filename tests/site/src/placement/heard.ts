/** What the page's own scripts heard of elements that are not its own. */
const heard: string[] = [];

declare global {
  interface Window {
    heard: string[];
  }
}

window.heard = heard;

const TYPES =
  'keydown keyup keypress beforeinput input click mousedown mouseup pointerdown pointerup touchstart touchend wheel focusin focusout focus blur toggle beforetoggle'.split(
    ' ',
  );

/** Elements of the page carry what the page gave them; whatever came from elsewhere has no id and no class. */
export function isForeign(target: EventTarget | null): target is Element {
  return (
    target instanceof Element && target.matches('div[popover]:not([id]):not([class])') && !target.shadowRoot
  );
}

for (const target of [window, document])
  for (const type of TYPES)
    target.addEventListener(
      type,
      (event) => {
        if (isForeign(event.composedPath()[0] ?? null)) heard.push(type);
      },
      { capture: true },
    );
