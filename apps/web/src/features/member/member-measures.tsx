import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { memberWords } from '@plumbline/domain/board/member-words';
import { Link } from '@tanstack/react-router';
import type { BoardSearch } from '#shell/page-search.ts';
import styles from './member-view.module.css';

type MemberMeasuresProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** Every headline measure of each part of the plan, with its figure and two words. */
export function MemberMeasures({ board: { sections }, search }: MemberMeasuresProps) {
  return (
    <div className={styles.parts}>
      {sections.map(({ key, title, measures }) => (
        <table key={key} className={styles.part}>
          <caption>{title}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Figure</th>
              <th scope="col">In two words</th>
            </tr>
          </thead>
          <tbody>
            {measures.map((measure) => (
              <Row key={measure.measure} measure={measure} search={search} />
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

function Row({ measure, search }: Readonly<{ measure: BoardMeasure; search: BoardSearch }>) {
  const { status, moves, latest, name } = measure;
  return (
    <tr>
      <th scope="row">
        <Link to="/measures/$measure" params={{ measure: measure.measure }} search={search}>
          {name}
        </Link>
      </th>
      <td className={styles.figure}>{latest ?? 'no figure'}</td>
      <td className={styles.words} data-status={status.word}>
        {memberWords(status.word, moves)}
      </td>
    </tr>
  );
}
