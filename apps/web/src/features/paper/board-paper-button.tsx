import type { BoardView } from '@plumbline/contract/board/board-view';
import { boardPaper } from './board-paper.ts';
import { CopyPaper } from './copy-paper.tsx';

/** Copies the whole quarter. */
export function BoardPaperButton({ board }: Readonly<{ board: BoardView }>) {
  return <CopyPaper make={async () => boardPaper(board)}>Copy for the paper</CopyPaper>;
}
