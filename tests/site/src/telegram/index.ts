import '../styles/base.css';
import '../styles/plain.css';
import { appA } from './app-a';
import { appK } from './app-k';

document.querySelector('#app')!.append(location.pathname.startsWith('/k') ? appK() : appA());
