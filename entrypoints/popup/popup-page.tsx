import { useCallback, useEffect, useState } from 'react';
import { Popup } from '../../components/popup';
import type { PageHealth, Status } from '../../platform/messages';
import { askPageHealth } from '../../platform/page-health';
import { openPage, tabInFront, type TabInFront } from '../../platform/pages';
import { ask, onSettingsChange } from '../../platform/questions';
import {
  allowedPatterns,
  allowHost,
  chosenSites,
  fits,
  giveBack,
  onAccessChange,
  ownPatterns,
} from '../../platform/site-access';
import { DraftChecker } from './draft-checker';
import { placeInFront, type Access } from './place-in-front';

/** How often an open popup asks the page again, in ms: a draft is looked at while it lies open beside it. */
const ASK_AGAIN = 1000;

const checker = new DraftChecker();

interface Known {
  readonly tab: TabInFront;
  readonly access: Access;
  readonly messages: boolean;
}

/** The popup, over the tab in front. */
export function PopupPage() {
  const [known, setKnown] = useState<Known>();
  const [health, setHealth] = useState<PageHealth>();
  const load = useCallback(async () => setKnown(await read()), []);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the state comes from outside React, once it has answered
    void load();
    onAccessChange(() => void load());
    onSettingsChange(() => void load());
  }, [load]);
  const tabId = known?.tab.id;
  useEffect(() => {
    if (tabId === undefined) return;
    const askNow = async () => setHealth(await askPageHealth(tabId));
    void askNow();
    const timer = setInterval(() => void askNow(), ASK_AGAIN);
    return () => clearInterval(timer);
  }, [tabId]);

  // Nothing is said of the site before the settings are known: a sentence that changes, or a button that moves, misleads.
  const url = known?.tab.url;
  const covering = url && known.access.chosen.find(({ pattern }) => fits(pattern, url));
  return (
    <Popup
      place={known && placeInFront(url, known.access)}
      health={health}
      messages={known?.messages ?? false}
      onSwitchOn={() => (url ? allowHost(url.hostname) : Promise.resolve(false))}
      onSwitchOff={() => (covering ? giveBack(covering.pattern) : Promise.resolve(false))}
      onCheck={(text, picture, onStep) => checker.check(text, picture, onStep)}
      onCopyPicture={checker.copy}
      // Firefox closes a popup when a file is being chosen; a tab stays.
      onPictureElsewhere={import.meta.env.FIREFOX ? () => openPage('options') : undefined}
      onOpenClause={(clause) => openPage('policy', { clause })}
      onOpenPolicy={() => openPage('policy')}
      onOpenOptions={() => openPage('options')}
    />
  );
}

async function read(): Promise<Known> {
  const [tab, allowed, chosen, status] = await Promise.all([
    tabInFront(),
    allowedPatterns(),
    chosenSites(),
    ask('status').catch((): Status | undefined => undefined),
  ]);
  return {
    tab,
    access: {
      own: ownPatterns(),
      allowed,
      chosen,
      sitesOff: status?.sitesOff ?? [],
      moreSites: status?.moreSites ?? [],
    },
    messages: status?.messages ?? false,
  };
}
