// Measures the product against its floors and goals: `npm run bench [-- SUITE … --quick]`. Prints
// every figure, keeps them in bench/results.json, and ends with 1 when a goal does not hold.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, verdictOf } from './figure.ts';
import { thisMachine } from './machine.ts';
import { report, type SuiteFigures } from './report.ts';
import { full, quick, type Scope } from './scope.ts';

type Suite = (scope: Scope, say: (line: string) => void) => Promise<readonly Figure[]>;

/** Loaded when they are asked for: nobody waits for a browser's driver to measure an import. */
const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  import: async () => (await import('./import-bench.ts')).importBench,
  read: async () => (await import('./read-bench.ts')).readBench,
  page: async () => (await import('./page-bench.ts')).pageBench,
  start: async () => (await import('./start-bench.ts')).startBench,
};

const { values, positionals } = readArguments();
const scope = values.quick ? quick : full;
const names = positionals.length > 0 ? positionals : Object.keys(suites);
// Ending by exit() is what ends the servers that were started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

const machine = thisMachine();
const measured: SuiteFigures[] = [];
for (const suite of names) measured.push({ suite, figures: await measure(suite) });

console.log(report(machine, scope, measured));
const results = join(import.meta.dirname, '../results.json');
writeFileSync(results, `${JSON.stringify({ machine, scope, measured }, null, 2)}\n`);
const broken = measured
  .flatMap(({ figures }) => figures)
  .filter((figure) => verdictOf(figure) === 'does not hold');
console.log(broken.length === 0 ? 'Every goal holds.' : `Goals that do not hold: ${broken.length}`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function measure(name: string): Promise<readonly Figure[]> {
  const suite = await suites[name]?.();
  return suite?.(scope, (line) => process.stderr.write(`${line}\n`)) ?? [];
}

function readArguments() {
  try {
    const read = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } });
    const unknown = read.positionals.find((name) => !Object.hasOwn(suites, name));
    if (unknown === undefined) return read;
    throw new Error(`There is no suite called ${unknown}.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`Name suites out of: ${Object.keys(suites).join(', ')}. Add --quick for a try.`);
    process.exit(1);
  }
}
