import { createRoot } from 'react-dom/client';
import { Popup } from '../../components/popup';
import { siteFor } from '../../page/sites';
import { InspectionClient } from '../../platform/inspection-client';
import { hostInFront, openPage } from '../../platform/pages';
import { ask } from '../../platform/questions';

const root = createRoot(document.getElementById('root') as HTMLElement);
const client = new InspectionClient(() => undefined);
const [host, status] = await Promise.all([hostInFront(), ask('status').catch(() => undefined)]);
const site = host ? siteFor(host) : undefined;
root.render(
  <Popup
    site={site && { title: site.title, on: !status?.sitesOff.includes(site.id) }}
    onCheck={(text) => client.ask({ text })}
    onOpenClause={(clause) => openPage('policy', { clause })}
    onOpenPolicy={() => openPage('policy')}
    onOpenOptions={() => openPage('options')}
  />,
);
