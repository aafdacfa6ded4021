import type { BoardView } from '@plumbline/contract/board/board-view';
import { StatusTag } from '@plumbline/ui/status-tag';
import { Link } from '@tanstack/react-router';
import type { BoardTableSearch } from '#shell/page-search.ts';
import { statusTag } from '#shell/status-words.ts';
import styles from './status-counts.module.css';

type StatusCountsProps = Readonly<{ board: BoardView; search: BoardTableSearch }>;

/** How many measures have each status, adding up to all; each leads to those measures. */
export function StatusCounts({ board: { counts }, search }: StatusCountsProps) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <ul className={styles.counts} aria-label={`${all} headline measures by status`}>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ word, count }) => {
          const { tone, word: name } = statusTag({ word });
          const isChosen = search.status === word;
          return (
            <li key={word}>
              <Link
                to="."
                search={(before) => ({ ...before, status: isChosen ? undefined : word })}
                className={styles.count}
                aria-current={isChosen ? 'true' : undefined}
                resetScroll={false}
              >
                <strong>{count}</strong> <StatusTag tone={tone}>{name}</StatusTag>
                <span className="visually-hidden">
                  {isChosen ? ', shown alone; show all again' : ', show these alone'}
                </span>
              </Link>
            </li>
          );
        })}
    </ul>
  );
}
