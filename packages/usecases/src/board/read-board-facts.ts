import type { Reader } from '@plumbline/db/database';
import { serviceObservations } from '@plumbline/db/queries/observations';
import type { ProgrammeCount } from '@plumbline/db/queries/programme-counts';
import { programmeCounts } from '@plumbline/db/queries/programme-counts';
import type { ByMonth } from '@plumbline/domain/aggregate/audit-tallies';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import type { Day } from '@plumbline/domain/period/day';
import { type Month, months } from '@plumbline/domain/period/month';
import { sourceLine } from '../figures/source-line.ts';
import { fromStored } from '../figures/stored-observations.ts';
import type { PageMonths } from '../protection/page-months.ts';

/** Months in a sparkline. */
const SPARK = 18;

/** What the Board's measures are made of: the service's observations and the year's programme. */
export type BoardFacts = {
  readonly page: PageMonths;
  /** The months of the sparklines, the last complete one last. */
  readonly spark: readonly Month[];
  readonly observations: readonly Observation[];
  readonly programme: readonly ProgrammeCount[];
  readonly of: (measure: string) => readonly Observation[];
  readonly byMonth: (measure: string) => ByMonth;
  /** The line that goes with figures from such a source, for what leaves the page. */
  readonly sourceLine: (source: string) => string;
};

type BoardQuestion = {
  readonly revision: number;
  readonly page: PageMonths;
  readonly service: string;
  readonly today: Day;
};

export async function readBoardFacts(
  db: Reader,
  { revision, page, service, today }: BoardQuestion,
): Promise<BoardFacts> {
  const end = page.rolling.at(-1) ?? page.from;
  const spark = months.range(months.offset(end, 1 - SPARK), end);
  const rows = await serviceObservations(db, {
    revision,
    measures: auditMeasures.map((definition) => definition.measure),
    // A rolling year needs the eleven months before the first month it is drawn for.
    from: months.offset(end, -SPARK - 11),
    to: page.all.at(-1) ?? end,
  });
  const observations = rows.map(fromStored);
  const byMeasure = Map.groupBy(observations, (observation) => observation.measure);
  const of = (measure: string) => byMeasure.get(measure) ?? [];
  return {
    page,
    spark,
    observations,
    programme: await programmeCounts(db, { revision, year: page.year }),
    of,
    byMonth: (measure) => new Map(of(measure).map((one) => [one.period, one.numerator])),
    sourceLine: (source) => sourceLine({ service, source, through: page.through ?? null, today }),
  };
}
