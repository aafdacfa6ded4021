import type {
  BoardMeasure,
  CommentaryView,
  StatedAction,
} from '@plumbline/contract/board/board-view';
import { freshnessOn } from '@plumbline/domain/board/freshness';
import type { YearEndWord } from '@plumbline/domain/forecast/year-end';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { months } from '@plumbline/domain/period/month';
import { sourceLine } from '../figures/source-line.ts';
import type { MeasureFacts } from '../measure/measure-facts.ts';
import { aimOf, type MeasurePanel } from '../measure/measure-panel.ts';
import { nothingBeside, panelFor } from '../measure/panel-for.ts';
import { sparkOf } from '../measure/spark.ts';
import { toBeConfirmed } from '../plan/owner-view.ts';
import type { BoardQuestion } from './board-question.ts';

/** A headline measure with all that the Board shows and ranks it by. */
export type BoardRow = {
  readonly facts: MeasureFacts;
  readonly panel: MeasurePanel;
  readonly measure: BoardMeasure;
  readonly yearEnd: YearEndWord | null;
};

/** What is said about measures elsewhere: by their owners, and in the plan. */
export type SaidOf = {
  readonly commentary: (measure: string) => CommentaryView | null;
  readonly action: (ref: string) => StatedAction | null;
};

/** Every headline measure as the Board shows it, in the order of the plan. */
export function boardRows(
  all: ReadonlyMap<string, MeasureFacts>,
  question: BoardQuestion,
  said: SaidOf,
): readonly BoardRow[] {
  return [...all.values()].map((facts) => {
    const population = all.get(facts.definition.companions?.population ?? '') ?? null;
    const panel = panelFor(facts, { ...nothingBeside, population });
    return {
      facts,
      panel,
      measure: boardMeasure({ facts, panel, question, said }),
      yearEnd: yearEndOf(panel),
    };
  });
}

function boardMeasure({
  facts,
  panel,
  question,
  said,
}: {
  readonly facts: MeasureFacts;
  readonly panel: MeasurePanel;
  readonly question: BoardQuestion;
  readonly said: SaidOf;
}): BoardMeasure {
  const { measure, actionRef, name, shortName, ownerRole, unit, timeBasis, source } =
    facts.definition;
  const { frequency, grain } = facts.definition;
  const { word, reason } = panel.status;
  const commentary = said.commentary(measure);
  const freshness = freshnessOn(
    { frequency, timeBasis, grain, dataTo: panel.dataTo, end: facts.end },
    question.today,
  );
  return {
    measure,
    actionRef,
    name,
    shortName,
    ownerRole,
    latest: latestText(panel),
    target: targetText(facts, panel),
    aim: sparkAim(facts),
    status: { word, reason },
    verdict: panel.verdict,
    moves: panel.moves,
    sentence: panel.sentence,
    lastYear: panel.lastYear,
    spark: sparkOf(facts, panel),
    unit,
    things: thingsOf(facts.definition).many,
    timeBasis,
    action: said.action(actionRef),
    freshness,
    commentary,
    missing: missingWords({ word, ownerRole, freshness, commentary }),
    source: sourceLine({
      service: question.service,
      source,
      through: question.page.through ?? null,
      today: question.today,
    }),
  };
}

/** The figure that was judged; a running total is judged by its share, and shown as it is. */
function latestText({ charts, status, latest }: MeasurePanel): string | null {
  return charts[0]?.kind === 'running-total' ? latest : (status.figure ?? latest);
}

/** The target in words; of a running total what is expected by now. */
function targetText(facts: MeasureFacts, { charts }: MeasurePanel): string | null {
  const chart = charts[0];
  if (chart?.kind === 'running-total') {
    const { through } = facts.page;
    const { expected } = chart.volume;
    return expected === null || through === undefined
      ? null
      : `${facts.print.edge(Math.round(expected))} by the end of ${months.label(through)}`;
  }
  return aimOf(facts)?.text ?? null;
}

/** The single months of a running total have no target of their own. */
function sparkAim(facts: MeasureFacts): BoardMeasure['aim'] {
  return facts.annualTargets.length > 0 ? null : aimOf(facts);
}

function yearEndOf({ charts }: MeasurePanel): YearEndWord | null {
  const chart = charts[0];
  return chart?.kind === 'running-total' ? (chart.volume.landing?.forecast?.yearEnd ?? null) : null;
}

/** Whose figure or whose explanation has not been received, in a sentence; null where nothing is missing. */
function missingWords({
  word,
  ownerRole,
  freshness,
  commentary,
}: Pick<BoardMeasure, 'ownerRole' | 'freshness' | 'commentary'> & {
  readonly word: BoardMeasure['status']['word'];
}): string | null {
  const owner = ownerRole === toBeConfirmed ? 'its owner, who is still to be confirmed' : ownerRole;
  if (freshness.word === 'late' || freshness.word === 'none') {
    return `No figure received from ${owner}`;
  }
  const needsWords = word === 'off-plan' || word === 'near-plan';
  return needsWords && commentary === null ? `No explanation received from ${owner}` : null;
}
