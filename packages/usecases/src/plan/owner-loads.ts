import type { ActionLine, OwnerLoad } from '@plumbline/contract/plan/plan-view';
import { toMonth } from '@plumbline/domain/period/month';
import { isDone } from '@plumbline/domain/plan/progress';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { deadlineLabel } from './action-line.ts';
import { toBeConfirmed } from './owner-view.ts';

/** What each post has to carry, whoever has most to do first; what nobody leads yet comes last. */
export function ownerLoads(lines: readonly ActionLine[]): readonly OwnerLoad[] {
  return [...Map.groupBy(lines, ({ owner }) => owner.role).values()]
    .flatMap((own) => loadOf(own) ?? [])
    .toSorted(byLoad);
}

function loadOf(own: readonly ActionLine[]): OwnerLoad | null {
  const [first] = own;
  if (first === undefined) return null;
  const open = own.filter(({ stated }) => !isDone(stated.word));
  return {
    owner: first.owner,
    all: own.length,
    done: own.length - open.length,
    open: open.length,
    overdue: own.filter(({ overdue }) => overdue !== null).length,
    peak: peakOf(open),
    actions: own.map(({ ref, title }) => ({ ref, title })),
  };
}

/** The month in which most of somebody's open actions are due, the earliest of several. */
function peakOf(open: readonly ActionLine[]): string | null {
  const [peak] = [...Map.groupBy(open, ({ deadline }) => deadline)].toSorted(
    ([month, due], [otherMonth, otherDue]) =>
      otherDue.length - due.length || (month < otherMonth ? -1 : 1),
  );
  if (peak === undefined) return null;
  const [month, due] = peak;
  return `${formatCount(due.length)} due by the ${deadlineLabel(toMonth(month))}`;
}

function byLoad(one: OwnerLoad, other: OwnerLoad): number {
  const isNobody = ({ owner }: OwnerLoad) => Number(owner.role === toBeConfirmed);
  return (
    isNobody(one) - isNobody(other) ||
    other.open - one.open ||
    other.all - one.all ||
    (one.owner.role < other.owner.role ? -1 : 1)
  );
}
