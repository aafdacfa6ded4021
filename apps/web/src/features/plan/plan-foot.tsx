import type { PlanView } from '@plumbline/contract/plan/plan-view';
import styles from './plan-foot.module.css';

/** Where the facts of the plan come from. */
export function PlanFoot({ view: { plan } }: Readonly<{ view: PlanView }>) {
  return plan.credit === null ? null : <p className={styles.foot}>{plan.credit}</p>;
}
