import type { BoardMeasure } from '@plumbline/contract/board/board-view';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PeriodSearch } from '#shell/page-search.ts';
import { sectionOf } from './board-view.ts';

type MeasureLinkProps = Readonly<{
  measure: BoardMeasure;
  search: PeriodSearch;
  children: ReactNode;
}>;

/** To where a measure is shown in full, for the same period. */
export function MeasureLink({ measure, search, children }: MeasureLinkProps) {
  const hash = sectionOf(measure.measure);
  return (
    <Link to="/protection" search={search} {...(hash === undefined ? {} : { hash })}>
      {children}
    </Link>
  );
}
