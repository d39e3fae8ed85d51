import { defineContentScript } from 'wxt/utils/define-content-script';
import { setShadowAccess } from '../../page/dom/tree';
import { hostOf, isServedByParent } from '../../page/frames';
import { createMarks } from '../../page/marks/marks';
import { listedMatches, siteFor } from '../../page/sites';
import { otherSite } from '../../page/sites/other';
import { repaired } from '../../page/sites/repair';
import { Watch } from '../../page/watch';
import { InspectionClient } from '../../platform/inspection-client';
import type { AnsweredFinding, PageSettings } from '../../platform/messages';
import { servePageHealth } from '../../platform/page-health';
import { openShadowRoot } from '../../platform/shadow-roots';
import './marks.css';
import { WarningView } from './warning-view';

export default defineContentScript({
  matches: [...listedMatches],
  // Before anything of the site's: only so do we hear Post before it does.
  runAt: 'document_start',
  // Composers stand in frames too. One of the same origin is served from around it; see `page/frames.ts`.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  cssInjectionMode: 'manifest',
  // WXT would greet older copies of itself with a message that the page can read, and so tell it who is here.
  noScriptStartedPostMessage: true,
  main() {
    if (isServedByParent(window)) return;
    setShadowAccess(openShadowRoot);
    const host = hostOf(window);
    // A host without a file of its own is here because the person, or the school, switched it on.
    const described = siteFor(host) ?? otherSite(host);
    let site = described;
    let settings: PageSettings = { messages: false, contacts: [], repairs: [] };
    const client = new InspectionClient(
      (now, changed) => {
        settings = now;
        site = repaired(described, now.repairs, document);
        watch.onSettings(changed);
      },
      { onPictureState: (picture, state) => watch.onPictureState(picture, state) },
    );
    const view = new WarningView({
      contacts: () => settings.contacts,
      openClause: (clause) => client.openClause(clause),
      copyPicture: (picture, regions) => client.copyPicture(picture, regions),
    });
    const watch = new Watch<AnsweredFinding>({
      window,
      site: () => site,
      inspection: client,
      pictures: {
        send: (picture, file, drawn) => client.sendPicture(picture, file, drawn),
        forget: (picture) => client.forgetPicture(picture),
        // Firefox judges by the page's policy what a content script reads; Chromium by the extension's.
        readsBlobs: () => !import.meta.env.FIREFOX || site.readsBlobs === true,
      },
      view,
      marks: createMarks(),
      messages: () => settings.messages,
      isOurs: (event) => view.owns(event),
      isPerson: (event) => event.isTrusted,
      signal: new AbortController().signal,
    });
    servePageHealth(() => watch.health());
    // A page that is put aside for the Back button keeps its end of the port and hears nothing on it.
    window.addEventListener('pagehide', () => client.close());
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) watch.onSettings(true);
    });
  },
});
