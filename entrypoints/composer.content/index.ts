import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMarks } from '../../page/marks/marks';
import { siteFor, listedMatches } from '../../page/sites';
import { Watch } from '../../page/watch';
import { InspectionClient } from '../../platform/inspection-client';
import type { AnsweredFinding, PageSettings } from '../../platform/messages';
import './marks.css';
import { WarningView } from './warning-view';

export default defineContentScript({
  matches: [...listedMatches],
  // Before anything of the site's: only so do we hear Post before it does.
  runAt: 'document_start',
  cssInjectionMode: 'manifest',
  // WXT would greet older copies of itself with a message that the page can read, and so tell it who is here.
  noScriptStartedPostMessage: true,
  main() {
    const site = siteFor(location.hostname);
    if (!site) return;
    let settings: PageSettings = { messages: false, contacts: [] };
    const client = new InspectionClient((now, changed) => {
      settings = now;
      watch.onSettings(changed);
    });
    const view = new WarningView({
      contacts: () => settings.contacts,
      openClause: (clause) => client.openClause(clause),
    });
    const watch = new Watch<AnsweredFinding>({
      window,
      site,
      inspection: client,
      view,
      marks: createMarks(window),
      messages: () => settings.messages,
      isOurs: (event) => view.owns(event),
      isPerson: (event) => event.isTrusted,
      signal: new AbortController().signal,
    });
    // A page that is put aside for the Back button keeps its end of the port and hears nothing on it.
    window.addEventListener('pagehide', () => client.close());
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) watch.onSettings(true);
    });
  },
});
