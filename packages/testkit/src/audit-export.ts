import { type BenchSize, benchOfficer, benchSize, benchTeam } from './bench-service.ts';
import { type DayNumber, dayOf, daysOfMonth, dayText, monthAfter } from './calendar.ts';
import { seededRandom, wholeBetween } from './random.ts';
import { auditColumns } from './source-columns.ts';

export type AuditExportOptions = Partial<BenchSize> &
  Readonly<{
    /** How many rows. From 7,200 up (with the usual years and officers) every cell is hit. */
    audits: number;
    /** How many years of audits, up to the last month. */
    years?: number;
    lastMonth?: string;
    seed?: string;
    /** Share of rows whose outcome is the other one, above 0 to 1. The rest stay as they were. */
    changedShare?: number;
  }>;

const rowsInChunk = 500;

/**
 * An audit export of any size as CSV text, in pieces, for benchmarks.
 *
 * Everything that a roll-up groups by (month, team, officer, risk band, origin, standing, outcome
 * and how late a row was entered) depends on the row's cell alone, and rows walk the cells round
 * and round. So ten thousand rows fill the same cells as a million, and the two differ only in
 * how many rows lie behind each cell. The rows of a larger export begin with those of a smaller.
 */
export function* auditExport(options: AuditExportOptions): Generator<string, void> {
  const { audits, changedShare = 0, seed = 'bench' } = options;
  const cells = exportCells(options);
  const start = wholeBetween(seededRandom(seed), 0, premisesTypes.length - 1);
  yield `${auditColumns.join(',')}\n`;
  let chunk = '';
  for (let row = 0; row < audits; row += 1) {
    const cell = cells[row % cells.length] as ExportCell;
    const isChanged = changedShare > 0 && isChangedRow(row, changedShare);
    const round = Math.floor(row / cells.length);
    chunk += rowText(row, cell, { isChanged, variant: start + row + round });
    if (row % rowsInChunk === rowsInChunk - 1) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * One row of every hundred for a share of 0.01, so that the number is exact. Which of the hundred
 * moves by the golden ratio, whose multiples spread evenly (Weyl): no cell is left out for long.
 */
function isChangedRow(row: number, share: number): boolean {
  const block = Math.round(1 / share);
  const place = ((Math.floor(row / block) * goldenRatio) % 1) * block;
  return row % block === Math.floor(place);
}

/** The parts of a row that its cell decides, as text. */
type ExportCell = Readonly<{
  /** activity_type, origin, risk_band, risk_band_as_at. */
  head: string;
  /** date_due, date_completed. */
  days: string;
  outcome: Outcome;
  /** team_id, officer_id, qualification_level. */
  who: string;
  keyed: string;
  corrected: string;
}>;

type Outcome = 'satisfactory' | 'unsatisfactory';

const premisesTypes = [
  'care-home',
  'hospital',
  'hotel',
  'hostel',
  'hmo',
  'flats-purpose-built',
  'flats-converted',
  'school',
  'further-education',
  'licensed',
  'shop',
  'office',
  'factory',
  'warehouse',
  'public-building',
] as const;
const bands = ['VH', 'H', 'H', 'M', 'M', 'L', 'VL'] as const;
const origins = [
  'RBIP-planned',
  'complaint',
  'RBIP-planned',
  'post-fire',
  'RBIP-planned',
  'referral',
  'consultation',
  'RBIP-planned',
  'sample',
] as const;
/** Days from an audit to its entry, most of them few. */
const lags = [0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 11, 13] as const;

/** Every cell: month by officer by outcome. One in twenty is a follow-up, one other activity. */
function exportCells(options: AuditExportOptions): readonly ExportCell[] {
  const { years = 5, lastMonth = '2024-12' } = options;
  const { teams = benchSize.teams, officers = benchSize.officers } = options;
  const cells: ExportCell[] = [];
  for (let month = 0; month < years * 12; month += 1) {
    const { first, last } = daysOfMonth(monthAfter(lastMonth, month + 1 - years * 12));
    for (let officer = 0; officer < officers; officer += 1) {
      const place = month * officers + officer;
      const completed = first + (place % 28);
      const keyed = Math.min(completed + at(lags, place), last + 13);
      const who = `${benchTeam(officer % teams)},${benchOfficer(officer)},level-4`;
      for (const outcome of ['satisfactory', 'unsatisfactory'] as const) {
        cells.push({
          ...cellDays(completed, keyed),
          head: headText(place, completed),
          outcome,
          who,
        });
      }
    }
  }
  return cells;
}

function cellDays(completed: DayNumber, keyed: DayNumber) {
  return {
    days: `${dayText(completed + 9)},${dayText(completed)}`,
    keyed: dayText(keyed),
    corrected: dayText(Math.max(keyed, dayOf('2025-01-14'))),
  };
}

function headText(place: number, completed: DayNumber): string {
  const activity = place % 20 === 18 ? 'fire safety check' : 'audit';
  const origin = place % 20 === 19 ? 'follow-up' : at(origins, place);
  return `${activity},${origin},${at(bands, place)},${dayText(completed)}`;
}

/** One line. Rows of a cell differ in premises, premises type, hours and quality sampling. */
function rowText(
  row: number,
  cell: ExportCell,
  { isChanged, variant }: Readonly<{ isChanged: boolean; variant: number }>,
): string {
  const { head, days, outcome, who, keyed, corrected } = cell;
  const result = isChanged ? other(outcome) : outcome;
  const updated = isChanged ? corrected : keyed;
  const hours = 1 + (variant % 40) / 4;
  const sampled = variant % 10 === 0 ? 'yes,at standard' : 'no,';
  return `B${10_000_000 + row},P${1_000_000 + (row % 200_000)},${head},${at(premisesTypes, variant)},${days},${result},${who},${hours},,,,${keyed},,${sampled},${keyed},${updated}\n`;
}

function other(outcome: Outcome): Outcome {
  return outcome === 'satisfactory' ? 'unsatisfactory' : 'satisfactory';
}

function at<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}
