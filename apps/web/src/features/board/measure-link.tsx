import type { BoardMeasure } from '@plumbline/contract/board/board-view';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BoardSearch } from '#shell/page-search.ts';

type MeasureLinkProps = Readonly<{
  measure: Pick<BoardMeasure, 'measure'>;
  search: BoardSearch;
  children: ReactNode;
}>;

/** To where a measure is shown in full, for the same period. */
export function MeasureLink({ measure: { measure }, search, children }: MeasureLinkProps) {
  return (
    <Link to="/measures/$measure" params={{ measure }} search={search}>
      {children}
    </Link>
  );
}
