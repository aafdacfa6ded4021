import { protectionTables } from '@plumbline/usecases/protection/protection-tables';
import type { Hono } from 'hono';
import type { FileFormat } from './file-format.ts';

/** What an address of a file needs, as people say it. */
const needed: Readonly<Record<string, string>> = {
  from: 'the first month (from)',
  to: 'the last month (to)',
};

type Ending = FileFormat['ending'];

const auditsExample = (as: Ending) => `/${as}/audits.${as}?from=2024-04&to=2025-03`;
const importExample = (as: Ending) => `/${as}/imports/12/refused.${as}`;
const tableExample = (as: Ending) => `/${as}/protection/months.${as}?period=2024-25`;

/**
 * Lets the files be refused in words for whoever typed the address: what is missing or wrong, and
 * an address that would do. The page never asks like that, so its own refusals stay as they are.
 */
export function refusingInWords(door: Hono, as: Ending): Hono {
  door.onError((error, c) => {
    const issues = issuesOf(error);
    // What is no fault of the address is told by the one place for refusals.
    if (issues === undefined) throw error;
    return c.text(wordsOf(issues, { path: c.req.path, said: c.req.query(), as }), 400);
  });
  for (const path of [`/imports/refused.${as}`, `/imports/:batch/refused.${as}`]) {
    door.get(path, (c) =>
      c.text(
        withExample('The address has to say which import, by its number.', importExample(as)),
        400,
      ),
    );
  }
  for (const path of ['/protection', '/protection/', `/protection.${as}`]) {
    door.get(path, (c) => {
      const tables = Object.keys(protectionTables).join(', ');
      return c.text(
        withExample(`The address has to say which table: ${tables}.`, tableExample(as)),
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
type Address = {
  readonly path: string;
  readonly said: Readonly<Record<string, string>>;
  readonly as: Ending;
};

function issuesOf(error: Error): readonly Issue[] | undefined {
  return error.name === 'ZodError' && 'issues' in error
    ? (error.issues as readonly Issue[])
    : undefined;
}

function wordsOf(issues: readonly Issue[], { path, said, as }: Address): string {
  const names = issues.map((issue) => String(issue.path[0] ?? ''));
  const missing = names.filter((name) => name in needed && !said[name]);
  if (missing.length > 0) {
    const what = missing.map((name) => needed[name]).join(' and ');
    return withExample(`The address has to say ${what}.`, exampleOf(path, as));
  }
  const [issue] = issues;
  const [name = ''] = names;
  // A rule over several parts of the address is a sentence of its own.
  if (!issue || name === '') return issue?.message ?? '';
  return withExample(partWords(name, issue), exampleOf(path, as));
}

function partWords(name: string, { code, message }: Issue): string {
  if (code === 'invalid_type') return `${name} can only be yes. Leave it out otherwise.`;
  if (code === 'too_big') return `${name} is too long.`;
  return `${name}: ${message}.`;
}

function exampleOf(path: string, as: Ending): string {
  return path.endsWith(`/audits.${as}`) ? auditsExample(as) : `${path}?period=2024-25`;
}

const withExample = (words: string, example: string): string => `${words}\nFor example: ${example}`;
