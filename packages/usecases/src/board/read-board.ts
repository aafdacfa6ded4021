import type { BoardMeasure, BoardSection, BoardView } from '@plumbline/contract/board/board-view';
import type { PeriodInput } from '@plumbline/contract/period/period-input';
import { headRevision } from '@plumbline/db/queries/revisions';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { boardSentence } from '@plumbline/domain/sentence/board-sentence';
import type { StatusWord } from '@plumbline/domain/status/status';
import {
  type AnnualTarget,
  targetInForce,
  targetReplaced,
} from '@plumbline/domain/target/annual-target';
import type { Context } from '../context.ts';
import { chosenPeriod, latestQuarterKey, periodView } from '../period/period-view.ts';
import { type PageMonths, pageMonths } from '../protection/page-months.ts';
import { readAgreed } from '../protection/read-agreed.ts';
import { readLanding } from '../protection/read-year-end.ts';
import { targetUnder, volumeView } from '../protection/volume.ts';
import { readIdentity } from '../service/read-directory.ts';
import {
  auditMeasure,
  outcomeMeasure,
  productivityMeasure,
  programmeMeasure,
} from './board-measures.ts';
import { readBoardFacts } from './read-board-facts.ts';

/** The Board. Without a period it is the last finished quarter. */
export async function readBoard(
  { db: { read }, clock }: Context,
  input: PeriodInput,
): Promise<Disclosed<BoardView>> {
  const today = clock.today();
  const period = chosenPeriod(input.period ?? latestQuarterKey(today), today);
  const page = pageMonths(period, today);
  const revision = await headRevision(read);
  const service = await readIdentity(read, revision);
  const agreed = await readAgreed(read, revision, page);
  const facts = await readBoardFacts(read, { revision, page, service: service.name, today });
  const agreedOn = targetOfYear(agreed.targets, page);
  const { target } = agreedOn;
  const audits = volumeView({
    byMonth: facts.byMonth(auditsCompleted.measure),
    months: page,
    rule: agreed.rule(auditsCompleted.measure),
    ...agreedOn,
    landing: target && (await readLanding(read, { revision, page, target })).landing,
  });
  const hasFigures = facts.observations.length > 0;
  const measures = hasFigures
    ? [
        programmeMeasure(facts, agreed),
        auditMeasure(facts, audits),
        outcomeMeasure(facts, agreed),
        productivityMeasure(facts, agreed),
      ]
    : [];
  return disclose('none', {
    revision,
    service: service.name,
    period: periodView(period, today),
    hasFigures,
    sentence: boardSentence({
      period,
      kind: 'protection measure',
      measures: measures.map(({ shortName, status }) => ({ name: shortName, word: status.word })),
    }),
    needsADecision: byWorst(measures).filter(({ status }) => severity[status.word] > 0),
    goingWell: measures.filter(({ status }) => status.word === 'on-plan'),
    sections: sections(measures),
    audits,
  });
}

function targetOfYear(targets: readonly AnnualTarget[], { year }: PageMonths) {
  const all = { team: null, riskBand: null, origin: null };
  const target = targetInForce(targets, year);
  const yearLabel = financialYears.label(year);
  return {
    ...targetUnder(all, { target, yearLabel, ofTeam: () => null }),
    replaced: targetReplaced(targets, year) ?? null,
  };
}

const severity: Readonly<Record<StatusWord, number>> = {
  'off-plan': 2,
  'near-plan': 1,
  complete: 0,
  'on-plan': 0,
  'no-status': 0,
};

const byWorst = (measures: readonly BoardMeasure[]): readonly BoardMeasure[] =>
  measures.toSorted((a, b) => severity[b.status.word] - severity[a.status.word]);

/** The parts of the plan. Two have no measures set up yet: they say so and show nothing. */
function sections(measures: readonly BoardMeasure[]): readonly BoardSection[] {
  return [
    { key: 'prevention', title: 'Prevention', measures: [] },
    { key: 'protection', title: 'Protection', measures },
    { key: 'people', title: 'People and equality', measures: [] },
  ];
}
