import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CopySaver } from '../../entrypoints/composer.content/save-copy';

// A copy is given to the person as a download that the page hears nothing of.

let clicked: { href: string; name: string; inDocument: boolean }[];
let open: Set<string>;

beforeEach(() => {
  vi.useFakeTimers();
  clicked = [];
  open = new Set();
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    open.add('blob:one');
    return 'blob:one';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void open.delete(address));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ href: this.href, name: this.download, inDocument: this.isConnected });
    navigation.dispatchEvent(new Event('navigate'));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const navigation = new EventTarget();
const page = vi.fn();
const saver = new CopySaver(Object.assign(Object.create(window) as Window, { navigation }));
navigation.addEventListener('navigate', page, { capture: true });

test.each([
  ['image/jpeg', 'second-look-copy.jpg'],
  ['image/png', 'second-look-copy.png'],
])('%s is saved as %s, and its address is gone afterwards', (type, name) => {
  saver.save(new Blob(['x'], { type }));
  expect(clicked).toEqual([{ href: 'blob:one', name, inDocument: false }]);
  expect(open.size).toBe(1);
  vi.runAllTimers();
  expect(open.size).toBe(0);
});

test('the page hears nothing of the download, and all of its own navigations', () => {
  page.mockClear();
  saver.save(new Blob(['x'], { type: 'image/jpeg' }));
  expect(page).not.toHaveBeenCalled();
  vi.runAllTimers();
  navigation.dispatchEvent(new Event('navigate'));
  expect(page).toHaveBeenCalledOnce();
});
