import type { Catalogue } from '@plumbline/contract/measure/read-catalogue-file';
import type { Writer } from '@plumbline/db/database';
import { type Replacement, replaceKnown } from '@plumbline/db/replace-known';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';

/**
 * Agrees measures: definitions, how they are judged, their targets, what happened to them, what they
 * may be read beside. What was agreed under the same key before ends and stays known of its time;
 * what is not named stays. One revision.
 */
export async function agreeMeasures(context: Context, agreed: Catalogue): Promise<void> {
  await context.db.write(async (trx) => {
    const revision = await beginRevision(trx, context, 'agree measures');
    const put = replacing(trx, revision);
    for (const kept of [...whatIsMeasured(agreed), ...whatIsAimedAt(agreed), ...besideIt(agreed)]) {
      await put(kept);
    }
  });
}

function whatIsMeasured({ definitions, tolerances }: Catalogue): readonly Kept[] {
  return [
    {
      table: 'definition',
      key: ['measure', 'version'],
      columns: ['effective_from', 'content'],
      rows: definitions.map((one) => [
        [one.measure, one.version],
        [one.effectiveFrom, JSON.stringify(one)],
      ]),
    },
    {
      table: 'tolerance',
      key: ['measure', 'effective_from'],
      columns: ['rule', 'override'],
      rows: tolerances.map(({ measure, effectiveFrom, rule, override }) => [
        [measure, effectiveFrom],
        [JSON.stringify(rule), override === undefined ? null : JSON.stringify(override)],
      ]),
    },
  ];
}

function whatIsAimedAt(agreed: Catalogue): readonly Kept[] {
  return [
    {
      table: 'standing_target',
      key: ['measure', 'effective_from'],
      columns: ['content'],
      rows: agreed.standingTargets.map((one) => [
        [one.measure, one.effectiveFrom],
        [JSON.stringify(one)],
      ]),
    },
    {
      table: 'target',
      key: ['measure', 'year'],
      columns: ['value', 'profile', 'agreed_on', 'reason'],
      rows: agreed.annualTargets.map((one) => [
        [one.measure, one.year],
        [one.value, JSON.stringify(one.profile), one.agreedOn, one.reason],
      ]),
    },
    {
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
    },
  ];
}

function besideIt({ events, benchmarks }: Catalogue): readonly Kept[] {
  return [
    {
      table: 'measure_event',
      key: ['measure', 'month', 'kind', 'title'],
      columns: ['reason', 'action_ref'],
      rows: events.map((one) => [
        [one.measure, one.month, one.kind, one.title],
        [one.reason, one.actionRef],
      ]),
    },
    {
      table: 'benchmark',
      key: ['measure', 'year'],
      columns: ['content'],
      rows: benchmarks.map((one) => [[one.measure, one.year], [JSON.stringify(one)]]),
    },
  ];
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
