import type { BoardInput } from '@plumbline/contract/board/board-input';
import type { BoardView } from '@plumbline/contract/board/board-view';
import type { Table } from '@plumbline/domain/table/table';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { withNotes } from '../figures/page-table.ts';
import { measuresTable, trendTable } from './board-tables.ts';
import { readBoard } from './read-board.ts';

/**
 * The table of the Board ('measures') or the months of one measure ('2.2.1a'), for the same period.
 * Throws 'not-found' for what the Board has not.
 */
export async function readBoardTable(
  context: Context,
  name: string,
  input: BoardInput,
): Promise<Table> {
  const board = await readBoard(context, input);
  const table = tableOf(board, name);
  if (table === null) throw new AppError('not-found', `There is no table called "${name}".`);
  return { name: fileName(name, board), ...table };
}

function tableOf(board: BoardView, name: string): Omit<Table, 'name'> | null {
  const measures = board.sections.flatMap((section) => section.measures);
  if (name === 'measures') {
    // The measures of one service may come from several sources.
    const sources = new Set(measures.map(({ source }) => source));
    return withNotes(measuresTable(board), [...sources].join('. '));
  }
  const measure = measures.find((one) => one.measure === name);
  return measure === undefined ? null : withNotes(trendTable(measure), measure.source);
}

/** 'board-2.2.1a-to-2024-12': the months run up to the last complete one. */
function fileName(name: string, { period }: BoardView): string {
  return ['board', name, period.through ? `to-${period.through}` : period.key].join('-');
}
