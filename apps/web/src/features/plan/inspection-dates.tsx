import type { InspectionDateView } from '@plumbline/contract/plan/plan-view';
import styles from './inspection-dates.module.css';
import { dateKindWords } from './plan-words.ts';

type InspectionDatesProps = Readonly<{ dates: readonly InspectionDateView[] }>;

/** The days of an inspection, one below the other; those still to come are hollow and say so. */
export function InspectionDates({ dates }: InspectionDatesProps) {
  return (
    <ol className={styles.dates}>
      {dates.map((date) => (
        <li
          key={`${date.on} ${date.title}`}
          className={styles.date}
          data-state={date.isAhead ? 'ahead' : 'past'}
        >
          <span className={styles.day}>{date.label}</span>
          <span>
            <strong>{dateKindWords(date)}.</strong> {date.title}
            {date.priority === null ? '' : ` (priority ${date.priority})`}
            {date.isAhead ? <span className={styles.ahead}> Still to come</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
