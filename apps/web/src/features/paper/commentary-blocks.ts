import type {
  BoardMeasure,
  CommentaryView,
  DecisionView,
} from '@plumbline/contract/board/board-view';
import { named, type PaperBlock } from './paper.ts';

/** What an owner said of a figure: why, what is done, by when and who says so. */
export function commentaryBlocks({
  cause,
  action,
  byWhen,
  who,
}: CommentaryView): readonly PaperBlock[] {
  return [
    ...named('Cause', cause),
    ...named('Action', action),
    ...named('By when', byWhen),
    ...named('Who', who),
  ];
}

/** The same, and in its absence what is owed and by whom. */
export function saidOf({
  commentary,
  missing,
}: Pick<BoardMeasure, 'commentary' | 'missing'>): readonly PaperBlock[] {
  return [
    ...(commentary === null ? [] : commentaryBlocks(commentary)),
    ...named('Not received', missing),
  ];
}

/** What a board decided, with who sees to it and by when. */
export function decidedWords({ decision, ownerRole, due }: DecisionView): string {
  return `${decision} (${ownerRole}, by the ${due})`;
}
