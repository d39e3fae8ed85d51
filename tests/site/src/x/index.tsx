import '../styles/base.css';
import '../styles/x.css';
import { createRoot } from 'react-dom/client';
import { Home } from './home';
import { Chat, Messages } from './messages';
import { Profile } from './profile';

function page() {
  const { pathname } = location;
  if (pathname.startsWith('/i/chat')) return <Chat />;
  if (pathname.startsWith('/messages')) return <Messages request={pathname.includes('/requests')} />;
  if (pathname.startsWith('/settings/profile')) return <Profile />;
  return <Home status={pathname.includes('/status/')} />;
}

createRoot(document.querySelector('#app')!).render(page());
