import { progressWords } from '@plumbline/domain/plan/progress';
import { type ChartTable, textCell } from './chart-table.ts';
import type { DeadlineAction, DeadlineStacksData } from './deadline-stacks-data.ts';

/** What a mark is called: everything in a sentence, then its title. */
export function deadlineName({ text, title }: DeadlineAction): string {
  return `${text}. ${title}`;
}

/** The actions as a table, by deadline. */
export function deadlineStacksTable({ months }: DeadlineStacksData): ChartTable {
  return {
    columns: ['Action', 'Title', 'Lead', 'Stated', 'Due by the end of'],
    rows: months.flatMap(({ label: due, actions }) =>
      actions.map(({ ref, title, lead, label, isOverdue }) => ({
        key: ref,
        cells: [
          textCell(ref),
          { text: title, opens: { series: 'action', point: ref } },
          textCell(lead),
          textCell(label),
          textCell(isOverdue ? `${due}, overdue` : due),
        ],
      })),
    ),
  };
}

/** The words that occur, from not begun to done for good. */
export function statedWords({ months }: DeadlineStacksData) {
  const stated = new Set(months.flatMap(({ actions }) => actions.map(({ word }) => word)));
  return progressWords.filter((word) => stated.has(word));
}
