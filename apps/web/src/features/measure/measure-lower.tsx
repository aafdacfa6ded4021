import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { MeasureAbout } from './measure-about.tsx';
import { MeasureSplits } from './measure-splits.tsx';

/** What stands below the pictures of a measure. */
export function MeasureLower({ view }: Readonly<{ view: MeasureView }>) {
  return (
    <>
      <MeasureSplits view={view} />
      <MeasureAbout view={view} />
    </>
  );
}
