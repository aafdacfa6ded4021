import { Sparkline } from '@plumbline/charts/react/sparkline';
import type { BoardMeasure } from '@plumbline/contract/board/board-view';
import { trendOf } from './board-view.ts';
import styles from './trend-figure.module.css';

/** The last months of a measure, with where they began and where they are. */
export function TrendFigure({ measure }: Readonly<{ measure: BoardMeasure }>) {
  const { known, first, last, label } = trendOf(measure);
  if (first === null || last === null) return <p>There are no figures to draw yet.</p>;
  return (
    <figure className={styles.figure}>
      <Sparkline values={known} label={label} width={520} height={120} />
      <figcaption className={styles.ends}>
        <span>{first}</span>
        {measure.target === null ? null : <span>Target: {measure.target}</span>}
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
