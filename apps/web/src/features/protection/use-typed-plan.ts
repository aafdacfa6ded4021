import type { PlannerView } from '@plumbline/contract/protection/protection-view';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  addressOf,
  openedPlan,
  type PlanField,
  startingPlan,
  type TypedPlan,
  withAddress,
  withLeft,
  withStart,
  withTyped,
} from './planner-view.ts';

/** The plan as it is being typed, and what moves it. */
export type TypedPlanControl = Readonly<{
  typed: TypedPlan;
  type: (field: PlanField, text: string) => void;
  leave: () => void;
  startAgain: () => void;
}>;

/** Holds the plan as it is being typed; the address follows it. */
export function useTypedPlan(address: string | undefined, planner: PlannerView): TypedPlanControl {
  const navigate = useNavigate();
  const [held, hold] = useState(() => openedPlan(address, planner));
  const typed = withAddress(held, address, planner);
  if (typed !== held) hold(typed);
  const moveTo = (next: TypedPlan) => {
    hold(next);
    const plan = next.sent === typed.sent ? undefined : next.sent.at(-1);
    if (plan === undefined) return;
    const isStart = plan === addressOf(startingPlan(planner));
    void navigate({
      to: '.',
      search: (before) => ({ ...before, plan: isStart ? undefined : plan }),
      replace: true,
      resetScroll: false,
    });
  };
  return {
    typed,
    type: (field, text) => moveTo(withTyped(typed, field, text)),
    leave: () => hold(withLeft(typed)),
    startAgain: () => moveTo(withStart(typed, planner)),
  };
}
