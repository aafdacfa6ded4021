import { readFile } from 'node:fs/promises';
import { type ServiceSetup, serviceSetup } from '@plumbline/contract/service/service-setup';
import { UsageError } from './terminal.ts';

/** Reads the file that a service is set up from. Throws a UsageError with every fault and where it is. */
export async function readSetup(path: string): Promise<ServiceSetup> {
  const parsed = serviceSetup.safeParse(asJson(path, await textOf(path)));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${pathText(issue.path)}${issue.message}`);
  throw new UsageError(`${path} cannot be used:\n${faults.join('\n')}`);
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `There is no file ${path}.` : message);
  }
}

function asJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${path} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/** Where a fault is, as one would write it: 'teams[0].share: '. */
function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '';
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return `${text.join('').replace(/^\./, '')}: `;
}
