import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { Suspense, useState } from 'react';
import { lazyPart } from '#shell/lazy-part.ts';
import styles from './said-mark.module.css';

/** Fetched when somebody asks what was said. */
const SaidDialog = lazyPart(async () => (await import('./said-dialog.tsx')).SaidDialog);

type SaidMarkProps = Readonly<{ measure: BoardMeasure; board: BoardView }>;

/** That the owner explained a measure, or owes an explanation; it opens the words. */
export function SaidMark({ measure, board }: SaidMarkProps) {
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const { commentary, missing, shortName } = measure;
  if (commentary === null && missing === null) return null;
  return (
    <>
      <button
        type="button"
        className={styles.mark}
        data-said={commentary === null ? 'missing' : 'said'}
        onClick={() => setState('open')}
      >
        {markWords(measure)}
        <span className="visually-hidden">: {shortName}</span>
      </button>
      {state === 'closed' ? null : (
        <Suspense>
          <SaidDialog measure={measure} board={board} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}

function markWords({ commentary, freshness }: BoardMeasure): string {
  if (commentary !== null) return 'Why';
  const isOwed = freshness.word === 'late' || freshness.word === 'none';
  return isOwed ? 'Not received' : 'Not explained';
}
