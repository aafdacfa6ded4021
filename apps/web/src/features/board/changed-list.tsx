import type { BoardView } from '@plumbline/contract/board/board-view';
import { StatusTag } from '@plumbline/ui/status-tag';
import type { BoardSearch } from '#shell/page-search.ts';
import { statusTag } from '#shell/status-words.ts';
import styles from './changed-list.module.css';
import { MeasureLink } from './measure-link.tsx';

type ChangedListProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** What is not as it was at the end of the period before, for whoever asks which. */
export function ChangedList({ board: { changed }, search }: ChangedListProps) {
  return (
    <ul className={styles.list}>
      {changed.map((one) => (
        <li key={one.measure} className={styles.item}>
          <span>
            <MeasureLink measure={one} search={search}>
              {one.name}
            </MeasureLink>{' '}
            {one.isBetter ? 'is better' : 'is worse'}
          </span>
          <span className={styles.words}>
            <Word word={one.from} /> <span aria-hidden="true">→</span>
            <span className="visually-hidden"> then, now </span> <Word word={one.to} />
          </span>
        </li>
      ))}
    </ul>
  );
}

type Word = BoardView['changed'][number]['to'];

function Word({ word }: Readonly<{ word: Word }>) {
  const tag = statusTag({ word });
  return <StatusTag tone={tag.tone}>{tag.word}</StatusTag>;
}
