// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { pathOf } from '../../page/dom/tree';

let first: HTMLButtonElement;
let second: HTMLButtonElement;

beforeEach(() => {
  document.body.innerHTML = '<button>Post</button><button>Cancel</button>';
  [first, second] = [...document.querySelectorAll('button')] as [HTMLButtonElement, HTMLButtonElement];
});

/** Where the page's window hears the event when it is sent here. */
function heardAt(target: EventTarget, event: Event): EventTarget | undefined {
  let heard: EventTarget | undefined;
  window.addEventListener('click', (one) => ([heard] = pathOf(one)), { capture: true, once: true });
  target.dispatchEvent(event);
  return heard;
}

describe('where an event happened', () => {
  test('a script sends one event to two places: each time it is where it was sent', () => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    expect(heardAt(first, event)).toBe(first);
    expect(heardAt(second, event)).toBe(second);
  });

  test('the browser’s own event is still known once it is over', () => {
    const event = new MouseEvent('click', { bubbles: true, composed: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    expect(heardAt(first, event)).toBe(first);
    event.composedPath = () => [];
    expect(pathOf(event)[0]).toBe(first);
  });
});
