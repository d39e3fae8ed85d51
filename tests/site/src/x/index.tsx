import '../styles/base.css';
import '../styles/x.css';
import { createRoot } from 'react-dom/client';
import { Home } from './home';

createRoot(document.querySelector('#app')!).render(<Home />);
