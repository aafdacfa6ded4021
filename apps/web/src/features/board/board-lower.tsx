import type { BoardView } from '@plumbline/contract/board/board-view';
import type { BoardSearch } from '#shell/page-search.ts';
import { AgreedBefore } from './agreed-before.tsx';
import { GoingWell } from './going-well.tsx';
import { MeasuresTable } from './measures-table.tsx';

type BoardLowerProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** What lies under the first screen of the Board. */
export function BoardLower({ board, search }: BoardLowerProps) {
  return (
    <>
      <AgreedBefore board={board} search={search} />
      <GoingWell board={board} search={search} />
      <MeasuresTable board={board} search={search} />
    </>
  );
}
