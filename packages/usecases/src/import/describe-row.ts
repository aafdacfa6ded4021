import type { Column } from '@plumbline/contract/source/layout';
import { days, isDay } from '@plumbline/domain/period/day';

/** Puts the content of a record into words. */
export type RowDescriber = {
  /** The main facts on one line. */
  readonly summary: (content: string) => string;
  /** What differs between two contents, field by field. */
  readonly changes: (
    before: string,
    after: string,
  ) => readonly {
    /** The field itself, and its name in words. */
    readonly of: string;
    readonly field: string;
    readonly from: string;
    readonly to: string;
  }[];
};

type Named = { readonly id: string; readonly name: string };
type Content = Readonly<Record<string, string | number>>;

const summaryFields = [
  'completed',
  'firstDue',
  'team',
  'officer',
  'riskBand',
  'outcome',
  'premisesId',
];

export function rowDescriber(
  columns: readonly Column[],
  { teams, officers }: { readonly teams: readonly Named[]; readonly officers: readonly Named[] },
): RowDescriber {
  const named: Readonly<Record<string, readonly Named[]>> = {
    team: teams,
    officer: officers,
  };
  const codes = new Set(
    columns.filter((column) => column.kind === 'code').map((column) => column.field),
  );
  const say = (field: string, value: string | number | undefined): string => {
    if (value === undefined) return 'nothing';
    if (typeof value === 'number') return String(value);
    if (isDay(value)) return days.label(value);
    const name = named[field]?.find((one) => one.id === value)?.name;
    return name ?? (codes.has(field) ? value.replaceAll('-', ' ') : value);
  };
  const read = (content: string) => JSON.parse(content) as Content;
  return {
    summary: (content) => {
      const row = read(content);
      const said = summaryFields.filter((field) => row[field] !== undefined);
      return said.map((field) => say(field, row[field])).join(', ');
    },
    changes: (before, after) => {
      const [old, now] = [read(before), read(after)];
      return columns
        .filter(({ field }) => old[field] !== now[field])
        .map(({ field, label }) => ({
          of: field,
          field: label.replaceAll('_', ' '),
          from: say(field, old[field]),
          to: say(field, now[field]),
        }));
    },
  };
}
