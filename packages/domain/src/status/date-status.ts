import { type Day, days, daysBetween } from '../period/day.ts';
import { countOf } from '../sentence/number-words.ts';
import type { Status } from './status.ts';

/** Something that is to be done by a day. */
export type DueThing = Readonly<{ due: Day | null; reached: Day | null }>;

/**
 * The status of something that is done or not, by its day: complete once done, however late, which
 * the reason says; on plan while not yet due, near plan while no more than so many days late, off
 * plan after that.
 *
 * Worked example: due 30 April 2024 and not done on 20 May is 20 days late: near plan, where 30 days
 * are near.
 */
export function dateStatus(
  { due, reached }: DueThing,
  { today, near }: Readonly<{ today: Day; near: number }>,
): Status {
  if (reached === null && due === null) {
    return { word: 'no-status', reason: 'No day has been agreed for it.', figure: null };
  }
  const done = reached === null ? 'Not reached' : `Reached on ${days.label(reached)}`;
  if (due === null) return { word: 'complete', reason: `${done}.`, figure: null };
  const late = daysBetween(due, reached ?? today);
  const say = (word: Status['word'], how: string): Status => ({
    word,
    reason: `${done}, ${how} ${days.label(due)}.`,
    figure: null,
  });
  if (late <= 0 && reached === null) return say('on-plan', 'and not due before');
  if (late <= 0) return say('complete', 'in time for');
  const words = `${countOf(late, 'day')} after it was due on`;
  if (reached !== null) return say('complete', words);
  return say(late <= near ? 'near-plan' : 'off-plan', words);
}
