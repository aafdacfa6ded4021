import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { Status } from '#shell/status.tsx';
import styles from './measure-verdict.module.css';

/** What is true of a measure, in words: the sentence, its status with the reason, and the target. */
export function MeasureVerdict({ view }: Readonly<{ view: MeasureView }>) {
  const { sentence, status, verdict, outcome, lastYear } = view;
  return (
    <div className={styles.verdict}>
      <p className={styles.sentence}>{sentence}</p>
      <dl className={styles.facts}>
        <div>
          <dt>Status</dt>
          <dd>
            <Status status={status} /> {status.reason}
          </dd>
        </div>
        {verdict === null ? null : <Fact name="As it runs">{verdict}</Fact>}
        {outcome === null ? null : <Fact name="The target">{outcome}</Fact>}
        {lastYear === null ? null : <Fact name="A year before">{lastYear}</Fact>}
      </dl>
    </div>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: string }>) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
