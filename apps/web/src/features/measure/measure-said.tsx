import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { Link } from '@tanstack/react-router';
import type { MeasureSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import styles from './measure-said.module.css';

type MeasureSaidProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

/** What the owner said of each period, the latest first, with the letter that stands on the chart. */
export function MeasureSaid({ view: { said, period, tier }, search }: MeasureSaidProps) {
  // The Board, where owners say something, lists headline measures alone.
  if (said.length === 0 && tier !== 'headline') return null;
  return (
    <Section
      title="What its owner said"
      note={said.length < 2 ? undefined : 'The latest first'}
      aside={
        <Link to="/" search={{ period: period.key, known: search.known }} className="screen-only">
          Add or change it on the Board
        </Link>
      }
    >
      {said.length === 0 ? (
        <p>Nothing was said of it up to this period.</p>
      ) : (
        <ol className={styles.list}>
          {said.map((one) => (
            <li key={one.month} className={styles.item}>
              <span className={styles.mark}>
                <span className="visually-hidden">Comment </span>
                {one.mark}
              </span>
              <div>
                <p className={styles.head}>
                  <strong>{one.label}</strong> · {one.who} ·{' '}
                  <Link to="/" search={{ period: one.board, known: search.known }}>
                    Board of that period
                  </Link>
                </p>
                <p>{one.cause}</p>
                <p>
                  <span className={styles.name}>What is done:</span> {one.action}{' '}
                  {one.byWhen === null ? null : (
                    <>
                      <span className={styles.name}>By when:</span> the end of {one.byWhen}.
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
