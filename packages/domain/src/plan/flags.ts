import type { Day } from '../period/day.ts';
import { months } from '../period/month.ts';
import { lowerFirst } from '../sentence/lower-first.ts';
import { listWords } from '../sentence/number-words.ts';
import { overdueWords } from './overdue.ts';
import { type Action, holderOn, type Post, postNamed } from './plan.ts';
import { isDone, type ProgressWord } from './progress.ts';
import type { ProgressHint } from './progress-hint.ts';

/** What a board should look at in a plan, the gravest first. */
export type FlagKind =
  | 'overdue'
  | 'on-track-but-off'
  | 'done-but-unmoved'
  | 'off-plan-no-action'
  | 'start-passed'
  | 'done-before-others'
  | 'no-owner';

export const flagKinds: readonly FlagKind[] = [
  'overdue',
  'on-track-but-off',
  'done-but-unmoved',
  'off-plan-no-action',
  'start-passed',
  'done-before-others',
  'no-owner',
];

export type Flag = Readonly<{ kind: FlagKind; reason: string }>;

/** A measure of a finished action, and whether it moved for the better since. */
export type MovedSince = Readonly<{ name: string; words: string; moved: boolean }>;

/** All that the flags of one action follow from. */
export type FlaggedAction = Readonly<{
  action: Action;
  stated: ProgressWord;
  hint: ProgressHint;
  /** For an action that is done: its measures that have not reached what was asked. */
  since: readonly MovedSince[];
  /** The actions it depends on that are not done. */
  waitingFor: readonly string[];
  posts: readonly Post[];
}>;

/** The flags of one action on a day, the gravest first. */
export function flagsOf(of: FlaggedAction, today: Day): readonly Flag[] {
  const { action, stated, hint, since, waitingFor, posts } = of;
  const done = isDone(stated);
  const late = done ? null : overdueWords(action.deadline, today);
  const unmoved = done ? since.filter((one) => !one.moved) : [];
  const owner = ownerFault(action.leadRole, posts, today);
  return [
    late === null ? null : flag('overdue', `${late}.`),
    stated === 'on-track' && hint.word === 'off-course'
      ? flag('on-track-but-off', `Stated on track, but ${lowerFirst(hint.reason)}`)
      : null,
    unmoved.length === 0
      ? null
      : flag(
          'done-but-unmoved',
          `${unmoved.map(({ name, words }) => `${name} ${words}`).join('; ')}.`,
        ),
    stated === 'not-started' && today > months.lastDay(action.start)
      ? flag('start-passed', `It was to start in ${months.label(action.start)}.`)
      : null,
    done && waitingFor.length > 0
      ? flag('done-before-others', `It depends on ${listWords(waitingFor)}, not done yet.`)
      : null,
    owner === null || done ? null : flag('no-owner', owner),
  ].filter((one) => one !== null);
}

const flag = (kind: FlagKind, reason: string): Flag => ({ kind, reason });

/** What is wrong with who leads an action, in a sentence; null where somebody does. */
export function ownerFault(
  leadRole: string | null,
  posts: readonly Post[],
  today: Day,
): string | null {
  if (leadRole === null) return 'Its lead is still to be confirmed.';
  const post = postNamed(posts, leadRole);
  if (post === undefined || post.holders.length === 0 || holderOn(post, today) !== null)
    return null;
  return post.deputy === null
    ? `The post of ${post.role} is vacant.`
    : `The post of ${post.role} is vacant; ${post.deputy} stands in.`;
}
