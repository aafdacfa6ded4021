import { z } from 'zod';

/**
 * An object that has these fields and no others: a misspelt field must not be passed over. `what`
 * completes "The fields of ... are".
 */
export function fieldsOf<S extends z.core.$ZodLooseShape>(what: string, shape: S) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownFields(issue.keys, what, Object.keys(shape))
        : undefined,
  });
}

function unknownFields(unknown: readonly string[], what: string, known: readonly string[]): string {
  const names = unknown.map((name) => `"${name}"`).join(', ');
  const said = unknown.length === 1 ? `${names} is not a field` : `${names} are not fields`;
  return `${said} of ${what}. Its fields are: ${known.join(', ')}`;
}
