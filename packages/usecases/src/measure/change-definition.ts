import type { AgreedChange } from '@plumbline/contract/measure/measure-agreed';
import type { DefinitionChange } from '@plumbline/contract/measure/measure-change';
import { replaceKnown } from '@plumbline/db/replace-known';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import { type Definition, isCountedAlike } from '@plumbline/domain/measure/definition';
import { months, toMonth } from '@plumbline/domain/period/month';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { changingAgreed, latestDefinition } from './changing-agreed.ts';

/**
 * Defines a measure anew from a month on: the next version. Throws 'bad-input' for a month that is not
 * after the last version's, for another count of a measure that is counted from records, and for a
 * smaller base than keeps people from being told apart; 'conflict' over a version not yet seen.
 */
export async function changeDefinition(
  context: Context,
  change: DefinitionChange,
): Promise<AgreedChange> {
  const { measure, revision: seen, from, reason, denominator, exclusions, ...rest } = change;
  const effectiveFrom = toMonth(from);
  const message = `The definition from ${months.label(effectiveFrom)} is agreed.`;
  return changingAgreed(
    context,
    { part: 'definition', measure, seen, message },
    async (held, { trx, revision }) => {
      const last = latestDefinition(held);
      const next: Definition = {
        ...last,
        ...rest,
        denominator: denominator ?? null,
        exclusions: exclusions ?? null,
        version: last.version + 1,
        effectiveFrom,
        changedBecause: reason,
      };
      checkNext(last, next);
      await replaceKnown(trx, {
        table: 'definition',
        revision,
        key: ['measure', 'version'],
        ending: [],
        columns: ['measure', 'version', 'effective_from', 'content'],
        beginning: [[measure, next.version, effectiveFrom, JSON.stringify(next)]],
      });
    },
  );
}

function checkNext(last: Definition, next: Definition): void {
  if (next.effectiveFrom <= last.effectiveFrom) {
    throw new AppError(
      'bad-input',
      `The definition in force began in ${months.label(last.effectiveFrom)}: a new one begins after that.`,
    );
  }
  if (isFromRecords(last) && !isCountedAlike(last, next)) {
    throw new AppError(
      'bad-input',
      'This measure is counted from records, so what is counted cannot be changed here.',
    );
  }
  const isOpen = last.disclosure === 'none';
  if (!isOpen && next.minimumBase < last.minimumBase) {
    throw new AppError(
      'bad-input',
      `The smallest base keeps people from being told apart: it cannot fall below ${last.minimumBase}.`,
    );
  }
}
