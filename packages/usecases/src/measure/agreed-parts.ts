import type { AgreedState, DefinitionWords } from '@plumbline/contract/measure/measure-agreed';
import { disclosureWords } from '@plumbline/domain/disclosure/disclosure-words';
import { type Definition, thingsOf } from '@plumbline/domain/measure/definition';
import { figureLabel } from '@plumbline/domain/measure/grain';
import type { MeasureEvent } from '@plumbline/domain/measure/measure-event';
import { days, toDay } from '@plumbline/domain/period/day';
import {
  financialYearOf,
  financialYears,
  toFinancialYear,
} from '@plumbline/domain/period/financial-year';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { toleranceWords } from '@plumbline/domain/sentence/tolerance-words';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import type { SliceOverride, Tolerance, ToleranceRule } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import type { Profile } from '@plumbline/domain/target/profile';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import { storedDefinition } from '../figures/stored-definition.ts';
import type { ToldPart } from './agreed-history.ts';
import { betterWords, frequencyWords, kindWords, unitWords } from './kind-words.ts';

/** The month that a page speaks from, and what the measure is in it. */
export type ToldFrom = { readonly month: Month; readonly definition: Definition };

type Effective = { readonly effectiveFrom: Month };

/** Of those that hold one after the other, the one in force in a month, and where others stand. */
function stateFrom<T extends Effective>(
  month: Month,
): (content: T, held: readonly T[]) => AgreedState {
  return (content, held) => {
    if (content.effectiveFrom > month) return 'to-come';
    const inForce = held.findLast(({ effectiveFrom }) => effectiveFrom <= month);
    return inForce === content ? 'in-force' : 'earlier';
  };
}

type DefinitionTold = Definition & { readonly words: DefinitionWords };

/** The definitions there were, with their words and what each changed. */
export function definitionPart(
  all: readonly Definition[],
  { month }: ToldFrom,
): ToldPart<'definition', DefinitionTold> {
  return {
    table: 'definition',
    content: ({ content }) => {
      const definition = storedDefinition(content);
      const before = all.find(({ version }) => version === definition.version - 1);
      return { ...definition, words: definitionWords(definition, before) };
    },
    order: ({ effectiveFrom, version }) => `${effectiveFrom} ${String(version).padStart(4, '0')}`,
    from: ({ effectiveFrom }) => months.label(effectiveFrom),
    words: ({ numerator }) => numerator,
    state: stateFrom(month),
  };
}

function definitionWords(definition: Definition, before: Definition | undefined): DefinitionWords {
  return {
    unit: unitWords(definition),
    better: betterWords[definition.better],
    kind: kindWords(definition),
    frequency: frequencyWords(definition),
    disclosure: disclosureWords(definition.disclosure, definition.minimumBase),
    changed: before === undefined ? [] : changedIn(before, definition),
  };
}

const texts = {
  name: 'its name',
  numerator: 'what is counted',
  denominator: 'what it is a share of',
  exclusions: 'who or what is left out',
  better: 'which way is better',
  frequency: 'how often it is due',
  source: 'where the figures come from',
  ownerRole: 'who owns it',
  minimumBase: 'the smallest base',
} as const satisfies Partial<Record<keyof Definition, string>>;

function changedIn(before: Definition, after: Definition): readonly string[] {
  return Object.entries(texts).flatMap(([field, words]) => {
    const key = field as keyof typeof texts;
    return before[key] === after[key] ? [] : [words];
  });
}

/** The targets there were. */
export function targetPart({
  month,
  definition,
}: ToldFrom): ToldPart<'standing_target', StandingTarget> {
  return {
    table: 'standing_target',
    content: ({ content }) => JSON.parse(content) as StandingTarget,
    order: ({ effectiveFrom }) => effectiveFrom,
    from: ({ effectiveFrom }) => months.label(effectiveFrom),
    words: (target) => targetWords(target, definition),
    state: stateFrom(month),
  };
}

/** A target in words: '100%', 'Lower than the 26% of July to September 2023 (Time sheets)'. */
export function targetWords(
  { value, baseline }: StandingTarget,
  { unit, grain, better }: Pick<Definition, 'unit' | 'grain' | 'better'>,
): string {
  const print = figurePrinter(unit, []);
  const stood =
    baseline === null
      ? null
      : {
          figure: print.figure(baseline.value),
          when: `${figureLabel(grain, baseline.month)} (${baseline.source})`,
        };
  if (value === null) {
    const than = {
      up: 'Higher than',
      down: 'Lower than',
      band: 'Other than',
      context: 'Other than',
    };
    return stood === null
      ? 'A direction, with no baseline yet'
      : `${than[better]} the ${stood.figure} of ${stood.when}`;
  }
  const edge = better === 'down' ? `At most ${print.edge(value)}` : print.edge(value);
  return stood === null ? edge : `${edge}; it stood at ${stood.figure} in ${stood.when}`;
}

/** The targets of years there were. */
export function yearTargetPart({ month, definition }: ToldFrom): ToldPart<'target', AnnualTarget> {
  const { one, many } = thingsOf(definition);
  const year = financialYearOf(month);
  return {
    table: 'target',
    content: ({ measure, year: of, value, profile, agreed_on, reason }) => ({
      measure,
      year: toFinancialYear(of),
      value,
      profile: JSON.parse(profile) as Profile,
      agreedOn: toDay(agreed_on),
      reason,
    }),
    order: ({ year: of, agreedOn }) => `${of} ${agreedOn}`,
    from: ({ year: of }) => financialYears.label(of),
    words: ({ value, agreedOn, reason }) =>
      `${countOf(value, one, many)}, agreed on ${days.label(agreedOn)}${reason === null ? '' : `: ${reason}`}`,
    state: (content, held) => {
      const last = held.findLast((other) => other.year === content.year);
      if (last !== content) return 'replaced';
      if (content.year > year) return 'to-come';
      return content.year === year ? 'in-force' : 'earlier';
    },
  };
}

/** The ways there were to judge it. */
export function tolerancePart({
  month,
  definition: { unit },
}: ToldFrom): ToldPart<'tolerance', Tolerance> {
  return {
    table: 'tolerance',
    content: ({ measure, effective_from, rule, override }) => ({
      measure,
      effectiveFrom: toMonth(effective_from),
      rule: JSON.parse(rule) as ToleranceRule,
      ...(override === null ? {} : { override: JSON.parse(override) as SliceOverride }),
    }),
    order: ({ effectiveFrom }) => effectiveFrom,
    from: ({ effectiveFrom }) => months.label(effectiveFrom),
    words: (tolerance) => toleranceWords({ ...tolerance, unit }),
    state: stateFrom(month),
  };
}

/** What happened to it. */
export function eventPart({ month }: ToldFrom): ToldPart<'measure_event', MeasureEvent> {
  return {
    table: 'measure_event',
    content: ({ measure, month: of, kind, title, reason, action_ref: actionRef }) => ({
      measure,
      month: toMonth(of),
      kind: kind as MeasureEvent['kind'],
      title,
      reason,
      actionRef,
    }),
    order: ({ month: of, title }) => `${of} ${title}`,
    from: ({ month: of }) => months.label(of),
    words: ({ reason }) => reason,
    state: ({ month: of }) => (of > month ? 'to-come' : 'in-force'),
    ended: 'taken-back',
  };
}
