import type { MeasureListed } from '@plumbline/contract/measure/measure-list';
import { latestPeriod } from '@plumbline/db/queries/observations';
import { headRevision } from '@plumbline/db/queries/revisions';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { definitionInForce } from '@plumbline/domain/measure/definition';
import { months, toMonth } from '@plumbline/domain/period/month';
import type { Context } from '../context.ts';
import { readDefinitions } from '../figures/read-agreements.ts';

/** Every measure that is set up, in the order of the plan. */
export async function listMeasures({
  db: { read },
  clock,
}: Context): Promise<Disclosed<readonly MeasureListed[]>> {
  const revision = await headRevision(read);
  const current = months.floor(clock.today());
  const definitions = Map.groupBy(await readDefinitions(read, revision), (one) => one.measure);
  const listed: MeasureListed[] = [];
  for (const [measure, versions] of definitions) {
    const definition = definitionInForce(versions, current) ?? versions[0];
    if (definition === undefined) continue;
    const { name, timeBasis, ownerRole } = definition;
    const last = await latestPeriod(read, { revision, measure, before: current });
    const dataTo = last === undefined ? null : months.label(toMonth(last));
    listed.push({ measure, name, timeBasis, ownerRole, dataTo });
  }
  return disclose(
    'none',
    listed.toSorted((a, b) => (a.measure < b.measure ? -1 : 1)),
  );
}
