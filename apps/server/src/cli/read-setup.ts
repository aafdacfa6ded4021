import { readFile } from 'node:fs/promises';
import { readServiceSetup } from '@plumbline/contract/service/read-service-setup';
import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { jsonFault } from './json-fault.ts';
import { UsageError } from './terminal.ts';

/** Reads the file of a service. Throws a UsageError with every fault and where it is. */
export async function readSetup(path: string): Promise<ServiceSetup> {
  const reading = readServiceSetup(asJson(path, await textOf(path)));
  if (reading.kind === 'setup') return reading.setup;
  const faults = reading.faults.map((fault) => `  ${fault}`);
  throw new UsageError(`${path} cannot be used:\n${faults.join('\n')}`);
}

async function textOf(path: string): Promise<string> {
  const bytes = await bytesOf(path);
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${path} is not text in UTF-8. Save it as UTF-8.`);
  }
}

/** What is wrong with a path, for somebody who does not know the system's own words. */
const pathFaults: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `There is no file ${path}.`,
  ENOTDIR: (path) => `There is no file ${path}.`,
  EISDIR: (path) => `${path} is a folder. Name a file.`,
  EACCES: (path) => `${path} may not be read. Ask for permission to read it.`,
  EPERM: (path) => `${path} may not be read. Ask for permission to read it.`,
};

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(pathFaults[code]?.(path) ?? `${path} cannot be read: ${message}`);
  }
}

function asJson(path: string, text: string): unknown {
  const fault = jsonFault(text);
  if (!fault) return JSON.parse(text);
  const { line, column, words } = fault;
  throw new UsageError(`${path} is not JSON: line ${line}, column ${column}: ${words}.`);
}
