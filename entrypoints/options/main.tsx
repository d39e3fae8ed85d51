import { createRoot } from 'react-dom/client';
import { OptionsPage } from './options-page';

createRoot(document.getElementById('root') as HTMLElement).render(<OptionsPage />);
