import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { lowerFirst } from '@plumbline/domain/sentence/lower-first';
import { Section } from '#shell/section.tsx';
import styles from './measure-about.module.css';

/** Figures from elsewhere: never a target, and each with why it is not like for like. */
export function MeasureBenchmarks({ view: { benchmarks } }: Readonly<{ view: MeasureView }>) {
  if (benchmarks.length === 0) return null;
  return (
    <Section title="Elsewhere" note="To read it beside, never to judge it by">
      <ul className={styles.list}>
        {benchmarks.map(({ year, text, source, whyNotComparable }) => (
          <li key={year}>
            <strong>
              {text} in {year}
            </strong>{' '}
            ({source}). Not like for like: {lowerFirst(whyNotComparable)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
