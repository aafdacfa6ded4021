import type { ToleranceChange } from '@plumbline/contract/measure/measure-change';
import type { Unit } from '@plumbline/domain/measure/definition';
import { toleranceWords } from '@plumbline/domain/sentence/tolerance-words';
import type { Tolerance, ToleranceRule } from '@plumbline/domain/status/tolerance';
import { toleranceFault } from '@plumbline/domain/status/tolerance-fault';
import type { Choice } from '#shell/forms/choice-field.tsx';
import type { Fault } from '#shell/forms/form-trouble.ts';
import { typedNumber } from './typed-number.ts';

export type RuleKind = ToleranceRule['kind'];

/** How a measure is judged, as it is being written: two numbers, which differ by kind. */
export type ToleranceDraft = Readonly<{
  from: string;
  kind: RuleKind;
  first: string;
  second: string;
  better: 'up' | 'down';
}>;

/** The ways to judge a measure, each with what it is for. */
export const ruleChoices: readonly Choice<RuleKind>[] = [
  {
    value: 'value',
    label: 'By levels',
    hint: 'On plan from one figure, near plan from another. For figures that are good or bad by themselves.',
  },
  {
    value: 'shortfall',
    label: 'By what is missing to the target',
    hint: 'On plan at the target, near plan while less than a share of it is missing.',
  },
  {
    value: 'share-of-expected',
    label: 'By what is expected by now',
    hint: 'For what is counted up over the year: its share of what is expected by the end of the month.',
  },
  {
    value: 'direction',
    label: 'By its move from the baseline',
    hint: 'For measures that are to get better than they were. It needs a target with a baseline.',
  },
  {
    value: 'band',
    label: 'Inside a band',
    hint: 'For figures that are neither good nor bad when high. Outside the band is near plan: it asks for a look and finds no fault.',
  },
  {
    value: 'ratchet',
    label: 'Never falling back',
    hint: 'On plan above the best figure so far, off plan when it falls back too far.',
  },
  {
    value: 'since-last',
    label: 'Better than the last time',
    hint: 'For surveys: on plan when really better, near plan when chance could explain the difference.',
  },
  {
    value: 'date',
    label: 'By its day',
    hint: 'For what is reached once and stays: near plan while no more than so many days late.',
  },
];

type Asked = Readonly<{
  first: string | null;
  second: string | null;
  hint?: string;
  hasBetter: boolean;
}>;

/** What a way to judge asks for: the labels of its numbers, and whether it asks which way is better. */
export function askedBy(kind: RuleKind, unit: string): Asked {
  switch (kind) {
    case 'value':
      return {
        first: `On plan from, ${unit}`,
        second: `Near plan from, ${unit}`,
        hasBetter: true,
      };
    case 'share-of-expected':
      return {
        first: 'On plan from, in % of what is expected',
        second: 'Near plan from, in % of what is expected',
        hasBetter: true,
      };
    case 'direction':
      return {
        first: 'On plan from a move of',
        second: 'Near plan from a move of',
        hint: 'In the unit of the measure; of a percentage in points. 0 is no worse than the baseline.',
        hasBetter: true,
      };
    case 'band':
      return {
        first: `Lower end, ${unit}`,
        second: `Upper end, ${unit}`,
        hasBetter: false,
      };
    case 'shortfall':
      return {
        first: `Target, ${unit}`,
        second: 'Near plan while less than so much of it is missing, in %',
        hasBetter: false,
      };
    case 'ratchet':
      return {
        first: 'Off plan when it falls back by',
        second: null,
        hint: 'In the unit of the measure; of a percentage in points.',
        hasBetter: true,
      };
    case 'since-last':
      return { first: null, second: null, hasBetter: true };
    case 'date':
      return { first: 'Near plan up to so many days late', second: null, hasBetter: false };
  }
}

/** How it is judged now, to be changed. */
export function toleranceDraft(
  last: Tolerance | undefined,
  { month, better }: Readonly<{ month: string; better: 'up' | 'down' }>,
): ToleranceDraft {
  const empty = { from: month, kind: 'value', first: '', second: '', better } as const;
  if (last === undefined) return empty;
  const { rule } = last;
  const [first = '', second = ''] = numbersOf(rule).map(String);
  const way = 'better' in rule ? (rule.better ?? 'up') : better;
  return { from: month, kind: rule.kind, first, second, better: way };
}

function numbersOf(rule: ToleranceRule): readonly number[] {
  switch (rule.kind) {
    case 'value':
    case 'direction':
      return [rule.on, rule.near];
    case 'share-of-expected':
      return [rule.on, rule.near].map((share) => Math.round(share * 10_000) / 100);
    case 'band':
      return [rule.low, rule.high];
    case 'shortfall':
      return [rule.target, rule.near];
    case 'ratchet':
    case 'date':
      return [rule.near];
    case 'since-last':
      return [];
  }
}

type Field = keyof ToleranceDraft;

/** What has to be put right before it can be sent, in the order of the form. */
export function toleranceFaults(draft: ToleranceDraft): readonly Fault<Field>[] {
  const { first, second } = askedBy(draft.kind, '');
  const faults: readonly (Fault<Field> | null)[] = [
    draft.from === '' ? { field: 'from', text: 'Select the month it holds from' } : null,
    first !== null && typeof typedNumber(draft.first) !== 'number'
      ? { field: 'first', text: 'Enter the first figure as a number, such as 95' }
      : null,
    second !== null && typeof typedNumber(draft.second) !== 'number'
      ? { field: 'second', text: 'Enter the second figure as a number, such as 85' }
      : null,
  ];
  const found = faults.filter((fault) => fault !== null);
  if (found.length > 0) return found;
  const fault = ruleFault(draft);
  return fault === null ? [] : [{ field: second === null ? 'first' : 'second', text: fault }];
}

function ruleFault(draft: ToleranceDraft): string | null {
  const rule = ruleOf(draft);
  if (rule === null) return null;
  if (rule.kind === 'date' && !Number.isInteger(rule.near)) {
    return 'Enter the days as a whole number';
  }
  return toleranceFault(rule);
}

/** The rule that a draft comes to; null while a number is missing. */
export function ruleOf({ kind, first, second, better }: ToleranceDraft): ToleranceRule | null {
  const [a, b] = [typedNumber(first), typedNumber(second)];
  if (kind === 'since-last') return { kind, better };
  if (a == null) return null;
  if (kind === 'ratchet') return { kind, near: a, better };
  if (kind === 'date') return { kind, near: a };
  if (b == null) return null;
  switch (kind) {
    case 'value':
    case 'direction':
      return { kind, on: a, near: b, better };
    case 'share-of-expected':
      return { kind, on: a / 100, near: b / 100, better };
    case 'band':
      return { kind, low: a, high: b };
    case 'shortfall':
      return { kind, target: a, near: b };
  }
}

/** What a draft would say, as pages print it; null while it is not whole or not sound. */
export function draftWords(draft: ToleranceDraft, unit: Unit): string | null {
  const rule = ruleOf(draft);
  return rule === null || toleranceFault(rule) !== null ? null : toleranceWords({ rule, unit });
}

/** How it is judged, as it is sent. */
export function toleranceSent(
  draft: ToleranceDraft,
  { measure, revision }: Readonly<{ measure: string; revision: number }>,
): ToleranceChange {
  const rule = ruleOf(draft);
  if (rule === null) throw new RangeError('A rule is sent once its numbers are there');
  return { measure, revision, from: draft.from, rule: rule as ToleranceChange['rule'] };
}
