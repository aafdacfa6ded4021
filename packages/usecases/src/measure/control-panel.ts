import type {
  ControlChart,
  ControlMonth,
  FindingView,
} from '@plumbline/contract/measure/measure-view';
import { leastTime } from '@plumbline/domain/aggregate/available-time';
import { rateOver, yearToDate } from '@plumbline/domain/aggregate/totals';
import { standsAt } from '@plumbline/domain/measure/grain';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { Month } from '@plumbline/domain/period/month';
import { type PChart, pChart } from '@plumbline/domain/proportion/p-chart';
import { flagWords } from '@plumbline/domain/sentence/change-words';
import {
  acrossSentence,
  assuranceNames,
  tooFewPoints,
  type XmrStory,
  xmrSentence,
} from '@plumbline/domain/sentence/xmr-sentence';
import { possibleFor, xmrStory } from '@plumbline/domain/sentence/xmr-story';
import { wholeService } from '@plumbline/domain/slice/slice';
import { type XmrChart, type XmrPoint, xmrChart } from '@plumbline/domain/spc/xmr-chart';
import { recommended } from '@plumbline/domain/spc/xmr-rules';
import { standingTargetInForce } from '@plumbline/domain/target/standing-target';
import { chosenChart, countsOf } from './chosen-chart.ts';
import { controlCautions } from './control-cautions.ts';
import { controlFindings } from './control-findings.ts';
import { judgeFlow } from './judge-flow.ts';
import { type LastYear, lastYearWords } from './last-year.ts';
import type { MeasureFacts } from './measure-facts.ts';
import {
  baselineOf,
  changedWords,
  directionOf,
  eventViews,
  figureOf,
  latestMonth,
  latestText,
  type MeasurePanel,
  type Moves,
  madeOf,
  measureMonth,
} from './measure-panel.ts';

/** A control chart of the months of a measure, and what the rules saw in it. */
export type Controlled = {
  readonly chart: XmrChart | PChart;
  readonly story: XmrStory | null;
  readonly drawn: ControlChart;
  readonly findings: readonly FindingView[];
  readonly cautions: readonly string[];
  readonly sentence: string;
};

/** A measure that is a figure for each month: its control chart, judged over three months together. */
export function controlPanel(facts: MeasureFacts): MeasurePanel {
  const { chart, drawn, findings, cautions, sentence, story } = controlled(facts, {
    target: facts.target?.value ?? null,
  });
  const { status, judged } = judgeFlow(facts);
  return {
    sentence,
    status,
    verdict: verdictOf(story, facts),
    charts: [drawn],
    findings,
    cautions,
    whyNotControlled: chosenChart(facts).whyNotXmr,
    ...withAcross(
      story === null ? null : acrossSentence(story),
      lastYearWords(facts, (month) =>
        figureOf(facts.of(wholeService).get(month), facts.definition.unit),
      ),
    ),
    judged,
    latest: status.figure ?? latestText(facts),
    dataTo: latestMonth(facts),
    moves: movesOf(chart),
  };
}

/** What is said across a new definition, the averages first. */
function withAcross(averages: string | null, { lastYear, across }: LastYear): LastYear {
  return { lastYear, across: averages === null ? across : [averages, ...across] };
}

/** What the latest figure says of the process, for a measure with a better way. */
function movesOf({ variation }: XmrChart | PChart): Moves | null {
  switch (variation?.meaning) {
    case 'improvement':
      return 'better';
    case 'concern':
      return 'worse';
    case 'common-cause':
      return 'same';
    default:
      return null;
  }
}

/** A rate over the year so far, as the Board shows it: it is no mean of the months. */
function yearSoFar(facts: MeasureFacts): string {
  const { definition, end, of, print } = facts;
  if (definition.unit !== 'rate') return '';
  const rate = rateOver(yearToDate([...of(wholeService).values()], end), leastTime);
  if (rate.kind === 'too-few') return '';
  const made = madeOf(facts, { numerator: rate.numerator, denominator: rate.base });
  return `Over the financial year so far it is ${print.figure(rate.value)} (${made}).`;
}

/** What the process will do with its target: nothing while it changes or once its day has come. */
function verdictOf(story: XmrStory | null, { target }: MeasureFacts): string | null {
  if (target?.value == null || story === null || story.isDue) return null;
  switch (story.verdict.kind) {
    case 'usual':
      return story.verdict.assurance === null
        ? tooFewPoints
        : assuranceNames[story.verdict.assurance];
    case 'change':
      return 'Could change: the latest months differ';
    default:
      return tooFewPoints;
  }
}

/** The control chart that suits the months of a measure: XmR, or a p chart for shares of few. */
export function controlled(
  facts: MeasureFacts,
  { target }: { readonly target: number | null },
): Controlled {
  const { definition, shown, events, print } = facts;
  const direction = directionOf(definition);
  const { grain } = definition;
  const isStepped = chosenChart(facts).chart === 'p-chart';
  const chart = chartOf(facts, { target, isStepped });
  const baseline = target === null ? baselineOf(facts) : null;
  const story = xmrStory({
    chart,
    baseline: baseline?.value ?? null,
    months: shown,
    made: madeOf(facts, latestOf(facts, chart)),
    direction,
    target,
    unit: definition.unit,
    grain,
    print,
    steps: new Map(
      events
        .filter(({ kind }) => kind === 'step')
        .map(({ month, title, reason }) => [standsAt(grain, month), `${title}: ${reason}`]),
    ),
    definitions: new Map(
      facts.changes.map((month) => [standsAt(grain, month), changedWords(facts, month)]),
    ),
    leastPoints: recommended.leastPoints,
    isDue: facts.target?.by != null && facts.today > facts.target.by,
  });
  const sentence =
    story === null
      ? 'No figures have been recorded yet.'
      : [xmrSentence(story), yearSoFar(facts)].filter((part) => part !== '').join(' ');
  return {
    chart,
    story,
    sentence,
    findings: controlFindings(chart, facts),
    cautions: controlCautions(chart, facts),
    drawn: {
      kind: 'control',
      key: 'months',
      title: `${definition.shortName}, ${grain} by ${grain}`,
      sentence,
      limits: isStepped ? 'stepped' : 'level',
      typical: 'typical' in chart ? chart.typical : null,
      possible: possibleFor(definition.unit),
      targetText: target === null ? null : `Target ${print.edge(target)}`,
      baseline: baseline && { value: baseline.value, text: baseline.text },
      edges: facts.edges,
      events: eventViews(facts),
      months: [
        ...chart.points.map((point, place) => controlMonth(facts, chart, { point, place, target })),
        ...unfinishedMonth(facts, chart, target),
      ],
    },
  };
}

/** The months on their limits, which begin anew with a step and with another way of counting. */
function chartOf(
  facts: MeasureFacts,
  { target, isStepped }: { readonly target: number | null; readonly isStepped: boolean },
): XmrChart | PChart {
  const { definition, shown, events, changes } = facts;
  const { grain, unit, baselineMonths = null } = definition;
  // What happens inside a quarter belongs to the quarter's figure.
  const placesOf = (of: readonly Month[]) =>
    of.map((month) => shown.indexOf(standsAt(grain, month))).filter((place) => place >= 0);
  const monthsOf = (kind: MeasureEvent['kind']) =>
    events.filter((event) => event.kind === kind).map(({ month }) => month);
  const series = {
    direction: directionOf(definition),
    target,
    steps: placesOf([...monthsOf('step'), ...changes]),
    excluded: placesOf(monthsOf('left-out')),
  };
  if (isStepped) return pChart({ ...series, counts: countsOf(facts) });
  const values = shown.map((month) => figureOf(facts.of(wholeService).get(month), unit));
  return xmrChart({ ...series, values, baseline: baselineMonths });
}

function controlMonth(
  facts: MeasureFacts,
  { signals }: XmrChart | PChart,
  { point, place, target }: { point: XmrPoint; place: number; target: number | null },
): ControlMonth {
  const month = facts.shown[place] ?? facts.end;
  const runOf = (flag: XmrPoint['flags'][number]) =>
    signals.find(
      (one) => one.rule === flag.rule && one.side === flag.side && one.points.includes(place),
    )?.points.length ?? 1;
  return {
    ...measureMonth(facts, month, facts.of(wholeService).get(month)),
    state: point.state,
    phase: point.phase,
    mean: point.mean,
    lower: point.limits?.lower ?? null,
    upper: point.limits?.upper ?? null,
    target: target === null ? null : (targetIn(facts, month) ?? target),
    meaning: point.meaning,
    findings: point.flags.map((flag) => flagWords(flag, runOf(flag))),
  };
}

const targetIn = ({ standingTargets }: MeasureFacts, month: Month): number | null =>
  standingTargetInForce(standingTargets, month)?.value ?? null;

/** The month under way, drawn apart and judged by nothing. */
function unfinishedMonth(
  facts: MeasureFacts,
  chart: XmrChart | PChart,
  target: number | null,
): readonly ControlMonth[] {
  const month = facts.page.unfinished;
  const observation = month && facts.of(wholeService).get(month);
  if (!month || !observation) return [];
  return [
    {
      ...measureMonth(facts, month, observation),
      state: 'unfinished',
      phase: chart.phases.length - 1,
      mean: null,
      lower: null,
      upper: null,
      target,
      meaning: 'common-cause',
      findings: [],
    },
  ];
}

/** The last figure that the chart judges: not one that is left out. */
function latestOf({ shown, of }: MeasureFacts, { points }: XmrChart | PChart) {
  const month = shown[points.findLastIndex(({ state }) => state === 'observed')];
  return month === undefined ? undefined : of(wholeService).get(month);
}
