import { readFile } from 'node:fs/promises';
import { jsonFault } from './json-fault.ts';
import { unreadableWords } from './path-words.ts';
import { UsageError } from './terminal.ts';

/** Reads what a JSON file holds. Throws a UsageError that says what is wrong and where. */
export async function readJsonFile(path: string): Promise<unknown> {
  const text = await textOf(path);
  const fault = jsonFault(text);
  if (!fault) return JSON.parse(text);
  const { line, column, words } = fault;
  throw new UsageError(`${path} is not JSON: line ${line}, column ${column}: ${words}.`);
}

/** A file whose content cannot be used, with every fault of it on a line of its own. */
export function unusable(path: string, faults: readonly string[]): UsageError {
  return new UsageError(
    `${path} cannot be used:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
  );
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
