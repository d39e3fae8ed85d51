import { runContracts } from './run-contract';
import { allContracts } from './sites';

// The same contracts in the other browser; a language changes the page and not the browser, so two of them do.
runContracts('firefox', await allContracts(), ['en', 'ur']);
