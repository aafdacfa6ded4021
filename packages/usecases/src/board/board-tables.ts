import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { statusNames } from '@plumbline/domain/status/status-names';
import type { Column, Row } from '@plumbline/domain/table/table';
import type { PageTable } from '../figures/page-table.ts';
import { printedNumber } from '../figures/printed-number.ts';

const text = (key: string, label: string): Column => ({ key, label, kind: 'text' });

const moveNames = { better: 'Getting better', worse: 'Getting worse', same: 'No real change' };

/** The headline measures in the order of the plan, as the Board lists them. */
export function measuresTable({ sections, period, sentence }: BoardView): PageTable {
  return {
    title: `Headline measures, ${period.label}`,
    sentence,
    columns: [
      text('measure', 'Measure number'),
      text('name', 'Measure'),
      text('latest', 'Latest'),
      text('target', 'Target'),
      text('status', 'Status'),
      text('reason', 'Why'),
      text('verdict', 'Verdict'),
      text('moves', 'Which way'),
      text('action', 'Action'),
      text('stated', 'Stated by its lead'),
      text('data', 'Figures'),
      text('ownerRole', 'Owner'),
      text('cause', 'Cause'),
      text('doing', 'What is being done'),
    ],
    rows: sections.flatMap(({ measures }) => measures.map(rowOf)),
  };
}

function rowOf(one: BoardMeasure): Row {
  const { status, action, commentary } = one;
  return {
    measure: one.measure,
    name: one.name,
    latest: one.latest,
    target: one.target,
    status: statusNames[status.word],
    reason: status.reason,
    verdict: one.verdict,
    moves: one.moves === null ? null : moveNames[one.moves],
    action: one.actionRef,
    stated: action === null ? null : action.label,
    data: one.missing ?? one.freshness.words,
    ownerRole: one.ownerRole,
    cause: commentary?.cause ?? null,
    doing: commentary?.action ?? null,
  };
}

/** The periods of one measure's chart. */
export function trendTable({ name, unit, spark, sentence }: BoardMeasure): PageTable {
  return {
    title: name,
    sentence,
    columns: [
      { key: 'month', label: 'Month', kind: 'month' },
      { key: 'figure', label: name, kind: unit },
    ],
    rows: spark.map(({ month, value, text: printed }) => ({
      month,
      figure: value === null ? null : printedNumber(printed, value),
    })),
  };
}
