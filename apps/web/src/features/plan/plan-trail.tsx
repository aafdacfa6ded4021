import type { PlanItemView } from '@plumbline/contract/plan/plan-view';
import { Link } from '@tanstack/react-router';
import { PlanLink } from '#shell/plan-link.tsx';
import { type PlanPlace, placeOf } from '#shell/plan-search.ts';
import styles from './plan-trail.module.css';

type PlanTrailProps = Readonly<{ view: PlanItemView | undefined; search: PlanPlace }>;

/** Where something stands in the plan, each step a way back up. */
export function PlanTrail({ view, search }: PlanTrailProps) {
  const trail = view?.trail ?? [];
  return (
    <span className={styles.trail}>
      <span>
        <Link to="/plan" search={placeOf(search)}>
          Plan
        </Link>
      </span>
      {trail.map(({ ref, title }) => (
        <span key={ref}>
          <PlanLink to={ref} search={search}>
            {ref} {title}
          </PlanLink>
        </span>
      ))}
    </span>
  );
}
