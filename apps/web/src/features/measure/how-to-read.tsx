import type { MeasureChart } from '@plumbline/contract/measure/measure-view';
import styles from './how-to-read.module.css';
import { howToRead } from './reading-lines.ts';

/** How to read a picture, for whoever asks. */
export function HowToRead({ chart }: Readonly<{ chart: MeasureChart }>) {
  return (
    <details className={styles.how}>
      <summary>How to read this chart</summary>
      <ul>
        {howToRead(chart).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
