import { type ReportingPeriod, reportingPeriodLabel } from '../period/reporting-period.ts';
import type { StatusWord } from '../status/status.ts';
import { countOf, formatCount, listWords } from './number-words.ts';

/** A measure as the Board's sentence sees it. */
export type JudgedMeasure = Readonly<{ name: string; word: StatusWord }>;

/** The status words, the worst first, as they are read out. */
const spoken: readonly (readonly [StatusWord, string])[] = [
  ['off-plan', 'off plan'],
  ['near-plan', 'near plan'],
  ['on-plan', 'on plan'],
  ['complete', 'complete'],
  ['no-status', 'without a status'],
];

/**
 * The period in one sentence, the worst first: 'Quarter 3, October to December 2024: of 4 protection
 * measures 1 is near plan, 2 are on plan and 1 is without a status.' Those off plan are named after it; when
 * none is, those near plan.
 */
export function boardSentence(
  board: Readonly<{
    period: ReportingPeriod;
    measures: readonly JudgedMeasure[];
    /** Which measures these are: 'protection measure'. */
    kind: string;
  }>,
): string {
  const { period, measures, kind } = board;
  const label = reportingPeriodLabel(period);
  if (measures.length === 0) return `${label}: no ${kind} has a figure yet.`;
  const parts = spoken.flatMap(([word, words]) => {
    const count = namesOf(measures, word).length;
    return count === 0 ? [] : [`${formatCount(count)} ${count === 1 ? 'is' : 'are'} ${words}`];
  });
  return `${label}: of ${countOf(measures.length, kind)} ${listWords(parts)}.${worst(measures)}`;
}

function worst(measures: readonly JudgedMeasure[]): string {
  const off = namesOf(measures, 'off-plan');
  if (off.length > 0) return ` Off plan: ${someOf(off)}.`;
  const near = namesOf(measures, 'near-plan');
  return near.length > 0 ? ` Near plan: ${someOf(near)}.` : '';
}

/** More names than this are no sentence. */
const mostNamed = 6;

function someOf(names: readonly string[]): string {
  if (names.length <= mostNamed) return listWords(names);
  const more = names.length - mostNamed + 1;
  return listWords([...names.slice(0, mostNamed - 1), `${formatCount(more)} more`]);
}

const namesOf = (measures: readonly JudgedMeasure[], word: StatusWord): readonly string[] =>
  measures.filter((measure) => measure.word === word).map(({ name }) => name);
