import type { ReactNode } from 'react';
import type { PlanPartName } from './plan-parts.ts';

type PlanPartProps = Readonly<{ name: PlanPartName; current: PlanPartName; children: ReactNode }>;

/** One part of the plan: in sight while it is the one chosen, and on paper with all the others. */
export function PlanPart({ name, current, children }: PlanPartProps) {
  return <div className={name === current ? '' : 'print-only'}>{children}</div>;
}
