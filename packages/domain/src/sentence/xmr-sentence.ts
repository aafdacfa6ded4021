import type { Assurance } from '../spc/assurance.ts';
import type { Meaning } from '../spc/point-label.ts';
import type { Signal } from '../spc/signal.ts';
import { changeWords, type PrintedLines } from './change-words.ts';
import { formatCount } from './number-words.ts';

/** A control chart in the words of its measure; every figure is printed already. */
export type XmrStory = Readonly<{
  /** The latest figure: '88%', in 'December 2024', of '263 of 299 referrals'. */
  figure: string;
  month: string;
  base: string | null;
  target: string | null;
  verdict: XmrVerdict;
  /** A step change: since when, why, and the averages before and after. */
  step: Readonly<{
    since: string;
    why: string;
    before: string;
    after: string;
    meaning: Meaning;
  }> | null;
}>;

/** What the chart says of the latest figure, or that there are too few to say. */
export type XmrVerdict =
  | Readonly<{ kind: 'too-few'; known: number; needed: number }>
  | Readonly<{ kind: 'no-limits' }>
  | Readonly<{
      kind: 'usual';
      lines: PrintedLines;
      /** Whether the lines are those of a month of its size alone. */
      ofItsSize: boolean;
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
export function xmrSentence({ figure, month, base, target, verdict, step }: XmrStory): string {
  const of = base === null ? '' : ` (${base})`;
  const against = target === null ? '' : `, against a target of ${target}`;
  return [
    `${figure} in ${month}${of}${against}.`,
    stepWords(step),
    verdictWords({ verdict, target, step }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function stepWords(step: XmrStory['step']): string {
  if (step === null) return '';
  const { since, why, before, after, meaning } = step;
  const judged = {
    improvement: 'Better',
    concern: 'Worse',
    neutral: 'Changed',
    'common-cause': 'No different',
  };
  return `${judged[meaning]} since ${since} (${why}): ${after} on average, ${before} before.`;
}

function verdictWords({
  verdict,
  target,
  step,
}: Pick<XmrStory, 'verdict' | 'target' | 'step'>): string {
  switch (verdict.kind) {
    case 'too-few':
      return `${formatCount(verdict.known)} of the ${formatCount(verdict.needed)} months that are needed to say what is usual.`;
    case 'no-limits':
      return 'Too many months are missing to say what is usual.';
    case 'usual': {
      const { lower, upper } = verdict.lines;
      const range = lower === upper ? `at ${upper}` : `between ${lower} and ${upper}`;
      const which = verdict.ofItsSize ? 'months with so many cases' : 'months';
      const since = step === null ? '' : ' since';
      return `No real change${since}: ${which} stay ${range}${assuranceWords(verdict.assurance, target)}.`;
    }
    case 'change': {
      const { signal, meaning, lines, assurance } = verdict;
      return `${changeWords(signal, meaning, lines)}${assuranceWords(assurance, target)}.`;
    }
  }
}

/** Whether the process as it runs meets its target, as the end of a sentence. */
function assuranceWords(assurance: Assurance | null, target: string | null): string {
  if (assurance === null || target === null) return '';
  switch (assurance) {
    case 'consistent-pass':
      return `, so it will keep meeting ${target} if nothing changes`;
    case 'consistent-fail':
      return `, so it will not meet ${target} unless something changes`;
    case 'inconsistent':
      return `, so some months will meet ${target} and some will not`;
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
