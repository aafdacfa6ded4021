import type { ProtectionFilters } from '@plumbline/contract/protection/protection-view';
import type { Reader } from '@plumbline/db/database';
import { auditCounts, notCountedTotals } from '@plumbline/db/queries/audit-counts';
import { countsOfCuts } from '@plumbline/db/queries/observations';
import {
  type AuditTallies,
  talliesFromCells,
  talliesFromObservations,
} from '@plumbline/domain/aggregate/audit-tallies';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import type { Month } from '@plumbline/domain/period/month';
import type { Slice } from '@plumbline/domain/slice/slice';
import { toCellCount } from '../figures/stored-cells.ts';
import type { PageMonths } from './page-months.ts';
import { type OfficerAudits, readOfficers } from './read-officers.ts';

const { measure } = auditsCompleted;

export type AuditFacts = {
  readonly tallies: AuditTallies;
  readonly byOfficer: ReadonlyMap<string, OfficerAudits>;
};

export type FactsQuestion = {
  readonly revision: number;
  readonly page: PageMonths;
  readonly filters: ProtectionFilters;
};

/**
 * The counted audits in every cut of the page: from observations, or, where filters ask for what no
 * observation holds, from roll-up cells. Neither looks at records.
 */
export async function readAuditFacts(db: Reader, question: FactsQuestion): Promise<AuditFacts> {
  const { revision, page, filters } = question;
  if (filters.team === null && filters.riskBand === null && filters.origin === null) {
    return {
      tallies: await wholeTallies(db, question),
      byOfficer: await readOfficers(db, question, null),
    };
  }
  const range = { revision, from: page.from, to: page.all.at(-1) ?? page.from };
  const cells = (await auditCounts(db, { ...range, ...filters })).map(toCellCount);
  return { tallies: talliesFromCells(cells), byOfficer: await readOfficers(db, question, cells) };
}

/** Only what the page shows of each cut: what is not fetched costs nothing. */
async function wholeTallies(
  db: Reader,
  { revision, page }: Omit<FactsQuestion, 'filters'>,
): Promise<AuditTallies> {
  const to = page.all.at(-1) ?? page.from;
  const rows = await countsOfCuts(db, { revision, measure, to }, [
    { splitBy: null, from: page.from },
    { splitBy: 'team', from: page.all[0] ?? page.from },
    { splitBy: 'outcome', from: page.rolling[0] ?? page.from },
  ]);
  return talliesFromObservations(
    rows.map(({ period, slice, numerator }) => ({
      period: period as Month,
      slice: slice as Slice,
      numerator,
    })),
  );
}

/** Records of the months that do not count, by why. */
export async function readNotCounted(
  db: Reader,
  {
    revision,
    from,
    to,
    filters,
  }: Omit<FactsQuestion, 'page'> & { readonly from: Month; readonly to: Month },
): Promise<ReadonlyMap<string, number>> {
  const rows = await notCountedTotals(db, { revision, from, to, ...filters });
  return new Map(rows.map((row) => [row.standing, row.records]));
}
