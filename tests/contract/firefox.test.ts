import { runContracts } from './run-contract';
import { allContracts } from './sites';

// The same contracts in the other browser: every composer by the first way. `CONTRACT_EVERY_WAY=1` tries them all.
runContracts('firefox', await allContracts(), {
  languages: ['en'],
  everyWay: process.env.CONTRACT_EVERY_WAY === '1',
});
