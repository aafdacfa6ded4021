import type { ActionLine, DeadlineMonth } from '@plumbline/contract/plan/plan-view';
import { months, toMonth } from '@plumbline/domain/period/month';
import { progressLabels } from '@plumbline/domain/plan/progress';
import { toBeConfirmed } from './owner-view.ts';

/** What of an action's line its deadline shows. */
type DueLine = Pick<ActionLine, 'ref' | 'title' | 'deadline' | 'owner' | 'stated' | 'overdue'>;

/** The months by whose end actions are due, the earliest first. */
export function deadlineMonths(lines: readonly DueLine[]): readonly DeadlineMonth[] {
  return [...Map.groupBy(lines, ({ deadline }) => deadline)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, due]) => ({
      month,
      label: months.label(toMonth(month)),
      actions: due.map((line) => ({
        ref: line.ref,
        title: line.title,
        lead: line.owner.role,
        word: line.stated.word,
        label: line.stated.label,
        text: dueText(line),
        isOverdue: line.overdue !== null,
      })),
    }));
}

function dueText({ ref, owner, stated, overdue }: DueLine): string {
  const lead = owner.role === toBeConfirmed ? 'lead to be confirmed' : `led by ${owner.role}`;
  const late = overdue === null ? '' : `, ${overdue.toLowerCase()}`;
  return `Action ${ref}, ${lead}: ${progressLabels[stated.word].toLowerCase()}${late}`;
}
