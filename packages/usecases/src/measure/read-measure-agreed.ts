import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { headRevision } from '@plumbline/db/queries/revisions';
import { type Disclosed, disclose } from '@plumbline/domain/disclosure/disclosed';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { toleranceWords } from '@plumbline/domain/sentence/tolerance-words';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { actionTitles } from '../plan/action-titles.ts';
import { agreedOf } from './agreed-of.ts';

/**
 * All that was ever agreed about a measure, the latest first, to look at and to change. Throws
 * 'not-found' for a measure that there is not.
 */
export async function readMeasureAgreed(
  { db: { read } }: Context,
  { measure }: { readonly measure: string },
): Promise<Disclosed<MeasureAgreed>> {
  const revision = await headRevision(read);
  const held = (await agreedOf(read, { revision, measures: [measure] })).of(measure);
  const definition = held.definitions.at(-1);
  if (definition === undefined) {
    throw new AppError('not-found', `There is no measure called "${measure}".`);
  }
  const { unit } = definition;
  return disclose('none', {
    revision,
    measure,
    name: definition.name,
    isFromRecords: isFromRecords(definition),
    definitions: held.definitions.toReversed(),
    targets: held.standingTargets.toReversed(),
    yearTargets: held.annualTargets.toSorted((a, b) => (a.agreedOn > b.agreedOn ? -1 : 1)),
    tolerances: held.tolerances
      .toSorted((a, b) => (a.effectiveFrom > b.effectiveFrom ? -1 : 1))
      .map((tolerance) => ({ ...tolerance, words: toleranceWords({ ...tolerance, unit }) })),
    events: held.events.toReversed(),
    actions: await actionTitles(read, revision),
  });
}
