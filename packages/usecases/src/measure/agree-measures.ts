import type { Writer } from '@plumbline/db/database';
import { type Replacement, replaceKnown } from '@plumbline/db/replace-known';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import type { MilestoneStep } from '@plumbline/domain/sentence/milestone-sentence';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';

/** What is agreed about some measures. */
export type AgreedMeasures = {
  readonly definitions: readonly Definition[];
  readonly tolerances: readonly Tolerance[];
  readonly standingTargets: readonly StandingTarget[];
  readonly annualTargets: readonly AnnualTarget[];
  readonly events: readonly MeasureEvent[];
  /** The steps of each milestone, by measure, in their order. */
  readonly milestones: Readonly<Record<string, readonly MilestoneStep[]>>;
};

/**
 * Agrees measures: definitions, how they are judged, their targets, what happened to them. What was
 * agreed under the same key before ends and stays known of its time; what is not named stays. One
 * revision.
 */
export async function agreeMeasures(context: Context, agreed: AgreedMeasures): Promise<void> {
  await context.db.write(async (trx) => {
    const revision = await beginRevision(trx, context, 'agree measures');
    const put = replacing(trx, revision);
    await put({
      table: 'definition',
      key: ['measure', 'version'],
      columns: ['effective_from', 'content'],
      rows: agreed.definitions.map((one) => [
        [one.measure, one.version],
        [one.effectiveFrom, JSON.stringify(one)],
      ]),
    });
    await put({
      table: 'tolerance',
      key: ['measure', 'effective_from'],
      columns: ['rule', 'override'],
      rows: agreed.tolerances.map(({ measure, effectiveFrom, rule, override }) => [
        [measure, effectiveFrom],
        [JSON.stringify(rule), override === undefined ? null : JSON.stringify(override)],
      ]),
    });
    await put({
      table: 'standing_target',
      key: ['measure', 'effective_from'],
      columns: ['content'],
      rows: agreed.standingTargets.map((one) => [
        [one.measure, one.effectiveFrom],
        [JSON.stringify(one)],
      ]),
    });
    await put({
      table: 'target',
      key: ['measure', 'year'],
      columns: ['value', 'profile', 'agreed_on', 'reason'],
      rows: agreed.annualTargets.map((one) => [
        [one.measure, one.year],
        [one.value, JSON.stringify(one.profile), one.agreedOn, one.reason],
      ]),
    });
    await put({
      table: 'measure_event',
      key: ['measure', 'month', 'kind', 'title'],
      columns: ['reason', 'action_ref'],
      rows: agreed.events.map((one) => [
        [one.measure, one.month, one.kind, one.title],
        [one.reason, one.actionRef],
      ]),
    });
    await put({
      table: 'milestone_step',
      key: ['measure', 'step'],
      columns: ['name', 'due', 'reached'],
      rows: Object.entries(agreed.milestones).flatMap(([measure, steps]) =>
        steps.map(
          ({ name, due, reached }, place): Row => [
            [measure, place + 1],
            [name, due, reached],
          ],
        ),
      ),
    });
  });
}

type Cell = string | number | null;
/** The key of a row, and the rest of it. */
type Row = readonly [readonly Cell[], readonly Cell[]];
type Kept = {
  readonly table: Replacement<'tolerance'>['table'] | string;
  readonly key: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
};

function replacing(trx: Writer, revision: number) {
  return async ({ table, key, columns, rows }: Kept): Promise<void> => {
    await replaceKnown(trx, {
      table,
      revision,
      key,
      ending: rows.map(([of]) => of),
      columns: [...key, ...columns],
      beginning: rows.map(([of, rest]) => [...of, ...rest]),
    } as Replacement<'tolerance'>);
  };
}
