import { Link } from '@tanstack/react-router';
import type { PlanSearch } from '#shell/plan-search.ts';
import styles from './plan-nav.module.css';
import { type PlanPartName, planParts } from './plan-parts.ts';

const names: Readonly<Record<PlanPartName, string>> = {
  actions: 'Actions',
  deadlines: 'Deadlines',
  owners: 'Owners',
  inspection: 'Inspection',
};

/** The parts of the plan, one of them in sight; what narrows its actions stays from part to part. */
export function PlanNav() {
  return (
    <nav className={styles.nav} aria-label="Parts of the plan">
      <ul className={styles.parts}>
        {planParts.map((view) => (
          <li key={view}>
            <Link
              to="."
              search={(before: PlanSearch) => ({
                ...before,
                view: view === 'actions' ? undefined : view,
              })}
              className={styles.part}
              activeOptions={{ exact: true }}
              resetScroll={false}
            >
              {names[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
