import type { MeasureInput } from '@plumbline/contract/measure/measure-input';
import type {
  MeasureChart,
  MeasureView,
  TargetView,
} from '@plumbline/contract/measure/measure-view';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { days } from '@plumbline/domain/period/day';
import { financialYears } from '@plumbline/domain/period/financial-year';
import { months } from '@plumbline/domain/period/month';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { targetOutcomeSentence } from '@plumbline/domain/sentence/outcome-of-target-sentence';
import { toleranceWords } from '@plumbline/domain/sentence/tolerance-words';
import { afterTargetDate } from '@plumbline/domain/target/after-target-date';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { sourceLine } from '../figures/source-line.ts';
import { knownOn } from '../period/known-at-day.ts';
import { chosenPeriod, periodView } from '../period/period-view.ts';
import { pageMonths } from '../protection/page-months.ts';
import { remembered } from '../remembered.ts';
import { type Directory, readDirectory } from '../service/read-directory.ts';
import { backlogChart } from './backlog-chart.ts';
import { chosenChart } from './chosen-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import { type MeasureFacts, readMeasureFacts } from './measure-facts.ts';
import { eventViews, type MeasurePanel, targetEdge } from './measure-panel.ts';
import { type Beside, hasFigures, panelFor } from './panel-for.ts';
import { splitsOf } from './splits.ts';

/**
 * One measure in full, up to the last complete month of a period; without one, of the financial
 * year so far. Throws 'not-found' for a measure that there is not.
 */
export const readMeasure = remembered('measure', measureOf);

async function measureOf(context: Context, input: MeasureInput): Promise<Disclosed<MeasureView>> {
  const { read } = context.db;
  const { revision, today, known } = await knownOn(context, input.known);
  const period = chosenPeriod(input.period ?? 'ytd', today);
  const question = { revision, page: pageMonths(period, today), today };
  const facts = await readMeasureFacts(read, { ...question, measure: input.measure });
  if (facts === null) {
    throw new AppError('not-found', `There is no measure called "${input.measure}".`);
  }
  const directory = await readDirectory(read, revision);
  const companion = (measure: string | undefined) =>
    measure === undefined ? null : readMeasureFacts(read, { ...question, measure });
  const { definition } = facts;
  const panel = panelFor(facts, await besideOf(facts, directory, companion));
  return disclose('none', {
    revision,
    service: directory.service.name,
    known,
    period: periodView(period, today),
    measure: definition.measure,
    actionRef: definition.actionRef,
    name: definition.name,
    shortName: definition.shortName,
    unit: definition.unit,
    timeBasis: definition.timeBasis,
    definition: {
      numerator: definition.numerator,
      denominator: definition.denominator,
      better: definition.better,
      source: definition.source,
      ownerRole: definition.ownerRole,
      minimumBase: definition.minimumBase,
      version: definition.version,
      from: months.label(definition.effectiveFrom),
    },
    hasFigures: hasFigures(facts),
    sentence: panel.sentence,
    status: panel.status,
    verdict: panel.verdict,
    outcome: outcomeOf(facts, panel),
    charts: panel.charts,
    findings: panel.findings,
    cautions: panel.cautions,
    whyNotControlled: panel.whyNotControlled,
    lastYear: panel.lastYear,
    targets: targetsOf(facts),
    judgedBy: facts.tolerance
      ? toleranceWords({ ...facts.tolerance, unit: definition.unit })
      : null,
    events: eventViews(facts),
    splits: splitsOf(facts, directory.teams),
    source: sourceLine({
      service: directory.service.name,
      source: `measure ${definition.measure}, ${definition.source.toLowerCase()}`,
      through: facts.end,
      today,
    }),
  });
}

type Companion = (measure: string | undefined) => Promise<MeasureFacts | null> | null;

/** What stands beside a measure's own figures: those it is read with. */
async function besideOf(
  facts: MeasureFacts,
  { teams }: Directory,
  companion: Companion,
): Promise<Beside> {
  const { companions = {} } = facts.definition;
  const chart = await chartBeside(facts, teams, companion);
  return {
    population: await companion(companions.population),
    charts: chart === null ? [] : [chart],
  };
}

async function chartBeside(
  facts: MeasureFacts,
  teams: Directory['teams'],
  companion: Companion,
): Promise<MeasureChart | null> {
  const { companions = {} } = facts.definition;
  switch (chosenChart(facts).chart) {
    case 'stock':
      return backlogChart(facts, await companion(companions.timeliness));
    case 'rolling-share':
      return funnelChart(facts, { teams, quality: await companion(companions.quality) });
    default:
      return null;
  }
}

/** What became of the target once its day had come, judged by what the status is judged by. */
function outcomeOf(facts: MeasureFacts, { judged }: MeasurePanel): string | null {
  const by = facts.target?.by ?? null;
  const edge = targetEdge(facts);
  if (by === null || edge === null) return null;
  const outcome = afterTargetDate(judged, { by, edge, today: facts.today });
  if (outcome === null) return null;
  const words = targetOutcomeSentence(outcome, by);
  // One month alone is never judged: three together are.
  return ['xmr', 'p-chart'].includes(chosenChart(facts).chart)
    ? `${words} Judged by three months together.`
    : words;
}

const bases = { plan: 'in the plan', proposed: 'proposed by the service' } as const;

/** The targets there were and are, the latest first. */
function targetsOf({ standingTargets, annualTargets, print }: MeasureFacts): readonly TargetView[] {
  const standing = standingTargets.map(({ effectiveFrom, value, by, basis, baseline }) => ({
    from: months.label(effectiveFrom),
    text:
      value === null
        ? baseline === null
          ? 'A direction, with no baseline yet'
          : `Better than the ${print.figure(baseline.value)} of ${months.label(baseline.month)} (${baseline.source})`
        : print.edge(value),
    detail: [by === null ? null : `by ${days.label(by)}`, bases[basis]]
      .filter((part) => part !== null)
      .join(', '),
  }));
  const annual = annualTargets
    .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : 1))
    .map(({ year, value, agreedOn, reason }) => ({
      from: financialYears.label(year),
      text: formatCount(value),
      detail: `agreed on ${days.label(agreedOn)}${reason === null ? '' : `: ${reason}`}`,
    }));
  return [...standing, ...annual].reverse();
}
