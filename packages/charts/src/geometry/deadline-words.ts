import { type ChartTable, textCell } from './chart-table.ts';
import type { DeadlineData, DeadlineRow } from './deadline-data.ts';

/** How a milestone stands, in a word or two. */
export const DEADLINE_STATES: Readonly<Record<DeadlineRow['state'], string>> = {
  'met-in-time': 'Met in time',
  'met-late': 'Met late',
  open: 'Not due yet',
  overdue: 'Overdue',
};

/** A milestone in words: 'Overdue: due 30 June 2024, 6 months ago'. */
export function deadlineReading({ state, text }: DeadlineRow): string {
  return `${DEADLINE_STATES[state]}. ${text}`;
}

/** The milestones as a table, in the order given. */
export function deadlineTable({ rows, name }: DeadlineData): ChartTable {
  return {
    columns: [name, 'State', 'Due and reached'],
    rows: rows.map(({ key, label, state, text }) => ({
      key,
      cells: [
        { text: label, opens: null },
        { text: DEADLINE_STATES[state], opens: { series: 'milestone', point: key } },
        textCell(text),
      ],
    })),
  };
}
