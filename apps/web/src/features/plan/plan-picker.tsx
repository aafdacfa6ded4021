import type { PlanView } from '@plumbline/contract/plan/plan-view';
import { SelectField } from '@plumbline/ui/select-field';
import { useNavigate } from '@tanstack/react-router';
import styles from './plan-picker.module.css';

/** Chooses between plans where a service has more than one. */
export function PlanPicker({ view: { plan, plans } }: Readonly<{ view: PlanView }>) {
  const navigate = useNavigate();
  if (plans.length < 2) return null;
  return (
    <div className={styles.picker}>
      <SelectField
        label="Plan"
        options={plans.map(({ id, title }) => ({ value: id, label: title }))}
        value={plan.id}
        onChange={(event) =>
          // Its filters and its part belong to the plan that is left.
          void navigate({
            to: '/plan',
            search: ({ known, period }) => ({ known, period, plan: event.target.value }),
          })
        }
      />
    </div>
  );
}
