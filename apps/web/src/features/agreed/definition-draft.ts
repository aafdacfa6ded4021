import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { DefinitionChange } from '@plumbline/contract/measure/measure-change';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { Fault } from '#shell/forms/form-trouble.ts';
import { typedNumber } from './typed-number.ts';

/** A new definition as it is being written. */
export type DefinitionDraft = Readonly<{
  from: string;
  name: string;
  numerator: string;
  denominator: string;
  exclusions: string;
  better: Definition['better'];
  frequency: Definition['frequency'];
  source: string;
  ownerRole: string;
  minimumBase: string;
  reason: string;
}>;

/** The definition that was agreed last, to be changed. */
export function definitionDraft(last: Definition, view: MeasureAgreed): DefinitionDraft {
  return {
    from: last.effectiveFrom < view.month ? view.month : '',
    name: last.name,
    numerator: last.numerator,
    denominator: last.denominator ?? '',
    exclusions: last.exclusions ?? '',
    better: last.better,
    frequency: last.frequency,
    source: last.source,
    ownerRole: last.ownerRole,
    minimumBase: String(last.minimumBase),
    reason: '',
  };
}

type Field = keyof DefinitionDraft;

const longest = 300;

/** What has to be put right before a definition can be sent, in the order of the form. */
export function definitionFaults(
  draft: DefinitionDraft,
  { hasDenominator }: Readonly<{ hasDenominator: boolean }>,
): readonly Fault<Field>[] {
  const base = typedNumber(draft.minimumBase);
  const texts: readonly (readonly [field: Field, asked: string, isNeeded: boolean])[] = [
    ['name', 'Enter its name', true],
    ['numerator', 'Enter what is counted', true],
    ['denominator', 'Enter what it is a share of', hasDenominator],
    ['exclusions', '', false],
    ['source', 'Enter where the figures come from', true],
    ['ownerRole', 'Select who owns it', true],
  ];
  return [
    ...(draft.from === ''
      ? [{ field: 'from', text: 'Select the month it holds from' } as const]
      : []),
    ...texts.flatMap(([field, asked, isNeeded]) =>
      textFault(draft, field, isNeeded ? asked : null),
    ),
    ...(base == null || !Number.isInteger(base) || base < 0
      ? [{ field: 'minimumBase', text: 'Enter the smallest base as a whole number' } as const]
      : []),
    ...textFault(draft, 'reason', 'Enter why it changes'),
  ];
}

function textFault(
  draft: DefinitionDraft,
  field: Field,
  asked: string | null,
): readonly Fault<Field>[] {
  const { length } = draft[field].trim();
  if (length === 0) return asked === null ? [] : [{ field, text: asked }];
  return length > longest ? [{ field, text: `Keep it to ${longest} characters` }] : [];
}

/** A definition as it is sent. */
export function definitionSent(
  draft: DefinitionDraft,
  { measure, revision }: Readonly<{ measure: string; revision: number }>,
): DefinitionChange {
  const text = (typed: string) => typed.trim() || undefined;
  return {
    measure,
    revision,
    from: draft.from,
    name: draft.name.trim(),
    numerator: draft.numerator.trim(),
    denominator: text(draft.denominator),
    exclusions: text(draft.exclusions),
    better: draft.better,
    frequency: draft.frequency,
    source: draft.source.trim(),
    ownerRole: draft.ownerRole,
    minimumBase: typedNumber(draft.minimumBase) ?? 0,
    reason: draft.reason.trim(),
  };
}
