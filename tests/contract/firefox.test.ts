import { runContracts } from './run-contract';
import { allContracts } from './sites';

// The same contracts in the other browser; a language changes the page and not the browser, so one of them does.
runContracts('firefox', await allContracts(), ['en']);
