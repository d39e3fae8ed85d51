import { createRoot } from 'react-dom/client';
import { Home } from './x/home';

createRoot(document.querySelector('#app')!).render(<Home />);
