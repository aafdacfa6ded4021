import type { AuditCellCount } from '../audit/cell.ts';
import type { Month } from '../period/month.ts';
import { parseSlice } from '../slice/slice.ts';
import type { Observation } from './observation.ts';

/** Audits by month. */
export type ByMonth = ReadonlyMap<Month, number>;

/**
 * Counted audits by month in every cut that the Protection page shows. `byOutcome` is keyed by
 * outcome and risk band, `unsatisfactory|high`.
 */
export type AuditTallies = Readonly<{
  service: ByMonth;
  byTeam: ReadonlyMap<string, ByMonth>;
  byOutcome: ReadonlyMap<string, ByMonth>;
}>;

/** The tallies that roll-up cells add up to. Only counted records with a month take part. */
export function talliesFromCells(cells: Iterable<AuditCellCount>): AuditTallies {
  const tallies = emptyTallies();
  for (const cell of cells) {
    const { month, audits } = cell;
    if (cell.standing !== 'counted' || month === '') continue;
    add(tallies.service, month, audits);
    if (cell.team !== '') add(part(tallies.byTeam, cell.team), month, audits);
    add(part(tallies.byOutcome, `${cell.outcome}|${cell.riskBand}`), month, audits);
  }
  return tallies;
}

/** The same tallies from the observations of audits completed: what the cells were derived into. */
export function talliesFromObservations(
  observations: Iterable<Pick<Observation, 'slice' | 'period' | 'numerator'>>,
): AuditTallies {
  const tallies = emptyTallies();
  // A slice comes back every month; reading its text is what costs.
  const met = new Map<string, Map<Month, number> | undefined>();
  for (const { slice, period, numerator } of observations) {
    let byMonth = met.get(slice);
    if (byMonth === undefined && !met.has(slice)) {
      byMonth = tallyOf(tallies, slice);
      met.set(slice, byMonth);
    }
    if (byMonth) add(byMonth, period, numerator);
  }
  return tallies;
}

/** Where a slice is tallied; undefined for one that no tally is kept of. */
function tallyOf(tallies: Tallies, slice: string): Map<Month, number> | undefined {
  if (slice === '') return tallies.service;
  const { team, outcome, risk } = parseSlice(slice) ?? {};
  if (team !== undefined) return part(tallies.byTeam, team);
  if (outcome === undefined || risk === undefined) return undefined;
  return part(tallies.byOutcome, `${outcome}|${risk}`);
}

/** The counted audits of each officer by month, over some months, from roll-up cells. */
export function officerAudits(
  cells: Iterable<AuditCellCount>,
  wanted: readonly Month[],
): ReadonlyMap<string, ByMonth> {
  const shown = new Set(wanted);
  const byOfficer = new Map<string, Map<Month, number>>();
  for (const { standing, month, officer, audits } of cells) {
    if (standing !== 'counted' || officer === '' || month === '' || !shown.has(month)) continue;
    add(part(byOfficer, officer), month, audits);
  }
  return byOfficer;
}

/** The audits of some months; 0 for months with none. */
export function sumMonths(byMonth: ByMonth | undefined, wanted: readonly Month[]): number {
  return wanted.reduce((sum, month) => sum + (byMonth?.get(month) ?? 0), 0);
}

type Tallies = {
  service: Map<Month, number>;
  byTeam: Map<string, Map<Month, number>>;
  byOutcome: Map<string, Map<Month, number>>;
};

const emptyTallies = (): Tallies => ({
  service: new Map(),
  byTeam: new Map(),
  byOutcome: new Map(),
});

function part(parts: Map<string, Map<Month, number>>, name: string): Map<Month, number> {
  let found = parts.get(name);
  if (found === undefined) {
    found = new Map();
    parts.set(name, found);
  }
  return found;
}

function add(byMonth: Map<Month, number>, month: Month, audits: number): void {
  byMonth.set(month, (byMonth.get(month) ?? 0) + audits);
}
