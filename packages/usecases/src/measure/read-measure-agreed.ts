import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { MeasureAgreedInput } from '@plumbline/contract/measure/measure-change';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { definitionInForce } from '@plumbline/domain/measure/definition';
import { months } from '@plumbline/domain/period/month';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { knownOn } from '../period/known-at-day.ts';
import { actionTitles } from '../plan/action-titles.ts';
import { ownerView } from '../plan/owner-view.ts';
import { readPlans } from '../plan/plan-records.ts';
import { readIdentity } from '../service/read-directory.ts';
import { historyOf } from './agreed-history.ts';
import { agreedOf } from './agreed-of.ts';
import {
  definitionPart,
  eventPart,
  targetPart,
  tolerancePart,
  yearTargetPart,
} from './agreed-parts.ts';
import { readBenchmarks } from './benchmark-views.ts';

/**
 * All that was ever agreed about a measure, the latest first, to look at and to change; with a past
 * day, as it was known then. Throws 'not-found' for a measure that there is not.
 */
export async function readMeasureAgreed(
  context: Context,
  input: MeasureAgreedInput,
): Promise<Disclosed<MeasureAgreed>> {
  const { read } = context.db;
  const { measure } = input;
  const { revision, today, known } = await knownOn(context, input.known);
  const { definitions } = (await agreedOf(read, { revision, measures: [measure] })).of(measure);
  const month = months.floor(today);
  const definition = definitionInForce(definitions, month) ?? definitions.at(-1);
  if (definition === undefined) {
    throw new AppError('not-found', `There is no measure called "${measure}".`);
  }
  const plans = await readPlans(read, revision);
  const { zone } = await readIdentity(read, revision);
  const question = { measure, revision, zone };
  const told = { month, definition };
  const posts = plans.flatMap((plan) => plan.posts);
  return disclose('none', {
    revision,
    known,
    month,
    today,
    measure,
    actionRef: definition.actionRef,
    name: definition.name,
    shortName: definition.shortName,
    unit: definition.unit,
    timeBasis: definition.timeBasis,
    isFromRecords: isFromRecords(definition),
    hasYearTargets: definition.timeBasis === 'cumulative' && definition.unit === 'count',
    owner: ownerView(definition.ownerRole, { plan: { posts }, today }),
    definitions: await historyOf(read, question, definitionPart(definitions, told)),
    targets: await historyOf(read, question, targetPart(told)),
    yearTargets: await historyOf(read, question, yearTargetPart(told)),
    tolerances: await historyOf(read, question, tolerancePart(told)),
    events: await historyOf(read, question, eventPart(told)),
    benchmarks: await readBenchmarks(read, { revision, measure, today, unit: definition.unit }),
    actions: await actionTitles(read, revision),
    posts: [...new Set(posts.map(({ role }) => role))].sort(),
  });
}
