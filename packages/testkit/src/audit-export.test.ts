import { serviceSetup } from '@plumbline/contract/service/service-setup';
import { describe, expect, it } from 'vitest';
import { type AuditExportOptions, auditExport } from './audit-export.ts';
import { benchService } from './bench-service.ts';
import { auditColumns } from './source-columns.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(options: AuditExportOptions): readonly Row[] {
  const [header = '', ...lines] = [...auditExport(options)].join('').trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']));
  });
}

/** All that a roll-up groups by, how late a row was entered included. */
function cellOf(row: Row): string {
  return [
    row.date_completed?.slice(0, 7),
    row.activity_type,
    row.origin,
    row.risk_band,
    row.outcome,
    row.team_id,
    row.officer_id,
    row.date_completed,
    row.created_at,
  ].join('|');
}

function cellsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(cellOf))].sort();
}

const tenThousand = rowsOf({ audits: 10_000 });

describe('auditExport(options)', () => {
  it('has as many rows as asked for, each with an id of its own, under the canonical header', () => {
    expect(tenThousand).toHaveLength(10_000);
    expect(new Set(tenThousand.map((row) => row.audit_id)).size).toBe(10_000);
    expect(Object.keys(tenThousand[0] ?? {})).toEqual([...auditColumns]);
  });

  it('gives the same text for the same options and another for another seed', () => {
    const text = (seed: string) => [...auditExport({ audits: 1000, seed })].join('');
    expect(text('a')).toBe(text('a'));
    expect(text('a')).not.toBe(text('b'));
  });

  it('fills the same roll-up cells with 10,000 rows as with four times as many', () => {
    const cells = cellsOf(tenThousand);
    expect(cells).toHaveLength(7200);
    expect(cellsOf(rowsOf({ audits: 40_000 }))).toEqual(cells);
  });

  it('begins a larger export with the rows of a smaller one', () => {
    expect(rowsOf({ audits: 12_000 }).slice(0, 10_000)).toEqual(tenThousand);
  });

  it('covers five years, 12 teams, 60 officers and 15 premises types', () => {
    const distinct = (column: string) => new Set(tenThousand.map((row) => row[column])).size;
    const months = new Set(tenThousand.map((row) => row.date_completed?.slice(0, 7)));
    expect(months.size).toBe(60);
    expect([[...months].sort()[0], [...months].sort().at(-1)]).toEqual(['2020-01', '2024-12']);
    expect(distinct('team_id')).toBe(12);
    expect(distinct('officer_id')).toBe(60);
    expect(distinct('premises_type_code')).toBe(15);
    expect(distinct('risk_band')).toBe(5);
  });

  it('has no day later than the eve of the demonstration, and none entered before it was done', () => {
    const days = tenThousand.flatMap((row) => [row.date_completed, row.created_at, row.updated_at]);
    expect(days.every((day) => (day ?? '') <= '2025-01-14')).toBe(true);
    expect(tenThousand.every((row) => (row.created_at ?? '') >= (row.date_completed ?? ''))).toBe(
      true,
    );
  });

  it('changes the outcome of 1% of rows, all over the export, within the same cells', () => {
    const changed = rowsOf({ audits: 10_000, changedShare: 0.01 });
    const different = changed.filter((row, index) => row.outcome !== tenThousand[index]?.outcome);
    expect(different).toHaveLength(100);
    expect(new Set(different.map((row) => row.officer_id)).size).toBeGreaterThan(30);
    expect(different.every((row) => row.updated_at === '2025-01-14')).toBe(true);
    const others = (rows: readonly Row[]) =>
      rows.filter((_, index) => !different.includes(changed[index] as Row));
    expect(others(changed)).toEqual(others(tenThousand));
    const cells = new Set(cellsOf(tenThousand));
    expect(cellsOf(changed).every((cell) => cells.has(cell))).toBe(true);
  });
});

describe('benchService()', () => {
  const service = benchService();

  it('is an init file that the contract accepts', () => {
    expect(serviceSetup.safeParse(service).error?.issues).toBeUndefined();
  });

  it('has every team and officer of the export, each officer in the team of the rows', () => {
    const teamOf = new Map((service.officers ?? []).map(({ id, team }) => [id, team]));
    expect(service.teams).toHaveLength(12);
    expect(teamOf.size).toBe(60);
    for (const row of tenThousand) expect(teamOf.get(row.officer_id ?? '')).toBe(row.team_id);
  });
});
