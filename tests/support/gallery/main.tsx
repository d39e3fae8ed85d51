import { createRoot } from 'react-dom/client';
import { mountWarning } from '../../../components/mount-warning';
import { StatusChip, type ChipState } from '../../../components/status-chip';
import { baseStyle } from '../../../components/style';
import { CHIP } from '../../../components/words';
import { pages, warnings } from './states';

/** Shows the state that the address asks for (`?state=held`); without one, a list of them all. */
const root = document.getElementById('root')!;
const state = new URLSearchParams(location.search).get('state') ?? '';
const warning = warnings[state];
const page = (pages as Record<string, React.ReactNode>)[state];

if (warning) {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial; position: fixed; inset: 8px auto auto 8px;';
  // A page that styles everything it can reach; nothing of it may reach us.
  const loud = document.createElement('style');
  loud.textContent =
    'html { font-size: 30px } body { background: light-dark(#e8ecf0, #0c1013); color-scheme: light dark } * { letter-spacing: 3px; color: crimson }';
  document.head.append(loud);
  document.body.append(host);
  mountWarning(host.attachShadow({ mode: 'closed' }), warning);
} else if (page) createRoot(root).render(page);
else if (state === 'chips')
  createRoot(root).render(
    <div className="second-look" style={{ display: 'grid', gap: 8, justifyItems: 'start', padding: 8 }}>
      <style>{baseStyle}</style>
      {(Object.keys(CHIP) as ChipState[]).map((chip) => (
        <StatusChip key={chip} state={chip} />
      ))}
    </div>,
  );
else
  createRoot(root).render(
    <ul>
      {[...Object.keys(warnings), ...Object.keys(pages), 'chips'].map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>,
  );
