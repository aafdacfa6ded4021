import type { TargetChange, YearTargetChange } from '@plumbline/contract/measure/measure-change';
import { isDay } from '@plumbline/domain/period/day';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import type { Fault } from '#shell/forms/form-trouble.ts';
import { typedNumber } from './typed-number.ts';

/** A target as it is being written; the baseline is left empty where there is none. */
export type TargetDraft = Readonly<{
  from: string;
  value: string;
  by: string;
  basis: StandingTarget['basis'];
  baseline: string;
  baselineMonth: string;
  baselineSource: string;
}>;

/** The target that was agreed last, to be changed; an empty one where there was none. */
export function targetDraft(last: StandingTarget | undefined, month: string): TargetDraft {
  const baseline = last?.baseline ?? null;
  return {
    from: month,
    value: last?.value == null ? '' : String(last.value),
    by: last?.by ?? '',
    basis: last?.basis ?? 'proposed',
    baseline: baseline === null ? '' : String(baseline.value),
    baselineMonth: baseline?.month ?? '',
    baselineSource: baseline?.source ?? '',
  };
}

type TargetField = keyof TargetDraft;

/** What has to be put right before a target can be sent, in the order of the form. */
export function targetFaults(draft: TargetDraft): readonly Fault<TargetField>[] {
  const value = typedNumber(draft.value);
  const faults: readonly (Fault<TargetField> | null)[] = [
    draft.from === '' ? { field: 'from', text: 'Select the month it holds from' } : null,
    value === undefined
      ? { field: 'value', text: 'Enter the target as a number, such as 95' }
      : value === null && draft.baseline.trim() === ''
        ? { field: 'value', text: 'Enter a target, or the baseline that it is to be better than' }
        : null,
    draft.by === '' || isDay(draft.by)
      ? null
      : { field: 'by', text: 'Enter the day it is to be reached by, or leave it empty' },
    ...baselineFaults(draft),
  ];
  return faults.filter((fault) => fault !== null);
}

function baselineFaults(draft: TargetDraft): readonly (Fault<TargetField> | null)[] {
  const { baseline, baselineMonth, baselineSource } = draft;
  const isAsked = [baseline, baselineSource].some((text) => text.trim() !== '');
  if (!isAsked) return [];
  return [
    typeof typedNumber(baseline) === 'number'
      ? null
      : { field: 'baseline', text: 'Enter the baseline as a number, such as 42' },
    baselineMonth === ''
      ? { field: 'baselineMonth', text: 'Select the month of the baseline' }
      : null,
    baselineSource.trim() === ''
      ? { field: 'baselineSource', text: 'Enter where the baseline comes from' }
      : null,
  ];
}

/** A target as it is sent. */
export function targetSent(
  draft: TargetDraft,
  { measure, revision }: Readonly<{ measure: string; revision: number }>,
): TargetChange {
  const baseline = typedNumber(draft.baseline);
  return {
    measure,
    revision,
    from: draft.from,
    value: typedNumber(draft.value) ?? undefined,
    by: draft.by || undefined,
    basis: draft.basis,
    baseline:
      baseline == null
        ? undefined
        : { value: baseline, month: draft.baselineMonth, source: draft.baselineSource.trim() },
  };
}

/** The target of a year as it is being written. */
export type YearTargetDraft = Readonly<{
  year: string;
  value: string;
  agreedOn: string;
  reason: string;
}>;

/** What has to be put right before the target of a year can be sent, in the order of the form. */
export function yearTargetFaults(
  { value, agreedOn, reason }: YearTargetDraft,
  { today, isAnother }: Readonly<{ today: string; isAnother: boolean }>,
): readonly Fault<keyof YearTargetDraft>[] {
  const number = typedNumber(value);
  const faults: readonly (Fault<keyof YearTargetDraft> | null)[] = [
    number == null || !Number.isInteger(number) || number <= 0
      ? { field: 'value', text: 'Enter the target as a whole number above 0' }
      : null,
    isDay(agreedOn)
      ? agreedOn > today
        ? { field: 'agreedOn', text: 'The day it was agreed on must be today or in the past' }
        : null
      : { field: 'agreedOn', text: 'Enter the day it was agreed on' },
    isAnother && reason.trim() === ''
      ? { field: 'reason', text: 'Enter why it takes the place of the one before' }
      : null,
  ];
  return faults.filter((fault) => fault !== null);
}

/** The target of a year as it is sent. */
export function yearTargetSent(
  draft: YearTargetDraft,
  { measure, revision }: Readonly<{ measure: string; revision: number }>,
): YearTargetChange {
  const { year, value, agreedOn, reason } = draft;
  return {
    measure,
    revision,
    year,
    value: typedNumber(value) ?? 0,
    agreedOn,
    reason: reason.trim() || undefined,
  };
}
