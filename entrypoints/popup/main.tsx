import { createRoot } from 'react-dom/client';
import { PopupPage } from './popup-page';

createRoot(document.getElementById('root') as HTMLElement).render(<PopupPage />);
