import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type PlanPlace, placeOf } from './plan-search.ts';

type PlanLinkProps = Readonly<{
  /** A priority '2', a recommendation '2.2' or an action '2.2.2'. */
  to: string;
  /** The plan and the day that the page speaks of. */
  search: PlanPlace;
  children: ReactNode;
}>;

/** To something in the plan: what was promised, who leads it and what shows that it is done. */
export function PlanLink({ to, search, children }: PlanLinkProps) {
  return (
    <Link to="/plan/$ref" params={{ ref: to }} search={placeOf(search)}>
      {children}
    </Link>
  );
}
