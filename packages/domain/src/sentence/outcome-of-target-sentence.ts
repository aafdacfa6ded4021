import { type Day, days } from '../period/day.ts';
import { months } from '../period/month.ts';
import type { TargetOutcome } from '../target/after-target-date.ts';
import { countOf } from './number-words.ts';

/**
 * What became of a target once its day has come, never a forecast: 'Met in July 2024, 3 months after
 * it was due on 30 April 2024, and held since.'
 */
export function targetOutcomeSentence(outcome: TargetOutcome, by: Day): string {
  const due = `due on ${days.label(by)}`;
  switch (outcome.kind) {
    case 'no-figures':
      return `It was ${due}; there are no figures to judge it by.`;
    case 'missed':
      return outcome.late === 0
        ? `Missed: it was ${due}.`
        : `Missed: it was ${due} and is ${countOf(outcome.late, 'month')} late.`;
    case 'lost':
      return `Met in ${months.label(outcome.metIn)}${lateWords(outcome.late, due)}, and lost again in ${months.label(outcome.lostIn)}.`;
    case 'held':
      return outcome.since === outcome.metIn
        ? `Met in ${months.label(outcome.metIn)}${lateWords(outcome.late, due)}, and held since.`
        : `Met in ${months.label(outcome.metIn)}${lateWords(outcome.late, due)}; held since ${months.label(outcome.since)}.`;
  }
}

function lateWords(late: number, due: string): string {
  return late === 0 ? `, in time (${due})` : `, ${countOf(late, 'month')} late (${due})`;
}
