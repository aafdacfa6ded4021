import { type Day, days, laterDay } from '../period/day.ts';
import type { Month } from '../period/month.ts';
import { months } from '../period/month.ts';
import { countOf } from '../sentence/number-words.ts';
import type { SuccessKind } from './plan.ts';

/** Whether a success measure is met, in the four words that the plan's pages use. */
export type VerdictWord = 'met' | 'not-met' | 'too-early' | 'no-baseline';

export type SuccessVerdict = Readonly<{ word: VerdictWord; reason: string }>;

/**
 * How a measure stands against what a success measure asks of it:
 *
 * - 'keeps': it has what is asked
 * - 'lacks': it has a figure, and not what is asked
 * - 'no-figure', 'no-baseline': there is nothing to compare, or nothing to compare it with
 * - 'context': nothing is asked of it
 */
export type ReadingWord = 'keeps' | 'lacks' | 'no-figure' | 'no-baseline' | 'context';

export type MeasureReading = Readonly<{
  measure: string;
  name: string;
  word: ReadingWord;
  /** What it says, without a full stop: '87% of 94 people against 100%'. */
  words: string;
  /** The day by which it is to be so, where that is not the action's own deadline. */
  due: Day | null;
}>;

/** Something that shows that what was asked is done. */
export type Proof = Readonly<{ title: string; on: Day }>;

/**
 * The verdict on a success measure. Evidence is met by an item of evidence and by nothing else; the
 * other kinds by every measure of which something is asked. What is not yet so is too early until
 * the end of the deadline month (or the measure's own later day), and not met after it.
 *
 * Worked example: coverage asked for by April 2024 with 87% against 100% is too early on 30 April
 * 2024 and not met on 1 May 2024.
 */
export function successVerdict(
  asked: Readonly<{
    kind: SuccessKind;
    deadline: Month;
    readings: readonly MeasureReading[];
    proofs: readonly Proof[];
  }>,
  today: Day,
): SuccessVerdict {
  return asked.kind === 'evidence' ? byProof(asked, today) : byReadings(asked, today);
}

function byProof(
  { deadline, proofs }: Readonly<{ deadline: Month; proofs: readonly Proof[] }>,
  today: Day,
): SuccessVerdict {
  const known = proofs.filter(({ on }) => on <= today);
  const first = known.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
  if (first !== undefined) {
    const more = known.length === 1 ? '' : ` and ${countOf(known.length - 1, 'more item')}`;
    return { word: 'met', reason: `${first.title}, ${days.label(first.on)}${more}.` };
  }
  const due = months.lastDay(deadline);
  return today > due
    ? { word: 'not-met', reason: `No evidence has been added; it was due by ${days.label(due)}.` }
    : { word: 'too-early', reason: `No evidence yet; it is due by ${days.label(due)}.` };
}

function byReadings(
  { deadline, readings }: Readonly<{ deadline: Month; readings: readonly MeasureReading[] }>,
  today: Day,
): SuccessVerdict {
  const asked = readings.filter(({ word }) => word !== 'context');
  if (asked.length === 0) {
    const reason =
      readings.length === 0
        ? 'No measure has been agreed for it.'
        : 'Nothing has been asked of its measures.';
    return { word: 'no-baseline', reason };
  }
  const without = asked.filter(({ word }) => word === 'no-baseline');
  if (without.length > 0) return { word: 'no-baseline', reason: `${saidOf(without)}.` };
  const lacking = asked.filter(({ word }) => word !== 'keeps');
  if (lacking.length === 0) return { word: 'met', reason: `${saidOf(asked)}.` };
  const own = lacking.flatMap((one) => one.due ?? []);
  const due = own.reduce(later, months.lastDay(deadline));
  return today > due
    ? { word: 'not-met', reason: `${saidOf(lacking)}. It was due by ${days.label(due)}.` }
    : { word: 'too-early', reason: `${saidOf(lacking)}. It is due by ${days.label(due)}.` };
}

const saidOf = (readings: readonly MeasureReading[]): string =>
  readings.map(({ name, words }) => `${name}: ${words}`).join('; ');

const later = (one: Day, other: Day): Day => laterDay(one, other) ?? one;

/** How many success measures have each verdict. */
export type VerdictCounts = Readonly<Record<VerdictWord, number>>;

/** How many success measures have each verdict; together they are all there are. */
export function countVerdicts(verdicts: readonly SuccessVerdict[]): VerdictCounts {
  const of = (word: VerdictWord) => verdicts.filter((one) => one.word === word).length;
  return {
    met: of('met'),
    'not-met': of('not-met'),
    'too-early': of('too-early'),
    'no-baseline': of('no-baseline'),
  };
}
