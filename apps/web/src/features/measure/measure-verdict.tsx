import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import type { MeasureSearch } from '#shell/page-search.ts';
import { Status } from '#shell/status.tsx';
import { AcrossFact } from './across-fact.tsx';
import { AgreedLink } from './agreed-link.tsx';
import styles from './measure-verdict.module.css';

type MeasureVerdictProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

/** What is true of a measure, in words: the sentence, its status with the reason, and the target. */
export function MeasureVerdict({ view, search }: MeasureVerdictProps) {
  const { sentence, status, verdict, outcome, lastYear, across } = view;
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
        {across === null ? null : <AcrossFact across={across} search={search} />}
        <div>
          <dt>Judged by</dt>
          <dd>
            {view.judgedBy ?? 'Nothing: it is shown and not judged.'}{' '}
            <AgreedLink measure={view.measure} search={search} />
          </dd>
        </div>
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
