import {
  type FieldReader,
  listOf,
  oneOf,
  orElse,
  orNull,
  readNotNegative,
  readNumber,
  readObject,
  readText,
  refuse,
} from './read-field.ts';

/** A year of counts on its way to a target, as a file such as oracle/forecast-cases.json has it. */
export type ForecastInput = Readonly<{
  history: readonly (readonly number[])[];
  current: readonly (number | null)[];
  target: number;
  improvement_direction: 'increase' | 'decrease';
}>;

/** A year, and what must be true of its forecast, each in a line such as 'p_meet < 0.05'. */
export type SanityCase = Readonly<{
  id: string;
  input: ForecastInput;
  checks: readonly string[];
  /** What the file's own forecast came to, as far as it is plain arithmetic. */
  plainFacts: Readonly<Record<string, number | null>>;
}>;

/** What a case asks of a year. */
export const forecastInputFields: readonly string[] = [
  'history',
  'current',
  'target',
  'improvement_direction',
];

/** These follow from the counts alone, whatever the forecast makes of them. */
const plainNames = [
  'done',
  'target',
  'months_seen',
  'months_left',
  'needed',
  'required_per_month',
] as const;

const readHistory = listOf(listOf(readNumber));
const readMonths = listOf(orNull(readNumber));
const readDirection = orElse(
  oneOf({ increase: 'increase', decrease: 'decrease' } as const),
  'increase' as const,
);

/**
 * Reads a case. Counts may be any numbers: that some are refused is for the forecast to say. A
 * year without earlier ones says so by an empty list.
 */
export function readSanityCase(value: unknown): SanityCase {
  const one = readObject(value, 'the case');
  const input = readObject(one.input, 'input');
  return {
    id: readText(one.id, 'id'),
    input: {
      history: readHistory(input.history, 'input.history'),
      current: readMonths(input.current, 'input.current'),
      target: readNotNegative(input.target, 'input.target'),
      improvement_direction: readDirection(
        input.improvement_direction,
        'input.improvement_direction',
      ),
    },
    checks: readChecks(one.checks, 'checks'),
    plainFacts: readPlainFacts(one.reference, 'reference'),
  };
}

const readChecks: FieldReader<readonly string[]> = (value, field) => {
  const checks = listOf(readText)(value, field);
  return checks.length > 0 ? checks : refuse(value, field, 'at least one line');
};

const readPlainFacts: FieldReader<SanityCase['plainFacts']> = (value, field) => {
  const reference = orElse(readObject, undefined)(value, field);
  if (reference === undefined) return {};
  return Object.fromEntries(
    plainNames
      .filter((name) => reference[name] !== undefined)
      .map((name) => [name, orNull(readNumber)(reference[name], `${field}.${name}`)]),
  );
};
