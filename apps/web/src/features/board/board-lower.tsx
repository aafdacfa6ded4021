import type { BoardView } from '@plumbline/contract/board/board-view';
import { BoardPaperOpener } from '#shell/board-paper-opener.tsx';
import type { BoardSearch, BoardTableSearch } from '#shell/page-search.ts';
import { AgreedBefore } from './agreed-before.tsx';
import { GoingWell } from './going-well.tsx';
import { MeasuresTable } from './measures-table.tsx';
import { MoreDecisions } from './more-decisions.tsx';
import { NotReceived } from './not-received.tsx';
import { PlanStrip } from './plan-strip.tsx';

type BoardLowerProps = Readonly<{
  board: BoardView;
  /** The period and the day, for links to other pages. */
  place: BoardSearch;
  search: BoardTableSearch;
}>;

/** Beside the heading: the quarter for a paper, where there is anything to copy. */
export function BoardPaper({ board }: Readonly<{ board: BoardView | undefined }>) {
  return board?.hasFigures ? <BoardPaperOpener board={board} /> : null;
}

/** What lies under the first screen of the Board. */
export function BoardLower({ board, place, search }: BoardLowerProps) {
  return (
    <>
      <MoreDecisions board={board} search={place} />
      <NotReceived board={board} search={place} />
      <AgreedBefore board={board} search={place} />
      <GoingWell board={board} search={place} />
      <MeasuresTable board={board} place={place} search={search} />
      <PlanStrip board={board} search={place} />
    </>
  );
}
