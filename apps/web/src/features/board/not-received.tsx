import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { CommentaryOpener } from '#shell/commentary/commentary-opener.tsx';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { MeasureLink } from './measure-link.tsx';
import styles from './not-received.module.css';

type NotReceivedProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** The figures and explanations that the board should have and has not, with who owes them. */
export function NotReceived({ board, search }: NotReceivedProps) {
  const missing = board.sections
    .flatMap(({ measures }) => measures)
    .filter((measure) => measure.missing !== null);
  if (missing.length === 0) return null;
  return (
    <Section title="Not received">
      <ul className={styles.list}>
        {missing.map((measure) => (
          <li key={measure.measure} className={styles.item}>
            <p>
              <MeasureLink measure={measure} search={search}>
                {measure.shortName}
              </MeasureLink>
              : {measure.missing}.
            </p>
            {board.known.day === null ? <Explain measure={measure} board={board} /> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Explain({ measure, board }: Readonly<{ measure: BoardMeasure; board: BoardView }>) {
  return (
    <CommentaryOpener
      of={measure}
      period={{ month: board.lastMonth, label: board.period.label }}
      revision={board.revision}
    >
      Explain<span className="visually-hidden"> {measure.shortName}</span>
    </CommentaryOpener>
  );
}
