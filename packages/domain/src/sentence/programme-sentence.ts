import { type Month, nameOfMonth } from '../period/month.ts';
import type { ProgrammeReading } from '../programme/read-programme.ts';
import { countOf, formatCount } from './number-words.ts';

/**
 * How the risk programme stands: '446 of 465 scheduled audits due by the end of December were done
 * by their due date (95%). 7 were done late and 12 are overdue, 3 of them by over 3 months.'
 * `figure` is the delivered percentage as its status prints it; null prints none.
 */
export function programmeSentence(
  programme: Readonly<{
    reading: ProgrammeReading;
    through: Month | undefined;
    figure: string | null;
  }>,
): string {
  const { reading, through, figure } = programme;
  if (through === undefined) return 'No month of the programme has ended yet.';
  const by = `by the end of ${nameOfMonth(through)}`;
  if (reading.due === 0) return `No scheduled audit was due ${by}.`;
  const onTime = reading.states['done-on-time'];
  // The figure is of very high and high risk audits: it is told only where these are all there are.
  const share = figure === null || reading.delivered.base !== reading.due ? '' : ` (${figure})`;
  const delivered = `${formatCount(onTime)} of ${countOf(reading.due, 'scheduled audit')} due ${by} ${wasWere(onTime)} done by the due date${share}.`;
  return [delivered, restOf(reading), neverAudited(reading.neverAuditedVeryHigh)]
    .filter((part) => part !== '')
    .join(' ');
}

function restOf({ states, overdue }: ProgrammeReading): string {
  const late = states['done-late'];
  const longest = states['over-3-months'];
  const parts: string[] = [];
  if (late > 0) parts.push(`${formatCount(late)} ${wasWere(late)} done late`);
  if (overdue > 0) parts.push(`${formatCount(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue`);
  if (parts.length === 0) return '';
  const ofThem = longest > 0 ? `, ${formatCount(longest)} of them by over 3 months` : '';
  return `${parts.join(' and ')}${ofThem}.`;
}

function neverAudited(count: number): string {
  if (count === 0) return '';
  return `${formatCount(count)} very high risk premises ${count === 1 ? 'has' : 'have'} never been audited.`;
}

const wasWere = (count: number): string => (count === 1 ? 'was' : 'were');
