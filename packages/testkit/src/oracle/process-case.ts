import {
  type FieldReader,
  type Held,
  listOf,
  readNotNegative,
  readNumber,
  readObject,
  readText,
  readYesOrNo,
  refuse,
  wholeFrom,
} from './read-field.ts';

/** What the forecasts of a process must hold to after so many months. */
export type Limits = Readonly<{
  coverage80: readonly [number, number];
  coverage95: readonly [number, number];
  max_mean_width80: number;
  max_mean_abs_error: number;
  max_brier: number;
}>;

/** Many years of one simulated process: earlier years, then the year to be forecast. */
export type ProcessCase = Readonly<{
  id: string;
  /** Whether it is of the kind the forecast is made for; others are reported, not judged. */
  inside_model: boolean;
  cuts: readonly number[];
  check: Held;
  targets: readonly number[];
  years: readonly (readonly (readonly number[])[])[];
}>;

const readCuts = listOf(wholeFrom(0));
const readTargets = listOf(readNotNegative);
const monthsInYear = 12;

/** Reads a process: as many targets as years, and for each year its earlier ones and itself. */
export function readProcessCase(value: unknown): ProcessCase {
  const one = readObject(value, 'the process');
  const years = atLeastOne(listOf(listOf(readYear)), one.years, 'years');
  const targets = readTargets(one.targets, 'targets');
  if (targets.length !== years.length) {
    throw new Error(`targets has ${targets.length} numbers, and years has ${years.length} runs`);
  }
  const bare = years.findIndex((run) => run.length === 0);
  if (bare >= 0) refuse([], `years[${bare}]`, 'at least the year to be forecast');
  return {
    id: readText(one.id, 'id'),
    inside_model: readYesOrNo(one.inside_model, 'inside_model'),
    cuts: atLeastOne(readCuts, one.cuts, 'cuts'),
    check: one.check === undefined ? {} : readObject(one.check, 'check'),
    targets,
    years,
  };
}

/** The limits of a process after so many months. Throws an Error that names what is not there. */
export function limitsAfter({ check }: ProcessCase, cut: number): Limits {
  const field = `check["${cut}"]`;
  const limits = readObject(check[cut], field);
  return {
    coverage80: readSpan(limits.coverage80, `${field}.coverage80`),
    coverage95: readSpan(limits.coverage95, `${field}.coverage95`),
    max_mean_width80: readNotNegative(limits.max_mean_width80, `${field}.max_mean_width80`),
    max_mean_abs_error: readNotNegative(limits.max_mean_abs_error, `${field}.max_mean_abs_error`),
    max_brier: readNotNegative(limits.max_brier, `${field}.max_brier`),
  };
}

function atLeastOne<T>(
  read: FieldReader<readonly T[]>,
  value: unknown,
  field: string,
): readonly T[] {
  const list = read(value, field);
  return list.length > 0 ? list : refuse(value, field, 'at least one item');
}

const readYear: FieldReader<readonly number[]> = (value, field) => {
  const year = listOf(readNumber)(value, field);
  return year.length === monthsInYear ? year : refuse(value, field, 'twelve months');
};

const readSpan: FieldReader<readonly [number, number]> = (value, field) => {
  const [low, high, ...more] = listOf(readNumber)(value, field);
  if (low === undefined || high === undefined || more.length > 0 || low > high) {
    return refuse(value, field, 'a list of the least and the most');
  }
  return [low, high];
};
