import { afterEach, describe, expect, test, vi } from 'vitest';
import { mountChip, mountWarning } from '../../components/mount-warning';
import { warnings } from '../support/gallery/states';

function closedRoot() {
  const host = document.createElement('div');
  document.body.append(host);
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

test('the warning stands in the closed root, styled, and the page holds none of it', () => {
  const { host, root } = closedRoot();
  mountWarning(root, warnings['held']!);
  expect(root.querySelector('[role=alertdialog]')).not.toBeNull();
  expect(root.adoptedStyleSheets).toHaveLength(1);
  expect(host.shadowRoot).toBeNull();
  expect(document.documentElement.outerHTML).not.toContain('Aisha');
});

test('the focus is on Edit as soon as Post is held', () => {
  const { root } = closedRoot();
  const mounted = mountWarning(root, warnings['one-finding']!);
  expect(root.activeElement).toBeNull();
  mounted.update(warnings['held']!);
  expect(root.activeElement?.textContent).toBe('Edit');
});

test('it goes without a trace', () => {
  const { root } = closedRoot();
  mountWarning(root, warnings['held']!).unmount();
  expect(root.childElementCount).toBe(0);
});

test('a browser that lets nobody adopt a sheet gets a style element', () => {
  vi.stubGlobal('CSSStyleSheet', undefined);
  const { root } = closedRoot();
  const mounted = mountWarning(root, warnings['not-checked']!);
  expect(root.querySelector('style')?.textContent).toContain('.notice');
  mounted.unmount();
  expect(root.childElementCount).toBe(0);
});

describe('the chip in a composer’s corner', () => {
  test('one sign at a time; its words wait for the pointer, and no screen reader meets them twice', () => {
    const { root } = closedRoot();
    const chip = mountChip(root);
    chip.update('checking', true);
    const corner = root.querySelector('.corner')!;
    const shown = () => root.querySelectorAll('.sign.shown');
    for (const [state, words] of [
      ['clear', 'Nothing found so far'],
      ['found', 'Worth a second look'],
      ['not-checked', 'Not checked just now'],
      ['unreadable', 'Cannot read this box'],
    ] as const) {
      chip.update(state, true);
      expect(corner.getAttribute('title')).toBe(words);
      expect(shown()).toHaveLength(1);
      expect(corner.textContent).toBe('');
    }
    expect(corner.closest('[aria-hidden=true]')).not.toBeNull();
    chip.update('clear', false);
    expect(corner.classList.contains('shown')).toBe(false);
  });

  test('no node leaves the page while it changes: an undo of the person’s would end there', async () => {
    const { root } = closedRoot();
    const chip = mountChip(root);
    chip.update('checking', false);
    const removed: Node[] = [];
    const observer = new MutationObserver((records) =>
      removed.push(...records.flatMap(({ removedNodes }) => [...removedNodes])),
    );
    observer.observe(root, { childList: true, subtree: true });
    for (const state of ['clear', 'found', 'not-checked', 'unreadable', 'checking'] as const)
      chip.update(state, true);
    await Promise.resolve();
    observer.disconnect();
    expect(removed).toEqual([]);
  });
});
