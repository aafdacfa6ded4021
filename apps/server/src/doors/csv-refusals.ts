import { protectionTables } from '@plumbline/usecases/protection/protection-tables';
import type { Hono } from 'hono';

/** What an address of a file needs, as people say it. */
const needed: Readonly<Record<string, string>> = {
  from: 'the first month (from)',
  to: 'the last month (to)',
};

const auditsExample = '/csv/audits.csv?from=2024-04&to=2025-03';
const importExample = '/csv/imports/12/refused.csv';
const tableExample = '/csv/protection/months.csv?period=2024-25';

/**
 * Lets the files be refused in words for whoever typed the address: what is missing or wrong, and
 * an address that would do. The page never asks like that, so its own refusals stay as they are.
 */
export function refusingInWords(door: Hono): Hono {
  door.onError((error, c) => {
    const issues = issuesOf(error);
    // What is no fault of the address is told by the one place for refusals.
    if (issues === undefined) throw error;
    return c.text(wordsOf(issues, { path: c.req.path, said: c.req.query() }), 400);
  });
  for (const path of ['/imports/refused.csv', '/imports/:batch/refused.csv']) {
    door.get(path, (c) =>
      c.text(
        withExample('The address has to say which import, by its number.', importExample),
        400,
      ),
    );
  }
  for (const path of ['/protection', '/protection/', '/protection.csv']) {
    door.get(path, (c) => {
      const tables = Object.keys(protectionTables).join(', ');
      return c.text(
        withExample(`The address has to say which table: ${tables}.`, tableExample),
        400,
      );
    });
  }
  return door;
}

type Issue = {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
};
type Address = { readonly path: string; readonly said: Readonly<Record<string, string>> };

function issuesOf(error: Error): readonly Issue[] | undefined {
  return error.name === 'ZodError' && 'issues' in error
    ? (error.issues as readonly Issue[])
    : undefined;
}

function wordsOf(issues: readonly Issue[], { path, said }: Address): string {
  const names = issues.map((issue) => String(issue.path[0] ?? ''));
  const missing = names.filter((name) => name in needed && !said[name]);
  if (missing.length > 0) {
    const what = missing.map((name) => needed[name]).join(' and ');
    return withExample(`The address has to say ${what}.`, exampleOf(path));
  }
  const [issue] = issues;
  const [name = ''] = names;
  // A rule over several parts of the address is a sentence of its own.
  if (!issue || name === '') return issue?.message ?? '';
  return withExample(partWords(name, issue), exampleOf(path));
}

function partWords(name: string, { code, message }: Issue): string {
  if (code === 'invalid_type') return `${name} can only be yes. Leave it out otherwise.`;
  if (code === 'too_big') return `${name} is too long.`;
  return `${name}: ${message}.`;
}

function exampleOf(path: string): string {
  return path.endsWith('/audits.csv') ? auditsExample : `${path}?period=2024-25`;
}

const withExample = (words: string, example: string): string => `${words}\nFor example: ${example}`;
