import type { BoardView } from '@plumbline/contract/board/board-view';
import { Button } from '@plumbline/ui/button';
import { Link } from '@tanstack/react-router';
import type { BoardTableSearch } from '#shell/page-search.ts';
import { KnownForm } from './known-form.tsx';
import styles from './more-tools.module.css';

type MoreToolsProps = Readonly<{ board: BoardView; search: BoardTableSearch }>;

/** Rarer ways to look at the same figures. */
export function MoreTools({ board, search }: MoreToolsProps) {
  const { period, known, beside } = search;
  return (
    <div className={styles.ways}>
      <KnownForm key={known} known={board.known} />
      <ul className={styles.list}>
        <li>
          <Link
            to="."
            search={(before) => ({
              ...before,
              beside: beside === undefined ? 'last-year' : undefined,
            })}
            resetScroll={false}
          >
            {beside === undefined
              ? 'Show the same period last year beside the figures'
              : 'Hide the same period last year'}
          </Link>
        </li>
        <li>
          <Link to="/member" search={{ period, known }}>
            The member’s view: two words a measure, to print
          </Link>
        </li>
      </ul>
      <Button tone="secondary" onClick={() => window.print()}>
        Print this page
      </Button>
    </div>
  );
}
