import { runContracts } from './run-contract';
import { allContracts } from './sites';

// Every site's contract, with the page's words in English, Welsh, Polish and Urdu.
runContracts('chromium', await allContracts());
