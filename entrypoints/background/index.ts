import { defineBackground } from 'wxt/utils/define-background';
import { draftSchema } from '../../rules/engine/draft';
import { atLeast } from '../../rules';
import { accountOf } from '../../school/accounts';
import { showFinding } from '../../school/compile';
import { drawFrames, drawLogo } from '../../pictures/drawing';
import { openPage } from '../../platform/pages';
import { serveInspections } from '../../platform/inspection-host';
import { announceChange, serveQuestions } from '../../platform/questions';
import { eventPageRooms } from '../../platform/pictures/event-page-room';
import { offscreenRooms } from '../../platform/pictures/offscreen-room';
import { ReadingRoom } from '../../platform/pictures/reading-room';
import { keepChosenSites } from './chosen-sites';
import { SchoolInForce } from './school-in-force';

export default defineBackground(() => {
  const school = new SchoolInForce((otherwise) => {
    if (otherwise) tellPages();
    announceChange();
  });
  // A service worker has no document of its own; Firefox's background page is one.
  const room = new ReadingRoom(
    import.meta.env.FIREFOX ? eventPageRooms({ drawFrames, drawLogo }) : offscreenRooms(),
  );
  const tellPages = serveInspections({
    room,
    inspect: async (raw, poster) => {
      const draft = draftSchema.parse(raw);
      const { compiled, inspect } = await school.current();
      if (draft.site && compiled.sitesOff.includes(draft.site)) return [];
      if (draft.kind === 'message' && draft.site && !compiled.messages) return [];
      // Which accounts are the school's is for the school to say, and a page is not told.
      const account = draft.account ?? accountOf(poster, compiled.accounts, draft.site);
      // The page says what is written, the background when: a page's clock is the page's to set.
      return inspect({ ...draft, account, at: new Date().toISOString() }).map((finding) => ({
        ...showFinding(finding, compiled.pack),
        holds: atLeast(finding.severity, compiled.holdFrom),
      }));
    },
    settings: async () => {
      const { compiled, repairs } = await school.current();
      room.useLogos(compiled.logos);
      return { messages: compiled.messages, contacts: compiled.contacts, repairs };
    },
    openClause: (clause) => openPage('policy', { clause }),
  });
  serveQuestions({
    status: () => school.status(),
    reload: async () => {
      await school.reload();
      return school.status();
    },
  });
  void keepChosenSites();
  school.start();
});
