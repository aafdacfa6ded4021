import { parseArgs } from 'node:util';
import { verifyFigures } from '@plumbline/usecases/figures/verify-figures';
import type { Verb } from './terminal.ts';
import { withService } from './with-service.ts';

/** Works every figure out again from the records and says where the stored ones differ. */
export const run: Verb = async (args, terminal) => {
  parseArgs({ args: [...args] });
  const { faults } = await withService(terminal, verifyFigures);
  for (const fault of faults) terminal.out(`${fault}\n`);
  terminal.out(
    faults.length === 0 ? 'Every figure agrees with the records.\n' : `${faults.length} differ.\n`,
  );
  return faults.length === 0 ? 0 : 1;
};
