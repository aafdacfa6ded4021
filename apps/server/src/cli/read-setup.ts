import { readFile } from 'node:fs/promises';
import { readServiceSetup } from '@plumbline/contract/service/read-service-setup';
import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { jsonFault } from './json-fault.ts';
import { unreadableWords } from './path-words.ts';
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

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new UsageError(unreadableWords(path, error));
  }
}

function asJson(path: string, text: string): unknown {
  const fault = jsonFault(text);
  if (!fault) return JSON.parse(text);
  const { line, column, words } = fault;
  throw new UsageError(`${path} is not JSON: line ${line}, column ${column}: ${words}.`);
}
