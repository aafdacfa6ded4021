import { isDay } from '@plumbline/domain/period/day';
import { isMonth } from '@plumbline/domain/period/month';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';

const ref = z.string().min(1).max(60);
const line = (what: string) =>
  z.string().trim().min(1, `Enter ${what}`).max(300, 'Keep it to 300 characters');
const text = (what: string) =>
  z.string().trim().min(1, `Enter ${what}`).max(4_000, 'Keep it to 4,000 characters');
const month = z.string().refine(isMonth, 'Choose a month');

/** The Board of a period, as known today or on a past day. */
export const boardInput = fieldsOf('this page', {
  period: z.string().max(60).optional(),
  known: knownDay,
});

/** What an owner says about a measure in a period; given again, it takes the place of the old. */
export const commentaryInput = fieldsOf('a commentary', {
  measure: ref,
  /** The last month of the period: '2024-12' for a month or for the quarter that ends with it. */
  period: month,
  cause: text('why the figure is as it is'),
  action: text('what is being done about it'),
  byWhen: month.optional(),
  who: line('who says so'),
  ask: text('what is to be decided').optional(),
  recommendation: text('what you recommend').optional(),
  decides: line('who decides').optional(),
  /** The revision that whoever says so had on the screen: what was said since is not lost. */
  revision: z.number().int().optional(),
});

/** What a board decided about a measure. */
export const decisionInput = fieldsOf('a decision', {
  measure: ref,
  period: month,
  decision: text('what was decided'),
  ownerRole: line('who sees to it'),
  due: month,
  decidedBy: line('who decided'),
  decidedOn: z.string().refine(isDay, 'Enter the day of the meeting, such as 17 10 2024'),
});

/** What became of a decision. */
export const decisionOutcomeInput = fieldsOf('what became of a decision', {
  id: ref,
  word: z.enum(['done', 'not-done', 'dropped']),
  note: text('what became of it'),
});

/** A commentary, a decision or its outcome that is taken back. */
export const takeBackDecisionInput = fieldsOf('what is taken back', { id: ref });
export const takeBackCommentaryInput = fieldsOf('what is taken back', {
  measure: ref,
  period: month,
});

/** The last change to what was said, or to a decision, that is undone: the revision that made it. */
export const undoCommentaryInput = fieldsOf('what is undone', {
  measure: ref,
  period: month,
  revision: z.number().int(),
});
export const undoDecisionInput = fieldsOf('what is undone', {
  id: ref,
  revision: z.number().int(),
});

export type BoardInput = z.input<typeof boardInput>;
export type CommentaryInput = z.input<typeof commentaryInput>;
export type DecisionInput = z.input<typeof decisionInput>;
export type DecisionOutcomeInput = z.input<typeof decisionOutcomeInput>;
export type UndoCommentaryInput = z.input<typeof undoCommentaryInput>;
export type UndoDecisionInput = z.input<typeof undoDecisionInput>;
export type TakeBackDecisionInput = z.input<typeof takeBackDecisionInput>;
export type TakeBackCommentaryInput = z.input<typeof takeBackCommentaryInput>;
