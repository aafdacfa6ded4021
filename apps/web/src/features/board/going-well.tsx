import type { BoardView } from '@plumbline/contract/board/board-view';
import { BehindLink } from '#shell/behind-link.tsx';
import { behindLatest } from '#shell/behind-measure.ts';
import { boardCsv } from '#shell/csv-link.ts';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { Status } from '#shell/status.tsx';
import { hasRows } from './board-view.ts';
import styles from './going-well.module.css';
import { MeasureLink } from './measure-link.tsx';

type GoingWellProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** What is on plan, in a sentence each. */
export function GoingWell({ board, search }: GoingWellProps) {
  const { goingWell } = board;
  return (
    <Section title="Going well">
      {goingWell.length === 0 ? (
        <p>No measure is on plan.</p>
      ) : (
        <ul className={styles.list}>
          {goingWell.map((measure) => (
            <li key={measure.measure} className={styles.item}>
              <h3 className={styles.name}>
                <MeasureLink measure={measure} search={search}>
                  {measure.shortName}
                </MeasureLink>{' '}
                <Status status={measure.status} />
              </h3>
              <p>{measure.sentence}</p>
              <p className={styles.links}>
                {hasRows(measure) ? (
                  <BehindLink behind={behindLatest(measure, board)}>
                    Audits behind it
                    <span className="visually-hidden">: {measure.shortName}</span>
                  </BehindLink>
                ) : null}
                <a href={boardCsv(measure.measure, board)} download>
                  CSV<span className="visually-hidden"> of {measure.shortName}</span>
                </a>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
