import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { boardCsv, type ProtectionTable, protectionCsv } from './csv-link.ts';
import type { ProtectionSearch } from './page-search.ts';

/**
 * What can be taken away from a chart of Protection: its figures and its picture, which has the
 * name of the table unless two charts stand on one.
 */
export function protectionFiles(
  { view, search }: Readonly<{ view: ProtectionView; search: ProtectionSearch }>,
  table: ProtectionTable,
  picture: string = table,
) {
  const { period, filters, source } = view;
  const chosen = Object.values(filters).filter((one) => one !== null);
  const fileName = ['protection', picture, to(period), ...chosen].join('-');
  return { csvHref: protectionCsv(table, search), download: { fileName, source } };
}

/** What can be taken away from the chart of one measure of the Board. */
export function boardFiles({ measure, source }: BoardMeasure, board: BoardView) {
  return {
    csvHref: boardCsv(measure, board),
    download: { fileName: `board-${measure}-${to(board.period)}`, source },
  };
}

const to = ({ key, through }: ProtectionView['period']) => `to-${through ?? key}`;
