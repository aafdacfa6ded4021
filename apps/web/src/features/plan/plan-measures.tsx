import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { PlanMeasureView } from '@plumbline/contract/plan/plan-view';
import { Link } from '@tanstack/react-router';
import { type PlanPlace, periodOf } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import styles from './plan-measures.module.css';
import { trendWords } from './plan-measures-view.ts';

type PlanMeasuresProps = Readonly<{ measures: readonly PlanMeasureView[]; search: PlanPlace }>;

/** The measures that an action is seen by, each as a sentence with its last months. */
export function PlanMeasures({ measures, search }: PlanMeasuresProps) {
  return (
    <Section title="Measures" note="Each line has a scale of its own">
      <ul className={styles.list}>
        {measures.map((measure) => (
          <li key={measure.measure} className={styles.item}>
            <div className={styles.words}>
              <h3 className={styles.name}>
                <Link
                  to="/measures/$measure"
                  params={{ measure: measure.measure }}
                  search={periodOf(search)}
                >
                  {measure.name}
                </Link>{' '}
                <Status status={measure.status} />
              </h3>
              <p>{measure.sentence}</p>
              <p className={styles.note}>
                {[
                  measure.target,
                  measure.verdict,
                  measure.dataTo === null ? null : `Figures to ${measure.dataTo}`,
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </p>
            </div>
            <Trend measure={measure} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Trend({ measure }: Readonly<{ measure: PlanMeasureView }>) {
  const words = trendWords(measure);
  if (words === null) return null;
  return (
    <div className={styles.trend}>
      <strong>{measure.latest}</strong>
      <Sparkline values={measure.months.map(({ value }) => value)} label={words} />
    </div>
  );
}
