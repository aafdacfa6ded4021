import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyFigures } from '../figures/verify-figures.ts';
import { auditHeader, contextOf, currentState, importText, setUpSmallService } from '../testing.ts';
import { undoImport } from './undo-import.ts';

/** One audit as one file tells it. */
type Told = {
  readonly id: number;
  readonly day: string;
  readonly outcome: string;
  readonly risk: string;
  readonly asAt: string;
  readonly activity: string;
};
type File = {
  readonly source: 'audits' | 'schedule';
  readonly rows: readonly Told[];
  readonly withdraw: boolean;
  readonly range: { readonly from: string; readonly to: string };
};

const day = fc.constantFrom('2024-03-31', '2024-04-01', '2024-05-20', '2024-06-30', '2024-12-02');
const told: fc.Arbitrary<Told> = fc.record({
  id: fc.integer({ min: 1, max: 6 }),
  day: fc.oneof(day, fc.constant('')),
  outcome: fc.constantFrom('satisfactory', 'unsatisfactory', ''),
  risk: fc.constantFrom('VH', 'H', 'M'),
  // Few days, so that two files often date a band alike.
  asAt: fc.constantFrom('2024-03-31', '2024-04-01', ''),
  activity: fc.constantFrom('audit', 'audit', 'audit', 'advice'),
});
const file: fc.Arbitrary<File> = fc.record({
  source: fc.constantFrom('audits', 'audits', 'audits', 'schedule'),
  rows: fc.uniqueArray(told, { selector: (one) => one.id, minLength: 1, maxLength: 6 }),
  withdraw: fc.boolean(),
  range: fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
});

function textOf({ source, rows }: File): string {
  if (source === 'schedule') {
    return [
      'schedule_id,premises_id,financial_year,risk_band,team_id,first_due_date',
      ...rows.map((one) => `S${one.id},P${one.id},2024-25,VH,north,2024-06-${10 + one.id}`),
    ].join('\n');
  }
  return [
    `${auditHeader},risk_band_as_at,date_due`,
    ...rows.map((one) => {
      const outcome = one.day === '' ? '' : one.outcome;
      return `A${one.id},P${one.id},${one.activity},planned,${one.risk},${one.day},${outcome},north,o1,${one.day},${one.asAt},2024-05-01`;
    }),
  ].join('\n');
}

/** The days a file is said to cover: a schedule covers none of a year that it has no row of. */
function daysOf({ source, range: { from, to } }: File): File['range'] {
  const within = (one: string) => (one < '2024-04-01' ? '2024-04-01' : one);
  return source === 'schedule' ? { from: within(from), to: within(to) } : { from, to };
}

async function takeAll(db: Database, files: readonly File[]): Promise<readonly number[]> {
  const context = contextOf(db);
  await setUpSmallService(context);
  const numbers: number[] = [];
  for (const one of files) {
    const decisions = { source: one.source, withdrawMissing: one.withdraw, declared: daysOf(one) };
    numbers.push(await importText(context, textOf(one), decisions));
  }
  return numbers;
}

describe.each(testDatabases)('undo on $name', ({ name, open }) => {
  it('of an import that changed no band moves none, though one between gave the band no date', async () => {
    const db = await open();
    const row = (risk: string, asAt: string, more: string) =>
      `A1,P1,audit,planned,${risk},2024-12-02,${more},north,o1,2024-12-03,${asAt},2024-05-01`;
    const files = [
      row('M', '2024-04-01', 'satisfactory'),
      row('H', '', 'satisfactory'),
      row('H', '2024-04-01', 'satisfactory'),
      row('H', '2024-04-01', 'unsatisfactory'),
    ].map((line) => `${auditHeader},risk_band_as_at,date_due\n${line}\n`);
    const context = contextOf(db);
    await setUpSmallService(context);
    const bands = async () => {
      const { counts } = await currentState(db.read);
      return counts.map((text) => /very-high|high|medium/.exec(text)?.[0]);
    };
    const numbers: number[] = [];
    for (const text of files) {
      numbers.push(await importText(context, text));
      // The first band told for that day stands.
      expect(await bands()).toEqual(['medium']);
    }
    await undoImport(context, numbers.at(-1) ?? 0);
    expect(await bands()).toEqual(['medium']);
    expect(await verifyFigures(context)).toEqual({ faults: [] });
    await db.close();
  });

  it('leaves what a replay without the undone imports would, in whatever order they are undone', async () => {
    const runs = name === 'SQLite' ? 40 : 15;
    const history = fc.tuple(
      fc.array(file, { minLength: 1, maxLength: 5 }),
      fc.array(fc.nat(), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(history, async ([files, picks]) => {
        const undone = [...new Set(picks.map((pick) => pick % files.length))];
        const [db, replay] = [await open(), await open()];
        try {
          const numbers = await takeAll(db, files);
          for (const pick of undone) await undoImport(contextOf(db), numbers[pick] ?? 0);
          await takeAll(
            replay,
            files.filter((_, place) => !undone.includes(place)),
          );
          expect(await currentState(db.read)).toEqual(await currentState(replay.read));
          expect(await verifyFigures(contextOf(db))).toEqual({ faults: [] });
        } finally {
          await db.close();
          await replay.close();
        }
      }),
      { numRuns: runs },
    );
  }, 240_000);
});
