import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import type { MeasureSearch } from '#shell/page-search.ts';
import { MeasureAbout } from './measure-about.tsx';
import { MeasureSaid } from './measure-said.tsx';
import { MeasureSplits } from './measure-splits.tsx';

type MeasureLowerProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

/** What stands below the pictures of a measure. */
export function MeasureLower({ view, search }: MeasureLowerProps) {
  return (
    <>
      <MeasureSaid view={view} search={search} />
      <MeasureSplits view={view} search={search} />
      <MeasureAbout view={view} search={search} />
    </>
  );
}
