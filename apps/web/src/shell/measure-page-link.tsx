import { Link } from '@tanstack/react-router';
import type { PeriodSearch } from './page-search.ts';

type MeasurePageLinkProps = Readonly<{ measure: string; search: PeriodSearch }>;

/** From a picture on another page to its measure: what the rules saw, how to read it, its parts. */
export function MeasurePageLink({ measure, search: { period } }: MeasurePageLinkProps) {
  return (
    <Link to="/measures/$measure" params={{ measure }} search={{ period }}>
      Measure {measure} in full
    </Link>
  );
}
