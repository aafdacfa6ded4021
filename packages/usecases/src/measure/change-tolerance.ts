import type { AgreedChange } from '@plumbline/contract/measure/measure-agreed';
import type { ToleranceChange } from '@plumbline/contract/measure/measure-change';
import { replaceKnown } from '@plumbline/db/replace-known';
import { months, toMonth } from '@plumbline/domain/period/month';
import { toleranceFault } from '@plumbline/domain/status/tolerance-fault';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { changingAgreed } from './changing-agreed.ts';

/**
 * Agrees how a measure is judged from a month on; a part that holds its status down goes on doing so.
 * Throws 'bad-input' for levels in the wrong order and 'conflict' over a tolerance not yet seen.
 */
export async function changeTolerance(
  context: Context,
  change: ToleranceChange,
): Promise<AgreedChange> {
  const { measure, revision: seen, from, rule } = change;
  const fault = toleranceFault(rule);
  if (fault !== null) throw new AppError('bad-input', fault);
  const message = `How it is judged from ${months.label(toMonth(from))} is agreed.`;
  return changingAgreed(
    context,
    { part: 'tolerance', measure, seen, message },
    async (held, { trx, revision }) => {
      const before = held.tolerances
        .filter((one) => one.effectiveFrom <= from)
        .toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))
        .at(-1);
      const override = before?.override === undefined ? null : JSON.stringify(before.override);
      await replaceKnown(trx, {
        table: 'tolerance',
        revision,
        key: ['measure', 'effective_from'],
        ending: [[measure, from]],
        columns: ['measure', 'effective_from', 'rule', 'override'],
        beginning: [[measure, from, JSON.stringify(rule), override]],
      });
    },
  );
}
