import type { Fields, SourceLayout } from '@plumbline/contract/source/layout';
import type { AuditCell } from '@plumbline/domain/audit/cell';
import type { Day } from '@plumbline/domain/period/day';
import type { FileWatch } from './file-watch.ts';
import type { NameBook } from './name-book.ts';

/** What the records need to know of a row besides what it says. */
export type Described = {
  /** The row's fields as canonical JSON: two rows that say the same have the same content. */
  readonly content: string;
  /** The day it is about: when it was done, or else is due. */
  readonly day: string | null;
  /** What it is about, such as the premises. */
  readonly subject: string | null;
  readonly cell: AuditCell | null;
  readonly keyedAfter: number | null;
  readonly keyedLag: number | null;
};

/** One source of records: how its files look, and what a row of it means. */
export type RecordKind = {
  readonly layout: SourceLayout;
  /** What its files are exports of: of some days, or of whole financial years that each row names. */
  readonly covers: 'days' | 'financial-years';
  readonly describe: (fields: Fields, names: NameBook) => Described;
  readonly watch: (today: Day) => FileWatch;
};

/** JSON of the fields that have a value, in one order; `named` has the ids of what the row names. */
export function canonicalContent(
  order: readonly string[],
  fields: Fields,
  named: Readonly<Record<string, string | null>>,
): string {
  const kept: Record<string, string | number> = {};
  for (const field of order) {
    const value = named[field] ?? fields[field];
    if (value !== null && value !== undefined) kept[field] = value;
  }
  return JSON.stringify(kept);
}
