import type { Reader, Writer } from '../database.ts';
import { replaceKnown } from '../replace-known.ts';
import { OPEN } from '../schema/revision.ts';
import { knownAt } from './known-at.ts';
import { oneOf } from './one-of.ts';

export type StoredObservation = {
  readonly measure: string;
  readonly definition_version: number;
  readonly grain: string;
  readonly period: string;
  readonly slice: string;
  readonly numerator: number;
  readonly denominator: number | null;
};

const key = ['measure', 'slice', 'period', 'definition_version', 'grain'] as const;
const keyOf = (row: StoredObservation) => key.map((column) => row[column]);

/**
 * Makes the observations of these measures and periods exactly these; those that stay the same are
 * not touched. Returns how many changed.
 */
export async function replaceObservations(
  trx: Writer,
  scope: {
    readonly revision: number;
    readonly measures: readonly string[];
    readonly periods: readonly string[];
  },
  wanted: readonly StoredObservation[],
): Promise<number> {
  const current = await trx
    .selectFrom('observation')
    .select([...key, 'numerator', 'denominator'])
    .where('known_to', '=', OPEN)
    .where(oneOf(trx, 'period', scope.periods))
    .where(oneOf(trx, 'measure', scope.measures))
    .execute();
  const left = new Map(current.map((row) => [keyOf(row).join('\n'), row]));
  const beginning: StoredObservation[] = [];
  const ending: StoredObservation[] = [];
  for (const row of wanted) {
    const name = keyOf(row).join('\n');
    const held = left.get(name);
    left.delete(name);
    if (held?.numerator === row.numerator && held.denominator === row.denominator) continue;
    if (held) ending.push(held);
    beginning.push(row);
  }
  ending.push(...left.values());
  await replaceKnown(trx, {
    table: 'observation',
    revision: scope.revision,
    key,
    ending: ending.map(keyOf),
    columns: [...key, 'numerator', 'denominator'],
    beginning: beginning.map((row) => [...keyOf(row), row.numerator, row.denominator]),
  });
  return beginning.length + left.size;
}

export type SeriesQuestion = {
  readonly revision: number;
  readonly measure: string;
  readonly slices: readonly string[];
  readonly from: string;
  readonly to: string;
};

/** The observations of a measure's slices over the months from one to another. */
export async function measureSeries(
  db: Reader,
  { revision, measure, slices, from, to }: SeriesQuestion,
): Promise<readonly StoredObservation[]> {
  return db
    .selectFrom('observation')
    .select([
      'measure',
      'definition_version',
      'grain',
      'period',
      'slice',
      'numerator',
      'denominator',
    ])
    .where('measure', '=', measure)
    .where(oneOf(db, 'slice', slices))
    .where('period', '>=', from)
    .where('period', '<=', to)
    .where(knownAt(revision))
    .orderBy('slice')
    .orderBy('period')
    .execute();
}

/**
 * Slices from a month on: the whole service, or those whose first dimension (in the alphabet) is
 * this one, be there others after it or not.
 */
export type Cut = { readonly splitBy: string | null; readonly from: string };

type CutQuestion = Pick<SeriesQuestion, 'revision' | 'measure' | 'to'>;

/** One cut by one range of the key: text is in byte order, in which '>' follows '='. */
function cutOf(db: Reader, { revision, measure, to }: CutQuestion, { splitBy, from }: Cut) {
  const rows = db
    .selectFrom('observation')
    .where('measure', '=', measure)
    .where('period', '>=', from)
    .where('period', '<=', to)
    .where(knownAt(revision));
  return splitBy === null
    ? rows.where('slice', '=', '')
    : rows.where('slice', '>=', `${splitBy}=`).where('slice', '<', `${splitBy}>`);
}

/** The counts of a measure by month and slice, in each of some cuts, up to a month. */
export async function countsOfCuts(
  db: Reader,
  question: CutQuestion,
  cuts: readonly [Cut, ...Cut[]],
): Promise<readonly Pick<StoredObservation, 'period' | 'slice' | 'numerator'>[]> {
  const counts = (cut: Cut) => cutOf(db, question, cut).select(['period', 'slice', 'numerator']);
  const [first, ...others] = cuts;
  return others.reduce((all, cut) => all.unionAll(counts(cut)), counts(first)).execute();
}

/** The counts and bases of the slices of a cut, each added up over its months. */
export async function totalsOfCut(
  db: Reader,
  question: CutQuestion,
  cut: Cut,
): Promise<readonly Pick<StoredObservation, 'slice' | 'numerator' | 'denominator'>[]> {
  return cutOf(db, question, cut)
    .select((eb) => [
      'slice',
      eb.fn.sum<number>('numerator').as('numerator'),
      eb.fn.sum<number | null>('denominator').as('denominator'),
    ])
    .groupBy('slice')
    .execute();
}

/** The counts and bases of the slices of a cut by month. */
export async function monthsOfCut(
  db: Reader,
  question: CutQuestion,
  cut: Cut,
): Promise<readonly Pick<StoredObservation, 'slice' | 'period' | 'numerator' | 'denominator'>[]> {
  return cutOf(db, question, cut).select(['slice', 'period', 'numerator', 'denominator']).execute();
}

/** The observations of some slices of several measures over the months from one to another. */
export async function observationsOfMany(
  db: Reader,
  question: Omit<SeriesQuestion, 'measure'> & { readonly measures: readonly string[] },
): Promise<readonly StoredObservation[]> {
  return db
    .selectFrom('observation')
    .select([
      'measure',
      'definition_version',
      'grain',
      'period',
      'slice',
      'numerator',
      'denominator',
    ])
    .where(oneOf(db, 'measure', question.measures))
    .where(oneOf(db, 'slice', question.slices))
    .where('period', '>=', question.from)
    .where('period', '<=', question.to)
    .where(knownAt(question.revision))
    .execute();
}

/**
 * The observations of a measure by month: of the whole service and of the slices by each of some
 * dimensions alone, in no order.
 */
export async function observationsOf(
  db: Reader,
  question: CutQuestion & Pick<Cut, 'from'>,
  dimensions: readonly string[],
): Promise<readonly StoredObservation[]> {
  const rowsBy = (splitBy: string | null) =>
    cutOf(db, question, { splitBy, from: question.from })
      .select([
        'measure',
        'definition_version',
        'grain',
        'period',
        'slice',
        'numerator',
        'denominator',
      ])
      // A slice by two dimensions has a mark between them.
      .where('slice', 'not like', '%;%');
  return dimensions.reduce((all, one) => all.unionAll(rowsBy(one)), rowsBy(null)).execute();
}

/** The last month before another in which a measure has a figure for the whole service. */
export async function latestPeriod(
  db: Reader,
  {
    revision,
    measure,
    before,
  }: { readonly revision: number; readonly measure: string; readonly before: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('observation')
    .select('period')
    .where('measure', '=', measure)
    .where('slice', '=', '')
    .where('period', '<', before)
    .where(knownAt(revision))
    .orderBy('period', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.period;
}
