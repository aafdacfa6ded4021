import { Link } from '@tanstack/react-router';
import type { BoardSearch } from './page-search.ts';

type MeasurePageLinkProps = Readonly<{ measure: string; search: BoardSearch }>;

/** From a picture on another page to its measure: what the rules saw, how to read it, its parts. */
export function MeasurePageLink({ measure, search: { period, known } }: MeasurePageLinkProps) {
  return (
    <Link to="/measures/$measure" params={{ measure }} search={{ period, known }}>
      Measure {measure} in full
    </Link>
  );
}
