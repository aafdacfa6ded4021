import { readServiceSetup } from '@plumbline/contract/service/read-service-setup';
import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { readJsonFile, unusable } from './read-json-file.ts';

/** Reads the file of a service. Throws a UsageError with every fault and where it is. */
export async function readSetup(path: string): Promise<ServiceSetup> {
  const reading = readServiceSetup(await readJsonFile(path));
  if (reading.kind === 'setup') return reading.setup;
  throw unusable(path, reading.faults);
}
