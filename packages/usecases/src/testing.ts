import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database, Reader } from '@plumbline/db/database';
import { OPEN } from '@plumbline/db/schema/revision';
import { toDay } from '@plumbline/domain/period/day';
import type { Context } from './context.ts';
import { confirmImport } from './import/confirm-import.ts';
import { decideImport, type ImportDecisions } from './import/decide-import.ts';
import type { Source } from './import/record-kinds.ts';
import { stageImport } from './import/stage-import.ts';
import { setUpService } from './service/set-up-service.ts';

/** A context on a database at noon of a day, in the name of a tester. */
export function contextOf(db: Database, today = '2025-01-15'): Context {
  return {
    db,
    actor: { name: 'tester' },
    clock: {
      now: () => `${today}T12:00:00.000Z`,
      today: () => toDay(today),
      machine: () => `${today}T12:00:00.000Z`,
    },
  };
}

/** Sets up a small service: two teams, two officers, 1,000 audits in 2024-25. */
export async function setUpSmallService(context: Context): Promise<void> {
  const setup = serviceSetup.parse({
    name: 'Testshire',
    teams: [
      { id: 'north', name: 'North', share: 0.5 },
      { id: 'south', name: 'South', share: 0.5 },
    ],
    officers: [
      { id: 'o1', name: 'Ash Reed', team: 'north', capacity: [{ from: '2024-04', available: 1 }] },
      { id: 'o2', name: 'Bo Lane', team: 'south', capacity: [{ from: '2024-04', available: 0.5 }] },
    ],
    annualTargets: [{ year: '2024-25', value: 1000, agreedOn: '2024-03-12' }],
    expectedByNow: [0.9, 1, 1.05, 0.95, 0.75, 1.1, 1.15, 1.1, 0.7, 1, 1.05, 1.25],
    unsatisfactoryBand: { low: 58, high: 74 },
  });
  await setUpService(context, setup);
}

export const auditHeader =
  'audit_id,premises_id,activity_type,origin,risk_band,date_completed,outcome,team_id,officer_id,created_at';

/** A file of text in pieces, as an upload gives it. */
export async function* bytesOf(text: string): AsyncIterable<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Stages a file of text and returns its number. Throws when it cannot be read. */
export async function stageText(
  context: Context,
  text: string,
  source: Source = 'audits',
): Promise<number> {
  const staged = await stageImport(context, {
    source,
    fileName: 'test.csv',
    bytes: bytesOf(text),
    maxBytes: 10_000_000,
  });
  if (staged.kind === 'failed') throw new Error(staged.message);
  return staged.batch;
}

/** Stages, decides and confirms a file of text, whatever it warns of; returns its number. */
export async function importText(
  context: Context,
  text: string,
  decisions: Omit<ImportDecisions, 'batch'> & { readonly source?: Source } = {},
): Promise<number> {
  const { source, ...decided } = decisions;
  const batch = await stageText(context, text, source);
  await decideImport(context, { batch, ...decided });
  await confirmImport(context, { batch, acceptWarnings: true });
  return batch;
}

/** All that is true now, without revision numbers: what an undo must bring back exactly. */
export async function currentState(db: Reader) {
  const now = <T extends 'audit_keying' | 'observation' | 'programme_count'>(table: T) =>
    db
      .selectFrom(table as 'observation')
      .selectAll()
      .where('known_to', '=', OPEN)
      .execute();
  const records = await db
    .selectFrom('record as r')
    .innerJoin('record_version as v', 'v.version', 'r.version')
    .select(['v.source', 'v.key', 'v.content'])
    .where('r.known_to', '=', OPEN)
    .execute();
  const counts = await db
    .selectFrom('audit_count as n')
    .innerJoin('audit_cell as c', 'c.cell', 'n.cell')
    .select(['c.key', 'n.audits'])
    .where('n.known_to', '=', OPEN)
    .execute();
  const figures = await Promise.all([
    now('audit_keying'),
    now('programme_count'),
    now('observation'),
  ]);
  return {
    records: sorted(records),
    counts: sorted(counts),
    figures: figures.map((rows) => sorted(rows.map(({ known_from: _, ...row }) => row))),
  };
}

function sorted<T>(rows: readonly T[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
