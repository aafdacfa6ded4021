import type { CheckedCase } from './oracle-tally.ts';
import { isHeld, shown } from './read-field.ts';

/** A case as it was read, or why it could not be; with the name it goes by. */
export type ReadCase<T> = Readonly<{ id: string }> &
  (Readonly<{ kind: 'read'; one: T }> | Readonly<{ kind: 'malformed'; fault: string }>);

/** Reads each case of a list. One that is malformed takes no other with it. */
export function readCases<T>(
  list: readonly unknown[],
  field: string,
  read: (value: unknown) => T,
): readonly ReadCase<T>[] {
  return list.map((value, place): ReadCase<T> => {
    const id = nameOf(value) ?? `${field}[${place}]`;
    try {
      return { id, kind: 'read', one: read(value) };
    } catch (error) {
      return { id, kind: 'malformed', fault: wordsOfError(error) };
    }
  });
}

/** A malformed case is one failure. */
export function malformed(id: string, fault: string): CheckedCase {
  return { id, disagreements: [`malformed case: ${fault}`] };
}

/** What stands in a file instead of the cases that were looked for. */
export function contentsOf(file: unknown): string {
  if (Array.isArray(file)) return 'The file is a list.';
  if (!isHeld(file)) return `The file is ${shown(file)}.`;
  const names = Object.keys(file).map((name) => `"${name}"`);
  return names.length === 0 ? 'The file is empty.' : `The file has ${names.join(', ')}.`;
}

export const wordsOfError = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** Fields of a question that nobody here reads: said, lest a misspelt one goes unnoticed. */
export function unreadFields(value: unknown, known: readonly string[]): readonly string[] {
  if (!isHeld(value)) return [];
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => `input.${name} is not read: it is not known here`);
}

function nameOf(value: unknown): string | undefined {
  return isHeld(value) && typeof value.id === 'string' && value.id !== '' ? value.id : undefined;
}
