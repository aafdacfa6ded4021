import type { BoardView } from '@plumbline/contract/board/board-view';
import type { BoardTableSearch } from '#shell/page-search.ts';
import styles from './board-tools.module.css';
import { ChangedList } from './changed-list.tsx';
import { MoreTools } from './more-tools.tsx';

type BoardToolsProps = Readonly<{ board: BoardView; search: BoardTableSearch }>;

/** Under the sentence: what changed since the period before, and what else the page can do. */
export function BoardTools({ board, search }: BoardToolsProps) {
  const { changed, changedSentence } = board;
  return (
    <div className={styles.tools}>
      {changedSentence === null ? null : changed.length === 0 ? (
        <p className={styles.sentence}>{changedSentence}</p>
      ) : (
        <details className={styles.tool}>
          <summary>{changedSentence}</summary>
          <ChangedList board={board} search={search} />
        </details>
      )}
      <details className={`${styles.tool} screen-only`}>
        <summary>More ways to look at it</summary>
        <MoreTools board={board} search={search} />
      </details>
    </div>
  );
}
