import { type Day, days } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';
import { isPast } from '../plan/overdue.ts';
import type { ProgressWord } from '../plan/progress.ts';
import type { VerdictCounts } from '../plan/success-verdict.ts';
import { countOf, formatCount, listWords } from './number-words.ts';

/** The words of progress as they are read out, what is done first. */
const spoken: readonly (readonly [ProgressWord, string])[] = [
  ['embedded', 'embedded'],
  ['completed', 'completed'],
  ['on-track', 'on track'],
  ['delayed', 'delayed'],
  ['at-risk', 'at risk'],
  ['not-started', 'not started'],
];

/** So many of all, the verb said once: '9 are embedded, 12 completed and 1 at risk'. */
function shares(parts: readonly (readonly [count: number, words: string])[]): string {
  const some = parts.filter(([count]) => count > 0);
  return listWords(
    some.map(([count, words], place) => {
      const verb = place > 0 ? '' : count === 1 ? 'is ' : 'are ';
      return `${formatCount(count)} ${verb}${words}`;
    }),
  );
}

/**
 * How the actions of a plan stand as they are stated: 'Of 40 actions 6 are embedded, 21 completed, 7
 * on track, 5 delayed and 1 not started; 9 are overdue.'
 */
export function planSentence(
  stated: readonly ProgressWord[],
  { overdue }: Readonly<{ overdue: number }>,
): string {
  if (stated.length === 0) return 'It has no actions.';
  const of = (word: ProgressWord) => stated.filter((one) => one === word).length;
  const parts = shares(spoken.map(([word, words]) => [of(word), words]));
  const late =
    overdue === 0
      ? 'none is overdue'
      : `${formatCount(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue`;
  return `Of ${countOf(stated.length, 'action')} ${parts}; ${late}.`;
}

/** 'Of 82 success measures 41 are met, 20 not met, 12 too early and 9 without a baseline.' */
export function successSentence(counts: VerdictCounts): string {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'No success measure has been agreed.';
  const parts = shares([
    [counts.met, 'met'],
    [counts['not-met'], 'not met'],
    [counts['too-early'], 'too early to say'],
    [counts['no-baseline'], 'without a baseline'],
  ]);
  return `Of ${countOf(all, 'success measure')} ${parts}.`;
}

/** An action's deadline, and whether it is done. */
export type Due = Readonly<{ deadline: Month; isDone: boolean }>;

/**
 * How the deadlines of a plan lie: 'Of 40 deadlines 36 are past, and 9 of those actions are not done.
 * The next is 31 March 2025, for 4 open actions.'
 */
export function deadlineSentence(all: readonly Due[], today: Day): string {
  if (all.length === 0) return 'No deadline has been agreed.';
  const past = all.filter(({ deadline }) => isPast(deadline, today));
  const open = past.filter(({ isDone }) => !isDone).length;
  const isOne = past.length === 1;
  const count = past.length === 0 ? 'none' : formatCount(past.length);
  const lead = `Of ${countOf(all.length, 'deadline')} ${count} ${isOne || past.length === 0 ? 'is' : 'are'} past`;
  return `${lead}${openWords(open, past.length)}. ${nextWords(all, today)}`;
}

function openWords(open: number, past: number): string {
  if (past === 0) return '';
  if (open === 0) return `, and ${past === 1 ? 'that action is' : 'those actions are'} done`;
  if (past === 1) return ', and that action is not done';
  return `, and ${formatCount(open)} of those actions ${open === 1 ? 'is' : 'are'} not done`;
}

function nextWords(all: readonly Due[], today: Day): string {
  const ahead = all.filter(({ deadline, isDone }) => !isDone && !isPast(deadline, today));
  const next = ahead.map(({ deadline }) => deadline).sort()[0];
  if (next === undefined) return 'No open action has a deadline ahead.';
  const actions = ahead.filter(({ deadline }) => deadline === next).length;
  return `The next is ${days.label(months.lastDay(next))}, for ${countOf(actions, 'open action')}.`;
}
