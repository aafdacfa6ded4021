import type {
  DefinitionChange,
  EventChange,
  EventTakenBack,
  TargetChange,
  ToleranceChange,
  YearTargetChange,
} from '@plumbline/contract/measure/measure-change';
import type { Writer } from '@plumbline/db/database';
import { headRevision } from '@plumbline/db/queries/revisions';
import { replaceKnown } from '@plumbline/db/replace-known';
import { isFromRecords } from '@plumbline/domain/measure/audit-measures';
import type { Definition } from '@plumbline/domain/measure/definition';
import { toDay } from '@plumbline/domain/period/day';
import { months, toMonth } from '@plumbline/domain/period/month';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import { toProfile } from '@plumbline/domain/target/profile';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { type Agreed, agreedOf } from './agreed-of.ts';

/**
 * Defines a measure anew from a month on: the next version. Throws 'bad-input' for a month that is not
 * after the last version's, and for another count of a measure that is counted from records.
 */
export async function changeDefinition(context: Context, change: DefinitionChange): Promise<void> {
  await changing(
    context,
    { action: 'define a measure anew', measure: change.measure },
    async (held, { trx, revision }) => {
      const last = lastOf(held);
      const from = toMonth(change.from);
      if (from <= last.effectiveFrom) {
        throw new AppError(
          'bad-input',
          `The definition in force began in ${months.label(last.effectiveFrom)}: a new one begins after that.`,
        );
      }
      if (isFromRecords(last) && change.numerator !== last.numerator) {
        throw new AppError(
          'bad-input',
          'This measure is counted from records, so what is counted cannot be changed here.',
        );
      }
      const { measure, from: _, reason, denominator, exclusions, ...rest } = change;
      const next: Definition = {
        ...last,
        ...rest,
        measure,
        denominator: denominator ?? null,
        exclusions: exclusions ?? null,
        version: last.version + 1,
        effectiveFrom: from,
        changedBecause: reason,
      };
      await replaceKnown(trx, {
        table: 'definition',
        revision,
        key: ['measure', 'version'],
        ending: [],
        columns: ['measure', 'version', 'effective_from', 'content'],
        beginning: [[measure, next.version, from, JSON.stringify(next)]],
      });
    },
  );
}

/** Agrees what a measure is to be from a month on; one agreed for the same month before ends. */
export async function changeTarget(context: Context, change: TargetChange): Promise<void> {
  const { measure, from, value = null, by, basis, baseline } = change;
  if (value === null && baseline === undefined) {
    throw new AppError(
      'bad-input',
      'Enter a target, or the baseline that it is to be better than.',
    );
  }
  await changing(
    context,
    { action: 'agree a target', measure: measure },
    async (_, { trx, revision }) => {
      const target: StandingTarget = {
        measure,
        effectiveFrom: toMonth(from),
        value,
        by: by === undefined ? null : toDay(by),
        basis,
        baseline: baseline === undefined ? null : { ...baseline, month: toMonth(baseline.month) },
      };
      await replaceKnown(trx, {
        table: 'standing_target',
        revision,
        key: ['measure', 'effective_from'],
        ending: [[measure, from]],
        columns: ['measure', 'effective_from', 'content'],
        beginning: [[measure, from, JSON.stringify(target)]],
      });
    },
  );
}

/**
 * Agrees a year's target in the shape of the latest one. In a year that has begun it stands beside the
 * old, which takes a later day and a reason: 'bad-input' without. Throws 'bad-input' for a day to come.
 */
export async function changeYearTarget(context: Context, change: YearTargetChange): Promise<void> {
  const { measure, year, value, agreedOn, reason = null } = change;
  if (agreedOn > context.clock.today()) {
    throw new AppError('bad-input', 'It was agreed on a day that is still to come.');
  }
  await changing(
    context,
    { action: 'agree a target of a year', measure: measure },
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

/** Agrees how a measure is judged from a month on. Throws 'bad-input' for levels in the wrong order. */
export async function changeTolerance(context: Context, change: ToleranceChange): Promise<void> {
  const { measure, from } = change;
  const rule = change.rule as ToleranceRule;
  const fault = ruleFault(rule);
  if (fault !== null) throw new AppError('bad-input', fault);
  await changing(
    context,
    { action: 'agree a tolerance', measure: measure },
    async (held, { trx, revision }) => {
      const before = held.tolerances.filter((one) => one.effectiveFrom <= from).at(-1);
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

/** What is wrong with a rule, in a sentence; null when nothing is. */
function ruleFault(rule: ToleranceRule): string | null {
  switch (rule.kind) {
    case 'band':
      return rule.low < rule.high ? null : 'The lower end of the band must be under the upper end.';
    case 'value':
    case 'share-of-expected': {
      const isOrdered = rule.better === 'down' ? rule.near >= rule.on : rule.near <= rule.on;
      return isOrdered ? null : 'Near plan must lie on the worse side of on plan.';
    }
    case 'direction':
      return rule.near <= rule.on ? null : 'Near plan must be a smaller move than on plan.';
    default:
      return null;
  }
}

/** Records something that happened to a measure. A step needs the action that it belongs to. */
export async function recordEvent(context: Context, change: EventChange): Promise<void> {
  const { measure, month, kind, title, reason, actionRef = null } = change;
  if (month > months.floor(context.clock.today())) {
    throw new AppError('bad-input', `${months.label(toMonth(month))} has not begun.`);
  }
  if (kind === 'step' && actionRef === null) {
    throw new AppError('bad-input', 'Choose the action that the step change comes from.');
  }
  await changing(
    context,
    { action: 'record an event', measure: measure },
    async (_, { trx, revision }) => {
      await replaceKnown(trx, {
        ...eventTable,
        revision,
        ending: [[measure, month, kind, title]],
        beginning: [[measure, month, kind, title, reason, actionRef]],
      });
    },
  );
}

/** Takes an event back. Throws 'not-found' for one there is not. */
export async function takeBackEvent(
  context: Context,
  { measure, month, kind, title }: EventTakenBack,
): Promise<void> {
  await changing(
    context,
    { action: 'take back an event', measure: measure },
    async (held, { trx, revision }) => {
      const isHeld = held.events.some(
        (one) => one.month === month && one.kind === kind && one.title === title,
      );
      if (!isHeld) throw new AppError('not-found', 'There is no such event.');
      await replaceKnown(trx, {
        ...eventTable,
        revision,
        ending: [[measure, month, kind, title]],
        beginning: [],
      });
    },
  );
}

const eventTable = {
  table: 'measure_event',
  key: ['measure', 'month', 'kind', 'title'],
  columns: ['measure', 'month', 'kind', 'title', 'reason', 'action_ref'],
} as const;

type Change = { readonly trx: Writer; readonly revision: number };

/** One change of what was agreed about a measure, in one revision. Throws 'not-found' without it. */
async function changing(
  context: Context,
  { action, measure }: { readonly action: string; readonly measure: string },
  change: (held: Agreed, at: Change) => Promise<void>,
): Promise<void> {
  await context.db.write(async (trx) => {
    const agreed = await agreedOf(trx, { revision: await headRevision(trx), measures: [measure] });
    const held = agreed.of(measure);
    if (held.definitions.length === 0) {
      throw new AppError('not-found', `There is no measure called "${measure}".`);
    }
    await change(held, { trx, revision: await beginRevision(trx, context, action) });
  });
}

function lastOf({ definitions }: Agreed): Definition {
  const last = definitions.at(-1);
  if (last === undefined) throw new AppError('not-found', 'There is no such measure.');
  return last;
}
