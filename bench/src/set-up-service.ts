import { writeFileSync } from 'node:fs';
import { benchCatalogue, benchFigures } from '@plumbline/testkit/bench-measures';
import { benchService } from '@plumbline/testkit/bench-service';
import { exampleshirePlan } from '@plumbline/testkit/exampleshire/plan/plan-of-2023';
import { runNode } from './child-process.ts';

/** Sets the made-up service of the bench up in an empty data folder, as a real one is. */
export async function setUpService(dataFolder: string): Promise<void> {
  await give(dataFolder, ['init'], benchService());
}

/** Gives the service a plan, every measure, and so many years of figures of each. */
export async function giveMeasures(dataFolder: string, years: number): Promise<void> {
  await give(dataFolder, ['plan', 'load'], exampleshirePlan());
  await give(dataFolder, ['measures', 'load'], benchCatalogue(years));
  await give(dataFolder, ['measures', 'figures'], benchFigures(years));
}

/** Runs a command of the product with a file that holds this. */
async function give(
  dataFolder: string,
  command: readonly string[],
  content: unknown,
): Promise<void> {
  const file = `${dataFolder}.json`;
  writeFileSync(file, JSON.stringify(content));
  await runNode('apps/server/src/cli/plumbline.ts', {
    args: [...command, file],
    env: { PLUMBLINE_DATA: dataFolder },
    log: `${dataFolder}.log`,
  });
}
