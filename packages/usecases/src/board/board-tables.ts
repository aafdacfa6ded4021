import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import type { Definition } from '@plumbline/domain/measure/definition';
import { statusNames } from '@plumbline/domain/status/status-names';
import type { Column, Row } from '@plumbline/domain/table/table';
import type { PageTable } from '../figures/about-column.ts';
import { printedNumber } from '../figures/printed-number.ts';

const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });

/** The headline measures in the order of the plan, as the Board lists them. */
export function measuresTable({ sections, period, sentence }: BoardView): PageTable {
  return {
    title: `Headline measures, ${period.label}`,
    sentence,
    columns: [
      text('measure', 'Plan'),
      text('name', 'Measure'),
      text('latest', 'Latest'),
      text('target', 'Target'),
      text('status', 'Status'),
      text('reason', 'Why'),
      { key: 'dataTo', label: 'Data to', kind: 'month' },
      text('ownerRole', 'Owner'),
    ],
    rows: sections.flatMap(({ measures }) =>
      measures.map(({ measure, name, latest, target, status, ownerRole, dataTo, spark }): Row => {
        const month = dataTo === null ? null : (spark.at(-1)?.month ?? null);
        const { word, reason } = status;
        return {
          measure,
          name,
          latest,
          target,
          status: statusNames[word],
          reason,
          dataTo: month,
          ownerRole,
        };
      }),
    ),
  };
}

/** The months of one measure's chart, and what each figure is made of. */
export function trendTable({ measure, name, unit, spark, sentence }: BoardMeasure): PageTable {
  const definition = auditMeasures.find((one) => one.measure === measure);
  return {
    title: name,
    sentence,
    columns: [
      { key: 'month', label: 'Month', kind: 'month' },
      { key: 'figure', label: name, kind: unit },
      ...(definition === undefined || unit === 'count' ? [] : partColumns(definition)),
    ],
    rows: spark.map(({ month, value, text: printed, numerator, base }) => ({
      month,
      figure: value === null ? null : printedNumber(printed, value),
      numerator,
      base,
    })),
  };
}

function partColumns({ numerator, denominator, unit }: Definition): readonly Column[] {
  return [
    { key: 'numerator', label: numerator, kind: 'count' },
    // A base in months of time has a fraction.
    { key: 'base', label: denominator ?? 'Base', kind: unit === 'rate' ? 'rate' : 'count' },
  ];
}
