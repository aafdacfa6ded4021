import type { Grain } from '../measure/grain.ts';
import type { Assurance } from '../spc/assurance.ts';
import type { Meaning } from '../spc/point-label.ts';
import type { Signal } from '../spc/signal.ts';
import { changeWords, type PrintedLines } from './change-words.ts';
import { countOf, formatCount } from './number-words.ts';

/** A control chart in the words of its measure; every figure is printed already. */
export type XmrStory = Readonly<{
  /** The latest figure: '88%', in 'December 2024', of '263 of 299 referrals'. */
  figure: string;
  month: string;
  /** What a point is. */
  span: Grain;
  base: string | null;
  target: string | null;
  /** What it is to get better than, where that is all that was agreed: '42%'. */
  baseline: string | null;
  verdict: XmrVerdict;
  /** Whether the day of the target has come. */
  isDue: boolean;
  /** A step change: since when, why, and the averages before and after. */
  step: Readonly<{
    /** What is counted otherwise from then on is not set against what was before. */
    kind: 'step' | 'definition';
    since: string;
    why: string;
    before: string;
    after: string;
    /** Null while too few months have gone to say. */
    meaning: Meaning | null;
    /** Months with a figure since. */
    months: number;
  }> | null;
}>;

/**
 * The averages on both sides of a new definition, for whoever asks to compare across it all the same:
 * '96.5% on average before, 90.2% since.' Null where the last change was no new definition.
 */
export function acrossSentence({ step }: Pick<XmrStory, 'step'>): string | null {
  if (step?.kind !== 'definition') return null;
  return step.before === step.after
    ? `${step.after} on average before and since.`
    : `${step.before} on average before, ${step.after} since.`;
}

/** What the chart says of the latest figure, or that there are too few to say. */
export type XmrVerdict =
  | Readonly<{ kind: 'too-few' | 'too-few-since'; known: number; needed: number }>
  | Readonly<{ kind: 'no-limits' }>
  | Readonly<{
      kind: 'usual';
      lines: PrintedLines;
      /** Whether the lines are those of a month with as many cases as usual. */
      ofUsualSize: boolean;
      /** Whether the limits leave out no figure that is possible. */
      isAnything: boolean;
      assurance: Assurance | null;
    }>
  | Readonly<{
      kind: 'change';
      signal: Signal;
      meaning: Exclude<Meaning, 'common-cause'>;
      lines: PrintedLines;
      assurance: Assurance | null;
    }>;

/**
 * What a control chart shows, in two or three plain sentences: the latest figure against its
 * target, whether it changed for real, and whether the process as it runs will meet the target.
 */
export function xmrSentence(story: XmrStory): string {
  const { figure, month, base, step, span } = story;
  const of = base === null ? '' : ` (${base})`;
  return [
    `${figure} in ${month}${of}${againstWords(story)}.`,
    stepWords(step, span),
    verdictWords(story),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function againstWords({ target, baseline }: XmrStory): string {
  if (target !== null) return `, against a target of ${target}`;
  return baseline === null ? '' : `, against a baseline of ${baseline}`;
}

function stepWords(step: XmrStory['step'], span: Grain): string {
  if (step === null) return '';
  const { kind, since, why, before, after, meaning, months } = step;
  if (kind === 'definition') {
    return `It is counted otherwise since ${since} (${why}): ${after} on average since then.`;
  }
  if (meaning === null) {
    return `Changed in ${since} (${why}): ${after} on average over ${countOf(months, span)}, ${before} before.`;
  }
  const judged = {
    improvement: 'Better',
    concern: 'Worse',
    neutral: 'Changed',
    'common-cause': 'No clear difference',
  };
  return `${judged[meaning]} since ${since} (${why}): ${after} on average, ${before} before.`;
}

function verdictWords({ figure, verdict, target, step, isDue, span }: XmrStory): string {
  switch (verdict.kind) {
    case 'too-few':
      return `${tooFewWords(verdict, span)}.`;
    case 'too-few-since':
      return `${countOf(verdict.known, span)} since the change ${verdict.known === 1 ? 'gives' : 'give'} provisional limits at most; it takes ${formatCount(verdict.needed)} to rely on them.`;
    case 'no-limits':
      return `Too many ${span}s are missing to say what is usual.`;
    case 'usual':
      return `${usualWords(verdict, step, span)}${soWords(verdict.assurance, { target, isDue, span })}.`;
    case 'change':
      // While it changes, nobody knows what it will do with its target.
      return `${changeWords(verdict.signal, verdict.meaning, { ...verdict.lines, figure, span })}.`;
  }
}

function tooFewWords(
  { known, needed }: Readonly<{ known: number; needed: number }>,
  span: Grain,
): string {
  const are = known === 1 ? 'is' : 'are';
  return `${countOf(known, span)} ${are} too few to say what is usual: it takes ${formatCount(needed)}`;
}

function usualWords(
  { lines, ofUsualSize, isAnything }: Extract<XmrVerdict, { kind: 'usual' }>,
  step: XmrStory['step'],
  span: Grain,
): string {
  const { lower, upper } = lines;
  const when = step === null ? 'of late' : 'since';
  if (isAnything) return `No real change ${when}: ${span}s differ so much that any share is usual`;
  const range = lower === upper ? `at ${upper}` : `between ${lower} and ${upper}`;
  const which = ofUsualSize ? `${span}s with the usual number of cases` : `${span}s`;
  return `No real change ${when}: ${which}${ofUsualSize ? '' : ' usually'} stay ${range}`;
}

/** Whether the process meets its target as it runs; after the target's day in the present tense. */
function soWords(
  assurance: Assurance | null,
  { target, isDue, span }: Pick<XmrStory, 'target' | 'isDue' | 'span'>,
): string {
  if (assurance === null || target === null) return '';
  switch (assurance) {
    case 'consistent-pass':
      return isDue ? `, so it keeps meeting ${target}` : `, so it will keep meeting ${target}`;
    case 'consistent-fail':
      return isDue
        ? `, so it does not meet ${target} as it runs`
        : `, so it will not meet ${target} unless something changes`;
    case 'inconsistent':
      return isDue
        ? `, so some ${span}s meet ${target} and some do not`
        : `, so some ${span}s will meet ${target} and some will not`;
  }
}

/** The verdict on a target in the words that stand beside a status. */
export const assuranceNames: Readonly<Record<Assurance, string>> = {
  'consistent-pass': 'Will reach it',
  inconsistent: 'Could go either way',
  'consistent-fail': 'Will not reach it unless something changes',
};

/** What stands in their place while nothing can be said. */
export const tooFewPoints = 'Too few points';
