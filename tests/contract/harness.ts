/*
 * The page side by itself, as a script that a browser runs before a page's own: the same watch, sites and reading as in the
 * extension, with a background that knows one pupil and a view that shows nothing.
 */
import type { DraftInput } from '../../rules/engine/draft';
import { setShadowAccess } from '../../page/dom/tree';
import { hostOf, isServedByParent } from '../../page/frames';
import type { PageFinding } from '../../page/session';
import { siteFor, sites } from '../../page/sites';
import type { Shown } from '../../page/sites/site';
import { otherSite } from '../../page/sites/other';
import type { ViewState } from '../../page/view';
import { Watch } from '../../page/watch';
import { PUPIL, type Contract, type GivenPicture } from './in-page';

declare global {
  interface Window {
    contract: Contract;
  }
}

const roots = new WeakMap<Element, ShadowRoot>();

/** A page's own world cannot open closed roots, as a content script can: here they are remembered as they are made. */
function rememberClosedRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  setShadowAccess((host) => roots.get(host) ?? null);
}

function findingsFor(draft: DraftInput): PageFinding[] {
  const at = draft.text.indexOf(PUPIL);
  const asked = draft.kind === 'request' && draft.addressee?.includes(PUPIL);
  if (at < 0 && !asked) return [];
  return [
    {
      rule: 'pupil-name',
      messageId: 'roster',
      message: 'This looks like a pupil’s name.',
      clause: '2.1',
      severity: 'warn',
      ...(asked ? {} : { span: { start: at, end: at + PUPIL.length } }),
      holds: true,
    },
  ];
}

/** Every selector in the site files that this browser does not take, with its place. One such switches off a whole site. */
function badSelectors(): string[] {
  const probe = document.createDocumentFragment();
  const shownAt = (shown: readonly Shown[] | undefined) => (shown ?? []).map(({ at }) => at);
  const all = sites.flatMap((site) => [
    ...[site.leaveAlone, ...shownAt(site.poster)].map((one) => [site.id, one]),
    ...(site.requests ?? []).map(({ id, control }) => [`${site.id}, ${id}`, control]),
    ...site.composers.flatMap(({ id, editor, scope, publish, harmless, attached, audience, ...read }) =>
      [
        ...[editor, scope, publish, harmless, attached],
        ...(audience && 'shown' in audience ? shownAt(audience.shown) : []),
        ...[read.poster, read.addressee, read.group, read.replyTo, read.tagged].flatMap(shownAt),
      ].map((one) => [`${site.id}, ${id}`, one]),
    ),
  ]);
  return all.flatMap(([place, selector]) => {
    try {
      if (selector) probe.querySelector(selector);
      return [];
    } catch {
      return [`${place}: ${selector}`];
    }
  });
}

/** SHA-256 in hexadecimal. */
async function hashOf(file: Blob): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function start(): void {
  const host = hostOf(window);
  const site = siteFor(host) ?? otherSite(host);
  let shown: ViewState<PageFinding> | undefined;
  const asked: { draft: DraftInput; poster: readonly string[] }[] = [];
  const pictures = new Map<number, GivenPicture>();
  const watch = new Watch<PageFinding>({
    window,
    site: () => site,
    inspection: {
      available: true,
      prepare: () => undefined,
      ask: (draft, poster = []) => {
        asked.push({ draft, poster });
        return Promise.resolve(findingsFor(draft));
      },
    },
    pictures: {
      send: (picture, file, drawn) =>
        void hashOf(file).then((hash) => {
          pictures.set(picture, { picture, type: file.type, drawn, hash });
          watch.onPictureState(picture, { done: true, looked: ['metadata'] });
        }),
      forget: (picture) => void pictures.delete(picture),
      // This script is bound to the page's policy, as a content script is in Firefox.
      readsBlobs: () => site.readsBlobs === true,
    },
    view: {
      show: (_, state) => void (shown = state),
      hide: () => void (shown = undefined),
      chip: () => undefined,
      hideChip: () => undefined,
    },
    marks: { mark: () => undefined, clear: () => undefined },
    messages: () => new URLSearchParams(location.search).get('messages') !== 'off',
    isOurs: () => false,
    isPerson: (event) => event.isTrusted,
    signal: new AbortController().signal,
  });
  window.contract = {
    asked: () => asked.at(-1),
    drafts: () => asked.map(({ draft }) => draft.text),
    pictures: () => [...pictures.values()],
    notice: () => shown && (shown.notice === 'found' && shown.held ? 'held' : shown.notice),
    anyway: () => shown?.onPostAnyway(),
    edit: () => shown?.onEdit(),
    health: () => watch.health(),
    badSelectors,
  };
}

if (!isServedByParent(window)) {
  rememberClosedRoots();
  start();
}
