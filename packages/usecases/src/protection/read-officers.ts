import type { Reader } from '@plumbline/db/database';
import { totalsOfCut } from '@plumbline/db/queries/observations';
import { officerAudits, sumMonths } from '@plumbline/domain/aggregate/audit-tallies';
import type { AuditCellCount } from '@plumbline/domain/audit/cell';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import {
  officerMonths,
  officerOf,
  roundTime,
  type Span,
  timedAudits,
} from '../figures/officer-time.ts';
import type { PageMonths } from './page-months.ts';

/** What an officer did over the complete months of the year, and the time they had for it. */
export type OfficerAudits = {
  readonly audits: number;
  /** Of those, the audits in months for which the officer had time: what a rate counts. */
  readonly auditsInTime: number;
  /** Full-time months. */
  readonly time: number;
};

type Question = { readonly revision: number; readonly page: PageMonths };

/**
 * The officers of the year so far. `cells` are the roll-up cells that filters left; without
 * filters everything is in observations.
 */
export async function readOfficers(
  db: Reader,
  { revision, page: { complete } }: Question,
  cells: readonly AuditCellCount[] | null,
): Promise<ReadonlyMap<string, OfficerAudits>> {
  const [from, to] = [complete[0], complete.at(-1)];
  if (!from || !to) return new Map();
  const span = { revision, from, to };
  return cells === null
    ? allOfThem(db, span)
    : partOfThem(db, span, officerAudits(cells, complete));
}

async function allOfThem(db: Reader, span: Span): Promise<ReadonlyMap<string, OfficerAudits>> {
  const { measure } = auditsCompleted;
  const { revision, from, to } = span;
  const timed = await timedAudits(db, span);
  const done = await totalsOfCut(db, { revision, measure, to }, { splitBy: 'officer', from });
  const all = new Map<string, OfficerAudits>(
    [...timed].map(([officer, { audits, time }]) => [
      officer,
      { audits, auditsInTime: audits, time },
    ]),
  );
  for (const { slice, numerator } of done) {
    const officer = officerOf(slice);
    const { auditsInTime = 0, time = 0 } = all.get(officer) ?? {};
    all.set(officer, { audits: numerator, auditsInTime, time });
  }
  return all;
}

async function partOfThem(
  db: Reader,
  span: Span,
  audits: ReturnType<typeof officerAudits>,
): Promise<ReadonlyMap<string, OfficerAudits>> {
  const timed = await officerMonths(db, span);
  return new Map(
    [...new Set([...timed.keys(), ...audits.keys()])].map((officer) => {
      const time = timed.get(officer) ?? new Map<never, number>();
      const done = audits.get(officer);
      return [
        officer,
        {
          audits: sumMonths(done, [...(done?.keys() ?? [])]),
          auditsInTime: sumMonths(done, [...time.keys()]),
          time: roundTime([...time.values()].reduce((sum, one) => sum + one, 0)),
        },
      ];
    }),
  );
}
