import type {
  MeasureList,
  MeasureListed,
  MeasureListInput,
  MeasureSection,
} from '@plumbline/contract/measure/measure-list';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import type { Day } from '@plumbline/domain/period/day';
import { holderOn, type Plan, postNamed } from '@plumbline/domain/plan/plan';
import { boardSentence } from '@plumbline/domain/sentence/board-sentence';
import { type BoardRow, boardRows } from '../board/board-measures.ts';
import type { Context } from '../context.ts';
import { sourceLine } from '../figures/source-line.ts';
import { knownOn } from '../period/known-at-day.ts';
import { chosenPeriod, periodView } from '../period/period-view.ts';
import { readPlans } from '../plan/plan-records.ts';
import { pageMonths } from '../protection/page-months.ts';
import { readIdentity } from '../service/read-directory.ts';
import { kindWords } from './kind-words.ts';
import { readManyFacts } from './measure-facts.ts';

/**
 * Every measure that is set up, in the order of the plan, with its figure and status up to the last
 * complete month of a period; without one, of the financial year so far. Throws 'bad-input' for a
 * period or a day that cannot be shown.
 */
export async function listMeasures(
  context: Context,
  input: MeasureListInput = {},
): Promise<Disclosed<MeasureList>> {
  const { read } = context.db;
  const { revision, today, known } = await knownOn(context, input.known);
  const period = chosenPeriod(input.period ?? 'ytd', today);
  const { name: service } = await readIdentity(read, revision);
  const question = { revision, page: pageMonths(period, today), today, known, service };
  const facts = await readManyFacts(read, { ...question, isAsked: () => true });
  // What owners and leads said stands on the Board: the list has the figures alone.
  const rows = boardRows(facts, question, { commentary: () => null, action: () => null });
  const names = namesIn(await readPlans(read, revision), today);
  return disclose('none', {
    revision,
    known,
    period: periodView(period, today),
    sentence: boardSentence({
      period,
      kind: 'measure',
      measures: rows.map(({ measure: { shortName, status } }) => ({
        name: shortName,
        word: status.word,
      })),
    }),
    sections: sectionsOf(rows, names),
    source: sourceLine({
      service,
      source: 'all measures',
      through: question.page.through ?? null,
      today,
    }),
  });
}

/** What plans know of the parts and posts that measures name. */
type PlanNames = {
  readonly titleOf: (priority: string) => string;
  readonly holderOf: (role: string) => string | null;
};

/** Parts are those of the first plan, as on the Board; posts may be of any. */
function namesIn(plans: readonly Plan[], today: Day): PlanNames {
  const titles = new Map(plans[0]?.priorities.map(({ ref, title }) => [ref, title]));
  const posts = plans.flatMap((plan) => plan.posts);
  return {
    titleOf: (priority) => titles.get(priority) ?? `Part ${priority} of the plan`,
    holderOf: (role) => {
      const post = postNamed(posts, role);
      return post === undefined ? null : holderOn(post, today);
    },
  };
}

function sectionsOf(
  rows: readonly BoardRow[],
  { titleOf, holderOf }: PlanNames,
): readonly MeasureSection[] {
  const byPriority = Map.groupBy(rows, ({ measure }) => measure.actionRef.split('.')[0] ?? '');
  return [...byPriority]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, ofKey]) => ({
      key,
      title: titleOf(key),
      measures: ofKey.map((row) => listed(row, holderOf)),
    }));
}

function listed(
  { facts: { definition }, measure: shown }: BoardRow,
  holderOf: PlanNames['holderOf'],
): MeasureListed {
  const { measure, name, shortName, ownerRole, tier, timeBasis } = definition;
  const { latest, status, freshness } = shown;
  return {
    measure,
    name,
    shortName,
    ownerRole,
    holder: holderOf(ownerRole),
    tier,
    timeBasis,
    kind: kindWords(definition),
    latest,
    status,
    freshness,
  };
}
