/**
 * Measures the rules on the corpus and prints what came out, per rule and per policy, beside tools that do part of the job.
 *
 *     npm run accuracy                    the half that nothing was tuned on
 *     npm run accuracy -- --half tune     the other one
 *     npm run accuracy -- --check         fails where a rule falls below what is recorded (npm run check does this)
 *     npm run accuracy -- --record        writes down today's figures
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { readCorpus, corpusRoster, type Half } from './accuracy/corpus';
import { fallen, readRecorded, RECORDED, toRecord } from './accuracy/gate';
import { measure } from './accuracy/measure';
import { formsTable, measureForms } from './accuracy/name-forms';
import { comparePeers } from './accuracy/peers';
import { overview, peersTable, policiesTable, rulesTable } from './accuracy/report';
import { casesFor, inspectorOf, PACK_IDS } from './accuracy/school';

const ROOT = join(import.meta.dirname, '..');
const args = process.argv.slice(2);
const half: Half = args[args.indexOf('--half') + 1] === 'tune' ? 'tune' : 'report';
const cases = readCorpus(half);
const roster = corpusRoster();
const { look, rules } = inspectorOf('model', roster);
const model = measure(casesFor('model', cases), rules, look);

if (args.includes('--check')) {
  const worse = fallen(model, readRecorded(ROOT));
  for (const one of worse) console.log(`worse than recorded: ${one}`);
  process.exitCode = worse.length ? 1 : 0;
} else if (args.includes('--record')) {
  const text = await format(JSON.stringify(toRecord(model)), { parser: 'json' });
  writeFileSync(join(ROOT, RECORDED), text);
  console.log(`wrote ${RECORDED}`);
} else {
  const policies = PACK_IDS.map((policy) => {
    const school = inspectorOf(policy, roster);
    return { policy, figures: measure(casesFor(policy, cases), school.rules, school.look) };
  });
  const sections = [
    `${cases.length} drafts of the half “${half}”, the school of tests/corpus/roster.csv. 95% intervals in brackets.`,
    `## All rules together, model policy\n\n${overview(model)}`,
    `## Rule by rule, model policy\n\n${rulesTable(model)}`,
    `## Policy by policy\n\n${policiesTable(policies)}`,
    `## Beside other tools, same drafts\n\n${peersTable(comparePeers(cases, look))}`,
    `## Roster names, form by form, rosters of 2,000 drawn by birth frequency\n\n${formsTable(measureForms(200, 20))}`,
  ];
  console.log(sections.join('\n\n'));
}
