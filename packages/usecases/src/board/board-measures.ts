import type { BoardMeasure } from '@plumbline/contract/board/board-view';
import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { leastTime } from '@plumbline/domain/aggregate/available-time';
import type { Observation } from '@plumbline/domain/aggregate/observation';
import {
  type Ratio,
  rateOver,
  rollingTwelve,
  shareOver,
  sumOver,
  yearToDate,
} from '@plumbline/domain/aggregate/totals';
import {
  auditsCompleted,
  auditsPerOfficerMonth,
  programmeDelivered,
  unsatisfactoryShare,
} from '@plumbline/domain/measure/audit-measures';
import type { Definition } from '@plumbline/domain/measure/definition';
import { type Month, months, nameOfMonth } from '@plumbline/domain/period/month';
import { formatCount, formatPercent, formatRate } from '@plumbline/domain/sentence/number-words';
import { officerTimeSentence } from '@plumbline/domain/sentence/officer-time-sentence';
import { outcomeSentence } from '@plumbline/domain/sentence/outcome-sentence';
import { type Status, statusOf } from '@plumbline/domain/status/status';
import { programmeView } from '../protection/programme.ts';
import type { Agreed } from '../protection/read-agreed.ts';
import { totalSentence } from '../protection/volume.ts';
import type { BoardFacts } from './read-board-facts.ts';
import { aimOf, countedMonth, judgedMonth } from './trend-months.ts';

/** 2.2.2a: audits of the year against what is expected by now. */
export function auditMeasure(facts: BoardFacts, volume: VolumeView): BoardMeasure {
  const { through } = facts.page;
  const byMonth = facts.byMonth(auditsCompleted.measure);
  const expected = volume.expected;
  return {
    ...frame(facts, auditsCompleted),
    latest: through ? formatCount(volume.done) : null,
    target:
      expected === null || !through
        ? null
        : `${formatCount(expected)} by the end of ${nameOfMonth(through)}`,
    status: volume.status,
    sentence: totalSentence(volume),
    aim: null,
    spark: facts.spark.map((month) => countedMonth(month, byMonth.get(month))),
  };
}

/** 2.2.1a: the risk programme, done by the first due date. */
export function programmeMeasure(facts: BoardFacts, agreed: Agreed): BoardMeasure {
  const observations = facts.of(programmeDelivered.measure);
  const rule = agreed.rule(programmeDelivered.measure);
  const view = programmeView({
    counts: facts.programme,
    months: facts.page,
    rule,
    teams: [],
    filters: { team: null, riskBand: null },
  });
  const share = (month: Month) => shareOver(yearToDate(observations, month), 0);
  const judged = { rule, definition: programmeDelivered };
  return {
    ...frame(facts, programmeDelivered),
    latest: view?.figure ?? null,
    target: rule?.kind === 'value' ? `on plan from ${formatPercent(rule.on)}` : null,
    aim: aimOf(rule),
    status: view?.status ?? noFigure('No schedule has been imported for this year.'),
    sentence: view?.sentence ?? 'No schedule has been imported for this year.',
    spark: facts.spark.map((month) => judgedMonth(month, share(month), judged)),
  };
}

/** 2.2.2b: the unsatisfactory share of twelve months: how well work is aimed, never good or bad. */
export function outcomeMeasure(facts: BoardFacts, agreed: Agreed): BoardMeasure {
  const observations = facts.of(unsatisfactoryShare.measure);
  const audits = facts.of(auditsCompleted.measure);
  const { minimumBase, unit } = unsatisfactoryShare;
  const shareAt = (month: Month) => shareOver(rollingTwelve(observations, month), minimumBase);
  const through = facts.page.rolling.at(-1) ?? facts.page.from;
  const share = shareAt(through);
  const rule = agreed.rule(unsatisfactoryShare.measure);
  const status = statusOf({
    rule,
    unit,
    value: figureOf(share),
    expected: null,
    base: share.base,
    minimumBase,
    through: facts.page.through,
  });
  const awaiting = sumOver(rollingTwelve(audits, through)) - share.base;
  return {
    ...frame(facts, unsatisfactoryShare),
    latest: status.figure ?? ratioText(share),
    target:
      rule?.kind === 'band'
        ? `band of ${formatPercent(rule.low)} to ${formatPercent(rule.high)}`
        : null,
    aim: aimOf(rule),
    status,
    sentence: outcomeSentence({
      share,
      figure: status.figure ?? ratioText(share),
      through,
      awaiting,
    }),
    spark: facts.spark.map((month) =>
      judgedMonth(month, shareAt(month), { rule, definition: unsatisfactoryShare }),
    ),
  };
}

/** 2.2.2e: audits for each available full-time officer month of the year so far. */
export function productivityMeasure(facts: BoardFacts, agreed: Agreed): BoardMeasure {
  const observations = facts.of(auditsPerOfficerMonth.measure);
  const { unit, measure } = auditsPerOfficerMonth;
  const { through } = facts.page;
  const rate: Ratio = through
    ? rateOver(yearToDate(observations, through), leastTime)
    : { kind: 'too-few', base: 0, needed: leastTime };
  const rule = agreed.rule(measure);
  const value = figureOf(rate);
  const timed = rate.kind === 'ratio' ? rate.numerator : 0;
  const done = through ? sumOver(yearToDate(facts.of(auditsCompleted.measure), through)) : 0;
  return {
    ...frame(facts, auditsPerOfficerMonth),
    latest: value === null ? null : formatRate(value),
    target: null,
    aim: aimOf(rule),
    status: statusOf({
      rule,
      unit,
      value,
      expected: null,
      base: null,
      minimumBase: 0,
      through,
    }),
    sentence: officerTimeSentence({
      audits: timed,
      time: rate.base,
      withoutTime: done - timed,
      shown: 'all audits',
    }),
    spark: facts.spark.map((month) =>
      judgedMonth(month, rateOver(inMonth(observations, month), 0), {
        rule,
        definition: auditsPerOfficerMonth,
      }),
    ),
  };
}

type Frame = Omit<BoardMeasure, 'latest' | 'target' | 'aim' | 'status' | 'sentence' | 'spark'>;

function frame({ page, of, sourceLine }: BoardFacts, definition: Definition): Frame {
  const { measure, actionRef, name, shortName, ownerRole, unit, timeBasis } = definition;
  const hasFigures = of(measure).length > 0;
  return {
    measure,
    actionRef,
    name,
    shortName,
    ownerRole,
    unit,
    timeBasis,
    dataTo: hasFigures && page.through ? months.label(page.through) : null,
    source: sourceLine(definition.source),
  };
}

const inMonth = (observations: readonly Observation[], month: Month): readonly Observation[] =>
  observations.filter(({ period }) => period === month);

const figureOf = (ratio: Ratio): number | null => (ratio.kind === 'ratio' ? ratio.value : null);

const ratioText = (ratio: Ratio): string | null =>
  ratio.kind === 'ratio' ? formatPercent(ratio.value) : null;

const noFigure = (reason: string): Status => ({ word: 'no-status', reason, figure: null });
