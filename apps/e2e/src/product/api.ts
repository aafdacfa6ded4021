import type { APIRequestContext } from '@playwright/test';

/*
 * The answers of the product's own API, as far as the tests look into them. Written down here by
 * hand: a change of the wire that nobody meant should be noticed.
 */

type Month = Readonly<{
  month: string;
  state: 'complete' | 'unfinished' | 'ahead';
  audits: number | null;
  runningTotal: number | null;
  lastYear: number;
}>;

type Volume = Readonly<{
  done: number;
  expected: number | null;
  lastYearDone: number;
  months: readonly Month[];
}>;

type BoardMeasure = Readonly<{ measure: string; latest: string | null }>;

export type Board = Readonly<{
  sentence: string;
  sections: readonly Readonly<{ measures: readonly BoardMeasure[] }>[];
}>;

export type Protection = Readonly<{
  volume: Volume;
  officers: Readonly<{ rows: readonly Readonly<{ name: string; rate: number | null }>[] }>;
}>;

type AuditList = Readonly<{ total: number }>;

/** One procedure of the API, asked as the pages ask it. */
async function ask<Answer>(
  request: APIRequestContext,
  procedure: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Answer> {
  const response = await request.get(`/trpc/${procedure}`, {
    params: { input: JSON.stringify(input) },
  });
  if (!response.ok())
    throw new Error(`${procedure}: ${response.status()} ${await response.text()}`);
  const { result } = (await response.json()) as { result: { data: Answer } };
  return result.data;
}

type Period = Readonly<{ period?: string }>;

export function readBoard(request: APIRequestContext, input: Period = {}): Promise<Board> {
  return ask(request, 'board.read', input);
}

export function readProtection(
  request: APIRequestContext,
  input: Period = {},
): Promise<Protection> {
  return ask(request, 'protection.read', input);
}

/** How many audits stand behind an address of the page of audits: '/audits?from=…&to=…'. */
export async function countAudits(request: APIRequestContext, address: string): Promise<number> {
  const { standings, withoutTeam, withoutTime, withTime, ...cut } = Object.fromEntries(
    new URL(address, 'http://here').searchParams,
  );
  const asked = {
    ...(standings === undefined ? {} : { standings: standings.split(',') }),
    ...(withoutTeam === undefined ? {} : { withoutTeam: true }),
    ...(withoutTime === undefined ? {} : { withoutTime: true }),
    ...(withTime === undefined ? {} : { withTime: true }),
  };
  const { total } = await ask<AuditList>(request, 'audits.list', { ...cut, ...asked });
  return total;
}
