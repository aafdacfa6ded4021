import type { MeasureInput } from '@plumbline/contract/measure/measure-input';
import type {
  AcrossView,
  MeasureChart,
  MeasureView,
} from '@plumbline/contract/measure/measure-view';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { disclosureWords } from '@plumbline/domain/disclosure/disclosure-words';
import { type Definition, definitionInForce } from '@plumbline/domain/measure/definition';
import { months } from '@plumbline/domain/period/month';
import { lowerFirst } from '@plumbline/domain/sentence/lower-first';
import { toleranceWords } from '@plumbline/domain/sentence/tolerance-words';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { sourceLine } from '../figures/source-line.ts';
import { knownOn } from '../period/known-at-day.ts';
import { chosenPeriod, periodView } from '../period/period-view.ts';
import { pageMonths } from '../protection/page-months.ts';
import { remembered } from '../remembered.ts';
import { type Directory, readDirectory } from '../service/read-directory.ts';
import { backlogChart } from './backlog-chart.ts';
import { readBenchmarks } from './benchmark-views.ts';
import { chosenChart } from './chosen-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import { frequencyWords } from './kind-words.ts';
import { type MeasureFacts, readMeasureFacts } from './measure-facts.ts';
import { changedWords, eventViews, type MeasurePanel } from './measure-panel.ts';
import { type Beside, hasFigures, panelFor } from './panel-for.ts';
import { readPlanBeside } from './plan-beside.ts';
import { readSaidOf } from './said-of-measure.ts';
import { splitsOf } from './splits.ts';
import { targetOutcome } from './target-outcome.ts';
import { targetViews } from './target-views.ts';

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
  const { measure, unit } = definition;
  const beside = await readPlanBeside(read, { revision, today: facts.today, definition });
  const until = facts.page.unfinished ?? facts.end;
  return disclose('none', {
    revision,
    service: directory.service.name,
    known,
    period: periodView(period, today),
    measure,
    actionRef: definition.actionRef,
    name: definition.name,
    shortName: definition.shortName,
    unit,
    timeBasis: definition.timeBasis,
    tier: definition.tier,
    grain: definition.grain,
    owner: beside.owner,
    definition: definitionView(definition),
    hasFigures: hasFigures(facts),
    sentence: panel.sentence,
    status: panel.status,
    verdict: panel.verdict,
    outcome: targetOutcome(facts, panel),
    charts: panel.charts,
    findings: panel.findings,
    cautions: panel.cautions,
    whyNotControlled: panel.whyNotControlled,
    lastYear: panel.lastYear,
    across: acrossOf(facts, panel),
    changes: facts.changes,
    said: await readSaidOf(read, { revision, measure, until }),
    benchmarks: await readBenchmarks(read, { revision, measure, today: facts.today, unit }),
    serves: beside.serves,
    inspections: beside.inspections,
    targets: targetViews(facts),
    judgedBy: facts.tolerance ? toleranceWords({ ...facts.tolerance, unit }) : null,
    events: eventViews(facts),
    splits: splitsOf(facts, directory.teams),
    source: sourceLine({
      service: directory.service.name,
      source: `measure ${definition.measure}, ${lowerFirst(definition.source)}`,
      through: facts.end,
      today,
    }),
  });
}

/** What a measure is, as its page tells it. */
function definitionView(definition: Definition): MeasureView['definition'] {
  const { numerator, denominator, better, source, exclusions, version } = definition;
  return {
    numerator,
    denominator,
    better,
    source,
    exclusions,
    disclosure: disclosureWords(definition.disclosure, definition.minimumBase),
    frequency: frequencyWords(definition),
    version,
    from: months.label(definition.effectiveFrom),
  };
}

/** The last new definition inside the months shown, and what is said across it. */
function acrossOf(facts: MeasureFacts, { across }: MeasurePanel): AcrossView | null {
  const since = facts.changes.findLast((month) => month > (facts.shown[0] ?? facts.end));
  if (since === undefined) return null;
  const before = definitionInForce(facts.definitions, months.offset(since, -1));
  const now = definitionInForce(facts.definitions, since);
  if (before === undefined || now === undefined) return null;
  // What both are a share of need not be said twice.
  const isAlike = before.denominator === now.denominator;
  const counted = isAlike ? ({ numerator }: Definition) => numerator : countedWords;
  return {
    since: months.label(since),
    reason: changedWords(facts, since),
    countedBefore: counted(before),
    countedSince: counted(now),
    words: across,
  };
}

function countedWords({ numerator, denominator }: Definition): string {
  return denominator === null ? numerator : `${numerator}, of ${lowerFirst(denominator)}`;
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
