import type { CommentaryView } from '@plumbline/contract/board/board-view';
import type { StoredCommentary } from '@plumbline/db/queries/commentaries';
import type { Commentary } from '@plumbline/domain/board/commentary';
import { months } from '@plumbline/domain/period/month';

/** A commentary as pages show it. */
export function commentaryView({ content }: Pick<StoredCommentary, 'content'>): CommentaryView {
  const said = JSON.parse(content) as Commentary;
  return {
    ...said,
    periodLabel: months.label(said.period),
    byWhen: said.byWhen === null ? null : months.label(said.byWhen),
    byWhenMonth: said.byWhen,
  };
}
