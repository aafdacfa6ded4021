import type { BoardInput } from '@plumbline/contract/board/board-input';
import type { BoardSection, BoardView } from '@plumbline/contract/board/board-view';
import type { Reader } from '@plumbline/db/database';
import { rankingRule } from '@plumbline/domain/board/rank';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Definition } from '@plumbline/domain/measure/definition';
import {
  coverage,
  previousPeriod,
  type ReportingPeriod,
  reportingPeriodLabel,
} from '@plumbline/domain/period/reporting-period';
import { boardSentence } from '@plumbline/domain/sentence/board-sentence';
import type { StatusWord } from '@plumbline/domain/status/status';
import type { Context } from '../context.ts';
import { readManyFacts } from '../measure/measure-facts.ts';
import { nothingBeside, panelFor } from '../measure/panel-for.ts';
import { knownOn } from '../period/known-at-day.ts';
import { chosenPeriod, latestQuarterKey, periodView } from '../period/period-view.ts';
import { pageMonths } from '../protection/page-months.ts';
import { remembered } from '../remembered.ts';
import { readIdentity } from '../service/read-directory.ts';
import { decisionCards } from './board-cards.ts';
import { changesSentence, changesSince } from './board-changes.ts';
import { type BoardRow, boardRows } from './board-measures.ts';
import { readBoardPlan } from './board-plan.ts';
import type { BoardQuestion } from './board-question.ts';
import { readSaid } from './board-said.ts';

/**
 * The Board. Without a period it is the last finished quarter; with a past day it is as it was known
 * then. Throws 'bad-input' for a period or a day that cannot be shown.
 */
export const readBoard = remembered('board', boardOf);

async function boardOf(context: Context, input: BoardInput): Promise<Disclosed<BoardView>> {
  const { read } = context.db;
  const { revision, today, known } = await knownOn(context, input.known);
  const period = chosenPeriod(input.period ?? latestQuarterKey(today), today);
  const service = await readIdentity(read, revision);
  const page = pageMonths(period, today);
  const question: BoardQuestion = { revision, page, today, known, service: service.name };
  const plan = await readBoardPlan(read, question);
  const all = await readManyFacts(read, { ...question, isAsked: isHeadline });
  const said = await readSaid(read, {
    question,
    period,
    nameOf: (measure) => all.get(measure)?.definition.shortName ?? measure,
    action: plan.action,
  });
  const rows = boardRows(all, question, said);
  const before = previousPeriod(period);
  const changed =
    before === undefined ? [] : changesSince(rows, await wordsOf(read, question, before));
  const measures = rows.map((row) => row.measure);
  return disclose('none', {
    revision,
    service: service.name,
    known,
    period: periodView(period, today),
    lastMonth: coverage(period, today).to,
    hasFigures: rows.some(({ facts }) => facts.shown.length > 0),
    sentence: boardSentence({
      period,
      kind: 'headline measure',
      measures: measures.map(({ shortName, status }) => ({ name: shortName, word: status.word })),
    }),
    counts: countsOf(rows),
    needsADecision: decisionCards(rows, said.decidedNow),
    rankingRule,
    agreed: said.agreed,
    goingWell: measures.filter(
      ({ status, moves }) => status.word === 'on-plan' && moves !== 'worse',
    ),
    changedSentence:
      before === undefined ? null : changesSentence(changed, reportingPeriodLabel(before)),
    changed,
    sections: sectionsOf(rows, plan.titleOf),
    plan: plan.strip,
  });
}

const isHeadline = ({ tier }: Definition): boolean => tier === 'headline';

/** The status of every headline measure at the end of another period, as known at the same revision. */
async function wordsOf(
  db: Reader,
  question: BoardQuestion,
  period: ReportingPeriod,
): Promise<ReadonlyMap<string, StatusWord>> {
  const page = pageMonths(period, question.today);
  const all = await readManyFacts(db, { ...question, page, isAsked: isHeadline });
  return new Map(
    [...all].map(([measure, facts]) => {
      const population = all.get(facts.definition.companions?.population ?? '') ?? null;
      return [measure, panelFor(facts, { ...nothingBeside, population }).status.word];
    }),
  );
}

const statusWords: readonly StatusWord[] = [
  'off-plan',
  'near-plan',
  'on-plan',
  'complete',
  'no-status',
];

function countsOf(rows: readonly BoardRow[]): BoardView['counts'] {
  return statusWords.map((word) => ({
    word,
    count: rows.filter(({ measure }) => measure.status.word === word).length,
  }));
}

/** The headline measures by the priority of the plan that they belong to. */
function sectionsOf(
  rows: readonly BoardRow[],
  titleOf: (priority: string) => string,
): readonly BoardSection[] {
  const byPriority = Map.groupBy(rows, ({ measure }) => measure.actionRef.split('.')[0] ?? '');
  return [...byPriority]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ofKey]) => ({
      key,
      title: titleOf(key),
      measures: ofKey.map(({ measure }) => measure),
    }));
}
