import type { MeasureView } from '@plumbline/contract/measure/measure-view';
import { MeasurePaperOpener } from '#shell/measure-paper-opener.tsx';
import type { MeasureSearch } from '#shell/page-search.ts';
import { MeasureAbout } from './measure-about.tsx';
import { MeasureSaid } from './measure-said.tsx';
import { MeasureSplits } from './measure-splits.tsx';

type MeasureLowerProps = Readonly<{ view: MeasureView; search: MeasureSearch }>;

type MeasurePaperProps = Readonly<{ view: MeasureView | undefined; search: MeasureSearch }>;

/** Beside the heading: the measure for a paper, where there is anything to copy. */
export function MeasurePaper({ view, search }: MeasurePaperProps) {
  return view?.hasFigures ? <MeasurePaperOpener view={view} search={search} /> : null;
}

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
