import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import type { PeriodSearch } from '#shell/page-search.ts';
import { MeasureAbout } from './measure-about.tsx';
import { MeasureSplits } from './measure-splits.tsx';

type MeasureLowerProps = Readonly<{ view: MeasureView; search: PeriodSearch }>;

/** What stands below the pictures of a measure. */
export function MeasureLower({ view, search }: MeasureLowerProps) {
  return (
    <>
      <MeasureSplits view={view} search={search} />
      <MeasureAbout view={view} />
    </>
  );
}
