import type { AgreedChange } from '@plumbline/contract/measure/measure-agreed';
import type { TargetChange, YearTargetChange } from '@plumbline/contract/measure/measure-change';
import { replaceKnown } from '@plumbline/db/replace-known';
import { toDay } from '@plumbline/domain/period/day';
import { financialYears, toFinancialYear } from '@plumbline/domain/period/financial-year';
import { months, toMonth } from '@plumbline/domain/period/month';
import { toProfile } from '@plumbline/domain/target/profile';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { changingAgreed } from './changing-agreed.ts';

/**
 * Agrees what a measure is to be from a month on; one agreed for the same month before ends. Throws
 * 'bad-input' without a value or a baseline, 'conflict' over a target not yet seen.
 */
export async function changeTarget(context: Context, change: TargetChange): Promise<AgreedChange> {
  const { measure, revision: seen, from, value = null, by, basis, baseline } = change;
  if (value === null && baseline === undefined) {
    throw new AppError(
      'bad-input',
      'Enter a target, or the baseline that it is to be better than.',
    );
  }
  const effectiveFrom = toMonth(from);
  const target: StandingTarget = {
    measure,
    effectiveFrom,
    value,
    by: by === undefined ? null : toDay(by),
    basis,
    baseline: baseline === undefined ? null : { ...baseline, month: toMonth(baseline.month) },
  };
  const message = `The target from ${months.label(effectiveFrom)} is agreed.`;
  return changingAgreed(
    context,
    { part: 'target', measure, seen, message },
    (_, { trx, revision }) =>
      replaceKnown(trx, {
        table: 'standing_target',
        revision,
        key: ['measure', 'effective_from'],
        ending: [[measure, from]],
        columns: ['measure', 'effective_from', 'content'],
        beginning: [[measure, from, JSON.stringify(target)]],
      }),
  );
}

/**
 * Agrees a year's target in the shape of the latest one. In a year that has one it stands beside the
 * old, which takes a later day and a reason: 'bad-input' without. Throws 'bad-input' for a day to come
 * and 'conflict' over a target not yet seen.
 */
export async function changeYearTarget(
  context: Context,
  change: YearTargetChange,
): Promise<AgreedChange> {
  const { measure, revision: seen, year, value, agreedOn, reason = null } = change;
  if (agreedOn > context.clock.today()) {
    throw new AppError('bad-input', 'The day it was agreed on is still to come.');
  }
  const message = `The target of ${financialYears.label(toFinancialYear(year))} is agreed.`;
  return changingAgreed(
    context,
    { part: 'year-target', measure, seen, message },
    async (held, { trx, revision }) => {
      const ofYear = held.annualTargets.filter((one) => one.year === year);
      const isLater = ofYear.every((one) => one.agreedOn < agreedOn);
      if (ofYear.length > 0 && (reason === null || !isLater)) {
        throw new AppError(
          'bad-input',
          'A target was agreed for that year before. To agree another, give a later day and the reason.',
        );
      }
      const latest = held.annualTargets
        .toSorted((a, b) => (a.agreedOn < b.agreedOn ? -1 : 1))
        .at(-1);
      const profile = latest?.profile ?? toProfile(Array.from({ length: 12 }, () => 1));
      await replaceKnown(trx, {
        table: 'target',
        revision,
        key: ['measure', 'year'],
        // The one before stays: it was the target of its time.
        ending: [],
        columns: ['measure', 'year', 'value', 'profile', 'agreed_on', 'reason'],
        beginning: [[measure, year, value, JSON.stringify(profile), agreedOn, reason]],
      });
    },
  );
}
