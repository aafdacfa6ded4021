import { writeFileSync } from 'node:fs';
import { benchService } from '@plumbline/testkit/bench-service';
import { runNode } from './child-process.ts';

/** Sets the made-up service of the bench up in an empty data folder, as a real one is. */
export async function setUpService(dataFolder: string): Promise<void> {
  const file = `${dataFolder}.json`;
  writeFileSync(file, JSON.stringify(benchService()));
  await runNode('apps/server/src/cli/plumbline.ts', {
    args: ['init', file],
    env: { PLUMBLINE_DATA: dataFolder },
    log: `${dataFolder}.log`,
  });
}
