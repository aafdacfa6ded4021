import type { PlanView } from '@plumbline/contract/plan/plan-view';
import type { FlagKind } from '@plumbline/domain/plan/flags';
import { Stat } from '@plumbline/ui/stat';
import { StatStrip } from '@plumbline/ui/stat-strip';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PlanSearch, placeOf } from '#shell/plan-search.ts';
import { planFigures } from './plan-figures-view.ts';

type PlanFiguresProps = Readonly<{ view: PlanView; search: PlanSearch }>;

/** How far the plan has come, in four numbers; two of them open the actions behind them. */
export function PlanFigures({ view, search }: PlanFiguresProps) {
  const { done, all, overdue, differ, met, asked } = planFigures(view);
  return (
    <StatStrip label="How far the plan has come">
      <Stat value={`${done} of ${all}`} label="actions completed or embedded" />
      <Stat
        value={
          <Flagged flag="overdue" count={overdue} search={search}>
            {overdue}
          </Flagged>
        }
        label="actions overdue"
      />
      <Stat
        value={
          <Flagged flag="on-track-but-off" count={differ} search={search}>
            {differ}
          </Flagged>
        }
        label="stated on track, but off course"
      />
      <Stat value={`${met} of ${asked}`} label="success measures met" />
    </StatStrip>
  );
}

type FlaggedProps = Readonly<{
  flag: FlagKind;
  count: number;
  search: PlanSearch;
  children: ReactNode;
}>;

function Flagged({ flag, count, search, children }: FlaggedProps) {
  if (count === 0) return children;
  return (
    <Link to="/plan" search={{ ...placeOf(search), flag }} resetScroll={false}>
      {children}
    </Link>
  );
}
