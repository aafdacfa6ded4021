import type { MeasureListed, MeasureListInput } from '@plumbline/contract/measure/measure-list';
import { statusNames } from '@plumbline/domain/status/status-names';
import type { Column, Row, Table } from '@plumbline/domain/table/table';
import type { Context } from '../context.ts';
import { withNotes } from '../figures/page-table.ts';
import { listMeasures } from './list-measures.ts';

const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });

/** The list of all measures as a table, for the same period as the page. */
export async function readMeasureListTable(
  context: Context,
  input: MeasureListInput,
): Promise<Table> {
  const { sections, sentence, period, source } = await listMeasures(context, input);
  return {
    name: `measures-to-${period.through ?? period.key}`,
    ...withNotes(
      {
        title: 'All measures',
        sentence,
        columns: [
          text('measure', 'Measure number'),
          text('name', 'Measure'),
          text('part', 'Part of the plan'),
          text('tier', 'On the Board'),
          text('kind', 'Kind'),
          text('latest', 'Latest'),
          text('status', 'Status'),
          text('reason', 'Why'),
          text('data', 'Figures'),
          text('ownerRole', 'Owner'),
        ],
        rows: sections.flatMap(({ title, measures }) => measures.map((one) => rowOf(one, title))),
      },
      source,
    ),
  };
}

function rowOf(one: MeasureListed, part: string): Row {
  const { measure, name, tier, kind, latest, status, freshness, ownerRole } = one;
  return {
    measure,
    name,
    part,
    tier: tier === 'headline' ? 'Yes' : 'No',
    kind,
    latest,
    status: statusNames[status.word],
    reason: status.reason,
    data: freshness.words,
    ownerRole,
  };
}
