import type { Column } from '@plumbline/contract/source/layout';
import { days, isDay } from '@plumbline/domain/period/day';
import type { Directory } from '../service/read-directory.ts';

/** Puts the content of a record into words. */
export type RowDescriber = {
  /** The main facts on one line. */
  readonly summary: (content: string) => string;
  /** What differs between two contents, field by field. */
  readonly changes: (
    before: string,
    after: string,
  ) => readonly { readonly field: string; readonly from: string; readonly to: string }[];
};

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

export function rowDescriber(columns: readonly Column[], directory: Directory): RowDescriber {
  const named: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>> =
    {
      team: directory.teams,
      officer: directory.officers,
    };
  const say = (field: string, value: string | number | undefined): string => {
    if (value === undefined) return 'nothing';
    if (typeof value === 'number') return String(value);
    if (isDay(value)) return days.label(value);
    return named[field]?.find((one) => one.id === value)?.name ?? value.replaceAll('-', ' ');
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
          field: label.replaceAll('_', ' '),
          from: say(field, old[field]),
          to: say(field, now[field]),
        }));
    },
  };
}
