import type { BulletData, BulletRow } from './bullet-data.ts';
import { type ChartTable, countCell, textCell } from './chart-table.ts';
import { countText } from './number-text.ts';

/** The figures beside a bar: '214 of 230'. */
export function bulletFigures({ value, share }: BulletRow): string {
  return share === null ? countText(value) : `${countText(value)} of ${countText(share)}`;
}

/** A row in words. */
export function bulletReading({ unit, names }: BulletData, row: BulletRow): string {
  const parts = [`${countText(row.value)} ${unit} ${names.value.toLowerCase()}`];
  if (row.share !== null) parts.push(`${names.share.toLowerCase()} ${countText(row.share)}`);
  if (row.note !== undefined) parts.push(row.note);
  return parts.join(', ');
}

/** The figures of the chart as a table. */
export function bulletTable({ rows, names }: BulletData): ChartTable {
  const noted = rows.some((row) => row.note !== undefined);
  return {
    columns: [names.row, names.value, names.share, ...(noted ? ['Note'] : [])],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        textCell(row.label),
        countCell(row.value, { series: 'value', point: row.key }),
        countCell(row.share),
        ...(noted ? [textCell(row.note ?? '')] : []),
      ],
    })),
  };
}
