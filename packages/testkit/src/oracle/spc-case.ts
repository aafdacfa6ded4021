import {
  type FieldReader,
  type Held,
  listOf,
  oneOf,
  orElse,
  orNull,
  readNumber,
  readObject,
  readText,
  refuse,
  wholeFrom,
} from './read-field.ts';

/** A case of a file such as oracle/spc-cases.json: a series and the XmR chart it must give. */
export type SpcCase = Readonly<{
  id: string;
  input: Readonly<{
    values: readonly (number | null)[];
    improvement_direction: 'increase' | 'decrease' | 'neutral';
    target: number | null;
    rebase_at: readonly number[];
    fix_after: number | null;
    exclude_at: readonly number[];
    options: Held;
  }>;
  /** The right answer, in the words of `SpcAnswer`. */
  expected: Held;
}>;

/** The answer to a case, in the words of the file. */
export type SpcAnswer = Readonly<{
  mean: readonly (number | null)[];
  lpl: readonly (number | null)[];
  upl: readonly (number | null)[];
  special_cause: readonly string[];
  point_type: readonly string[];
  rules: readonly (readonly string[])[];
  conflict: readonly number[];
  variation: string | null;
  assurance: string | null;
  phases: readonly Readonly<Record<string, number | null>>[];
  warnings: readonly string[];
}>;

const readPlaces = orElse(listOf(wholeFrom(0)), []);

const readValues = listOf(orNull(readNumber));
const readDirection = oneOf({
  increase: 'increase',
  decrease: 'decrease',
  neutral: 'neutral',
} as const);
const readTarget = orElse(readNumber, null);
const readBaseline = orElse(wholeFrom(0), null);
const readOptions: FieldReader<Held> = orElse(readObject, {});

/** What a case asks of a series. */
export const spcInputFields: readonly string[] = [
  'values',
  'improvement_direction',
  'target',
  'rebase_at',
  'fix_after',
  'exclude_at',
  'options',
];

/** Reads a case. A series need not say that it has no target, step, baseline or exclusion. */
export function readSpcCase(value: unknown): SpcCase {
  const one = readObject(value, 'the case');
  const input = readObject(one.input, 'input');
  return {
    id: readText(one.id, 'id'),
    input: {
      values: readValues(input.values, 'input.values'),
      improvement_direction: readDirection(
        input.improvement_direction,
        'input.improvement_direction',
      ),
      target: readTarget(input.target, 'input.target'),
      rebase_at: readPlaces(input.rebase_at, 'input.rebase_at'),
      fix_after: readBaseline(input.fix_after, 'input.fix_after'),
      exclude_at: readPlaces(input.exclude_at, 'input.exclude_at'),
      options: readOptions(input.options, 'input.options'),
    },
    expected: readExpected(one.expected),
  };
}

function readExpected(value: unknown): Held {
  const expected = readObject(value, 'expected');
  return Object.keys(expected).length > 0 ? expected : refuse(value, 'expected', 'the answer');
}
