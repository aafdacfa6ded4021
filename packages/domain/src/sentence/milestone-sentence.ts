import { type Day, days, daysBetween } from '../period/day.ts';
import { countOf, formatCount, listWords } from './number-words.ts';

/** A step of a milestone measure: when it is due, and when it was reached. */
export type MilestoneStep = Readonly<{ name: string; due: Day | null; reached: Day | null }>;

/**
 * How far a milestone has come: '2 of 3 steps reached. Acceptance by Members was due on 6 December
 * 2023 and is 40 days overdue.' A measure of one step tells that step alone.
 */
export function milestoneSentence(steps: readonly MilestoneStep[], today: Day): string {
  const reached = steps.filter((step) => step.reached !== null);
  const overdue = steps.filter((step) => isOverdue(step, today));
  const [only] = steps;
  if (steps.length === 1 && only) return stepSentence(only, today);
  if (reached.length === steps.length) return allReached(reached);
  return [
    `${formatCount(reached.length)} of ${countOf(steps.length, 'step')} reached.`,
    overdue.length === 0 ? '' : `${listWords(overdue.map((step) => overdueWords(step, today)))}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function allReached(steps: readonly MilestoneStep[]): string {
  const last = steps.toSorted((a, b) => ((a.reached ?? '') < (b.reached ?? '') ? -1 : 1)).at(-1);
  const end = last ? `, the last on ${stepEnd(last)}` : '';
  return `All ${countOf(steps.length, 'step')} reached${end}.`;
}

/** The day a step was reached and how that stood to the day it was due. */
function stepEnd({ due, reached }: MilestoneStep): string {
  if (reached === null) return '';
  const late = due === null ? 0 : daysBetween(due, reached);
  return late > 0 ? `${days.label(reached)}, ${countOf(late, 'day')} late` : days.label(reached);
}

function isOverdue({ due, reached }: MilestoneStep, today: Day): boolean {
  return reached === null && due !== null && today > due;
}

function overdueWords({ name, due }: MilestoneStep, today: Day): string {
  if (due === null) return name;
  return `${name} was due on ${days.label(due)} and is ${countOf(daysBetween(due, today), 'day')} overdue`;
}

/** What became of one step: 'Reached on 20 May 2024, 20 days late.' */
export function stepSentence(step: MilestoneStep, today: Day): string {
  const { due, reached } = step;
  if (reached === null) {
    if (due === null) return 'Not reached yet; no day is agreed.';
    return isOverdue(step, today)
      ? `Due on ${days.label(due)}, ${countOf(daysBetween(due, today), 'day')} overdue.`
      : `Due on ${days.label(due)}.`;
  }
  if (due === null) return `Reached on ${days.label(reached)}.`;
  const late = daysBetween(due, reached);
  if (late > 0) return `Reached on ${days.label(reached)}, ${countOf(late, 'day')} late.`;
  return late === 0
    ? `Reached on ${days.label(reached)}, the day it was due.`
    : `Reached on ${days.label(reached)}, ${countOf(-late, 'day')} early.`;
}
