import type { ActionView } from '@plumbline/contract/plan/plan-view';
import { Link } from '@tanstack/react-router';
import { type PlanPlace, periodOf } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { OpenForm } from './open-form.tsx';
import { verdictTag } from './plan-tags.ts';
import { kindWords, metWords } from './plan-words.ts';
import { Quoted } from './quoted.tsx';
import styles from './success-measures.module.css';
import { Referred, TagMark } from './tag.tsx';
import { askedId } from './use-withdraw.ts';

type SuccessMeasuresProps = Readonly<{ view: ActionView; search: PlanPlace }>;

/** What would show that the action worked, each with its verdict and what the verdict rests on. */
export function SuccessMeasures({ view, search }: SuccessMeasuresProps) {
  return (
    <Section title="Success measures" note={metWords(view.action.verdicts)}>
      <ul className={styles.list}>
        {view.successMeasures.map((one) => (
          <li key={one.ref} className={styles.item} id={askedId(one.ref)} tabIndex={-1}>
            <OneMeasure one={one} view={view} search={search} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type OneMeasureProps = SuccessMeasuresProps &
  Readonly<{ one: ActionView['successMeasures'][number] }>;

function OneMeasure({ one, view, search }: OneMeasureProps) {
  const { ref, title, verdict, countsAsAll, evidence } = one;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Referred mark={ref}>{title}</Referred>
        </h3>
        <TagMark tag={verdictTag(verdict)} />
      </div>
      <p className={styles.reason}>{verdict.reason}</p>
      <p className={styles.kind}>
        {kindWords(one)}
        {countsAsAll === null ? '' : `. ${countsAsAll}`}
      </p>
      <SeenBy one={one} search={search} />
      <Quoted of={one} />
      <EvidenceList evidence={evidence} of={one} view={view} />
      {view.known.day === null ? (
        <OpenForm of={{ item: ref, title }} view={view} search={search}>
          Add evidence<span className="visually-hidden"> for {ref}</span>
        </OpenForm>
      ) : null}
    </>
  );
}

function SeenBy({ one: { measures }, search }: Pick<OneMeasureProps, 'one' | 'search'>) {
  if (measures.length === 0) return null;
  return (
    <p className={styles.seen}>
      Seen by{' '}
      {measures.map(({ measure, name }, place) => (
        <span key={measure}>
          {place === 0 ? '' : ', '}
          <Link to="/measures/$measure" params={{ measure }} search={periodOf(search)}>
            {name}
          </Link>
        </span>
      ))}
    </p>
  );
}
