import type {
  CommentaryView,
  DecisionView,
  StatedAction,
} from '@plumbline/contract/board/board-view';
import type { Reader } from '@plumbline/db/database';
import { commentaries } from '@plumbline/db/queries/commentaries';
import { decisions } from '@plumbline/db/queries/decisions';
import { agreedBefore, type Decision } from '@plumbline/domain/board/decision';
import { type Month, months } from '@plumbline/domain/period/month';
import {
  coverage,
  previousPeriod,
  type ReportingPeriod,
} from '@plumbline/domain/period/reporting-period';
import type { SaidOf } from './board-measures.ts';
import type { BoardQuestion } from './board-question.ts';
import { commentaryView } from './commentary-view.ts';
import { decisionView } from './decision-view.ts';

/** What was said and decided about the measures of a Board. */
export type Said = SaidOf & {
  /** What was decided about a measure for this period. */
  readonly decidedNow: (measure: string) => DecisionView | null;
  /** What was agreed about earlier periods. */
  readonly agreed: readonly DecisionView[];
};

/** Reads what was said and decided about the measures of a Board. */
export async function readSaid(
  db: Reader,
  asked: {
    readonly question: BoardQuestion;
    readonly period: ReportingPeriod;
    readonly nameOf: (measure: string) => string;
    readonly action: (ref: string) => StatedAction | null;
  },
): Promise<Said> {
  const { question, period, nameOf, action } = asked;
  const { revision, today } = question;
  const end = coverage(period, today).to;
  const said = new Map(
    (await commentaries(db, { revision, of: { period: end } })).map(
      (row): [string, CommentaryView] => [row.measure, commentaryView(row)],
    ),
  );
  const all = (await decisions(db, revision)).map((row) => JSON.parse(row.content) as Decision);
  const view = (one: Decision) => decisionView(one, { name: nameOf(one.measure), today });
  return {
    action,
    commentary: (measure) => said.get(measure) ?? null,
    decidedNow: (measure) => {
      const now = all.find((one) => one.measure === measure && one.period === end);
      return now === undefined ? null : view(now);
    },
    agreed: agreedBefore(all, { period: end, since: sinceDay(period, end), today }).map(view),
  };
}

/** From this day on what was settled is news: the day the period began. */
function sinceDay(period: ReportingPeriod, end: Month) {
  const before = previousPeriod(period);
  const first = before === undefined ? end : months.offset(end, -2);
  return months.firstDay(first);
}
