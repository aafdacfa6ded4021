import type { Day } from '../period/day.ts';
import { type Month, months } from '../period/month.ts';
import { countOf, formatCount, formatPercent, listWords } from '../sentence/number-words.ts';
import type { StatusWord } from '../status/status.ts';
import { isPast, timeElapsed } from './overdue.ts';
import { isDone, type ProgressWord } from './progress.ts';
import type { SuccessVerdict } from './success-verdict.ts';

/**
 * What the figures say of an action's progress, beside what its lead states:
 *
 * - 'not-due': its start month has not begun
 * - 'finished': every success measure is met
 * - 'on-course', 'doubtful', 'off-course': by its measures, its time and its deadline
 * - 'no-sign': none of its measures has a figure that could be judged
 */
export type HintWord = 'not-due' | 'finished' | 'on-course' | 'doubtful' | 'off-course' | 'no-sign';

export type ProgressHint = Readonly<{
  word: HintWord;
  reason: string;
  /** Whether nothing speaks against calling it embedded: its measures held for the agreed periods. */
  holds: boolean;
}>;

/** A measure that an action is seen by, with its computed status. */
export type JudgedMeasure = Readonly<{
  measure: string;
  name: string;
  word: StatusWord;
  /** For how many periods in a row it has kept its target; null where that cannot be said. */
  heldPeriods: number | null;
}>;

/** What the figures have to say of an action on a day. */
export type ActionSigns = Readonly<{
  verdicts: readonly SuccessVerdict[];
  measures: readonly JudgedMeasure[];
  /** For how many periods its measures have to hold before it is embedded. */
  embeddedAfter: number;
  today: Day;
}>;

/** How it is said that one or two success measures are met. */
const allMet: Readonly<Record<number, string>> = {
  1: 'Its one success measure is met.',
  2: 'Both success measures are met.',
};

/** Once so much of its time is gone, a measure that is off plan is no longer a slow start. */
const half = 0.5;

/**
 * The hint for one action. It is read beside the stated progress and never overrules it.
 *
 * The rule, the first that holds: all success measures met is finished; a deadline that is past with
 * one not met is off course; before its start it is not due; a measure off plan is off course once
 * half of the time is gone and doubtful before; a measure near plan is doubtful; otherwise on course,
 * or no sign where nothing could be judged.
 */
export function progressHint(
  action: Readonly<{ start: Month; deadline: Month }>,
  signs: ActionSigns,
): ProgressHint {
  const { verdicts, measures, today } = signs;
  const brief = notHeld(signs);
  const hint = (word: HintWord, reason: string) => ({ word, reason, holds: brief.length === 0 });
  const all = verdicts.length;
  const open = verdicts.filter(({ word }) => word !== 'met').length;
  if (all > 0 && open === 0) {
    const held = heldWords(signs, brief);
    const words = allMet[all] ?? `All ${countOf(all, 'success measure')} are met.`;
    return hint('finished', `${words}${held}`);
  }
  if (isPast(action.deadline, today) && all > 0) {
    const words =
      all === 1
        ? 'Its one success measure'
        : `${formatCount(open)} of ${countOf(all, 'success measure')}`;
    const past = `the deadline of ${months.label(action.deadline)} past`;
    return hint('off-course', `${words} still to be met and ${past}.`);
  }
  if (today < months.firstDay(action.start)) {
    return hint('not-due', `It starts in ${months.label(action.start)}.`);
  }
  const { word, reason } = byMeasures(measures, timeElapsed(action, today));
  return hint(word, reason);
}

const notHeld = ({ measures, embeddedAfter }: ActionSigns): readonly JudgedMeasure[] =>
  measures.filter(({ heldPeriods }) => heldPeriods !== null && heldPeriods < embeddedAfter);

/** Whether measures that are met have held long enough; nothing where none of them can say. */
function heldWords(
  { measures, embeddedAfter }: ActionSigns,
  brief: readonly JudgedMeasure[],
): string {
  const periods = countOf(embeddedAfter, 'period');
  if (brief.length > 0) {
    const each = brief.map(({ name, heldPeriods }) => `${name} ${formatCount(heldPeriods ?? 0)}`);
    return ` To be embedded its measures have to hold for ${periods}; so far: ${listWords(each)}.`;
  }
  return measures.some(({ heldPeriods }) => heldPeriods !== null)
    ? ` Its measures have held for ${periods}.`
    : '';
}

function byMeasures(
  measures: readonly JudgedMeasure[],
  elapsed: number,
): Pick<ProgressHint, 'word' | 'reason'> {
  const named = (word: StatusWord) =>
    listWords(measures.filter((one) => one.word === word).map(({ name }) => name));
  const time = `${formatPercent(Math.floor(100 * elapsed))} of its time gone`;
  const off = named('off-plan');
  if (off !== '') {
    return {
      word: elapsed >= half ? 'off-course' : 'doubtful',
      reason: `${off} off plan with ${time}.`,
    };
  }
  const near = named('near-plan');
  if (near !== '') return { word: 'doubtful', reason: `${near} near plan with ${time}.` };
  const judged = measures.filter(({ word }) => word !== 'no-status');
  return judged.length === 0
    ? { word: 'no-sign', reason: 'None of its measures has a figure that could be judged yet.' }
    : { word: 'on-course', reason: `None of its measures off plan with ${time}.` };
}

/** How a statement and the hint differ; null where they do not. */
export type Disagreement = 'better-than-figures' | 'worse-than-figures';

/**
 * Whether what is stated and what the figures say differ so much that a reason is asked for: on
 * track against off course; completed or embedded without all that completes it; embedded before its
 * measures have held for the agreed periods; delayed, at risk or not started with everything met.
 */
export function disagreement(
  stated: ProgressWord,
  hint: Pick<ProgressHint, 'word' | 'holds'>,
): Disagreement | null {
  if (stated === 'on-track' && hint.word === 'off-course') return 'better-than-figures';
  if (isDone(stated) && hint.word !== 'finished') return 'better-than-figures';
  if (stated === 'embedded' && !hint.holds) return 'better-than-figures';
  const isLow = stated === 'delayed' || stated === 'at-risk' || stated === 'not-started';
  return isLow && hint.word === 'finished' ? 'worse-than-figures' : null;
}
