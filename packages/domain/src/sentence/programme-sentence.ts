import { type Month, nameOfMonth } from '../period/month.ts';
import type { ProgrammeReading } from '../programme/read-programme.ts';
import { countOf, formatCount, listWords } from './number-words.ts';

/**
 * How the risk programme stands: '446 of 465 scheduled audits due by the end of December were done
 * by their due date (95%). 7 were done late and 12 are overdue, 3 of them by over 3 months.'
 * `figure` is the delivered percentage as its status prints it; null prints none. It is of very high
 * and high risk audits: '104 of 409 very high and high risk audits due … (25%). Of the 502 due in all
 * risk bands, 119 were done by the due date, 12 were done late and 371 are overdue.'
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
  return [
    ...deliveredParts(reading, { by, share: figure === null ? '' : ` (${figure})` }),
    neverAudited(reading.neverAuditedVeryHigh),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * The share is of very high and high risk audits. Where others are due, too, it is told of these
 * alone, and then what became of all.
 */
function deliveredParts(
  reading: ProgrammeReading,
  { by, share }: Readonly<{ by: string; share: string }>,
): readonly string[] {
  const { due, states, delivered } = reading;
  const onTimeOf = (onTime: number, of: string, figure: string): string =>
    `${formatCount(onTime)} of ${of} due ${by} ${wasWere(onTime)} done by the due date${figure}.`;
  const all = (figure: string) =>
    onTimeOf(states['done-on-time'], countOf(due, 'scheduled audit'), figure);
  if (delivered.base === due) return [all(share), restOf(reading)];
  if (delivered.kind === 'too-few') {
    return [all(''), restOf(reading), 'None of them is of very high or high risk.'];
  }
  const promised = countOf(delivered.base, 'very high and high risk audit');
  return [onTimeOf(delivered.numerator, promised, share), ofAllBands(reading)];
}

function ofAllBands(reading: ProgrammeReading): string {
  const onTime = reading.states['done-on-time'];
  const done = `${formatCount(onTime)} ${wasWere(onTime)} done by the due date`;
  const parts = [done, ...lateParts(reading)];
  return `Of the ${formatCount(reading.due)} due in all risk bands, ${listWords(parts)}${ofThem(reading)}.`;
}

function restOf(reading: ProgrammeReading): string {
  const parts = lateParts(reading);
  return parts.length === 0 ? '' : `${parts.join(' and ')}${ofThem(reading)}.`;
}

function lateParts({ states, overdue }: ProgrammeReading): readonly string[] {
  const late = states['done-late'];
  const parts: string[] = [];
  if (late > 0) parts.push(`${formatCount(late)} ${wasWere(late)} done late`);
  if (overdue > 0) parts.push(`${formatCount(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue`);
  return parts;
}

function ofThem({ states }: ProgrammeReading): string {
  const longest = states['over-3-months'];
  return longest > 0 ? `, ${formatCount(longest)} of them by over 3 months` : '';
}

function neverAudited(count: number): string {
  if (count === 0) return '';
  return `${formatCount(count)} very high risk premises ${count === 1 ? 'has' : 'have'} never been audited.`;
}

const wasWere = (count: number): string => (count === 1 ? 'was' : 'were');
