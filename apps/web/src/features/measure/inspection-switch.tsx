import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { useNavigate } from '@tanstack/react-router';
import type { MeasureSearch } from '#shell/page-search.ts';
import styles from './inspection-switch.module.css';
import { hasDatesInSight } from './marks-behind.ts';

type InspectionSwitchProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

/** Whether the days of the inspection are drawn behind the figures; kept in the address. */
export function InspectionSwitch({ view, search }: InspectionSwitchProps) {
  const navigate = useNavigate();
  if (!hasDatesInSight(view)) return null;
  return (
    <label className={styles.switch}>
      <input
        type="checkbox"
        className={styles.box}
        checked={search.dates !== 'hidden'}
        onChange={(event) => {
          const dates = event.target.checked ? undefined : 'hidden';
          void navigate({
            to: '.',
            search: (before) => ({ ...before, dates }),
            replace: true,
            resetScroll: false,
          });
        }}
      />
      Show the dates of the inspection behind the figures
    </label>
  );
}
