import { afterEach, expect, test, vi } from 'vitest';
import { mountWarning } from '../../components/mount-warning';
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
