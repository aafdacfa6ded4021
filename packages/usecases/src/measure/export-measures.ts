import type { Catalogue } from '@plumbline/contract/measure/read-catalogue-file';
import { benchmarks } from '@plumbline/db/queries/benchmarks';
import { headRevision } from '@plumbline/db/queries/revisions';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import type { Benchmark } from '@plumbline/domain/measure/benchmark';
import type { Context } from '../context.ts';
import { agreedOf } from './agreed-of.ts';

/** All that is agreed about every measure now, as the file of a catalogue holds it. */
export async function exportMeasures({ db: { read } }: Context): Promise<Catalogue> {
  const revision = await headRevision(read);
  const { measures, of } = await agreedOf(read, { revision, measures: 'all' });
  const all = measures.map((measure) => ({ measure, ...of(measure) }));
  return {
    // Those that are counted from records are the same at every service.
    definitions: all.flatMap(({ definitions }) => definitions).filter((one) => !isFromRecords(one)),
    tolerances: all.flatMap(({ tolerances }) => tolerances),
    standingTargets: all.flatMap(({ standingTargets }) => standingTargets),
    annualTargets: all.flatMap(({ annualTargets }) => annualTargets),
    events: all.flatMap(({ events }) => events),
    milestones: Object.fromEntries(
      all.filter(({ steps }) => steps.length > 0).map(({ measure, steps }) => [measure, steps]),
    ),
    benchmarks: (await benchmarks(read, revision)).map(
      ({ content }) => JSON.parse(content) as Benchmark,
    ),
  };
}
