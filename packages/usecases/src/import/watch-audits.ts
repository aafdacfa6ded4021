import type { AuditRow } from '@plumbline/contract/source/audit-row';
import { auditActivity } from '@plumbline/domain/audit/audit';
import { type Day, days } from '@plumbline/domain/period/day';
import { countOf, formatCount, listWords } from '@plumbline/domain/sentence/number-words';
import type { FileWatch } from './file-watch.ts';
import { watchIds } from './watch-ids.ts';

const YEARS_LOOKED_BACK = 10;
const mostNamed = 5;
/** A file with more different words than this has something else in the column. */
const mostKept = 200;

/** Watches a file of audits: words for activities that are no audit, old dates, ids made numbers. */
export function watchAudits(today: Day): FileWatch {
  const others = new Map<string, number>();
  const longAgo = tenYearsBefore(today);
  let old = 0;
  let earliest: string | undefined;
  const ids = watchIds('audit_id');
  const premises = watchIds('premises_id');

  function see(fields: unknown): void {
    const { auditId, premisesId, activity, completed } = fields as AuditRow;
    ids.see(auditId);
    if (premisesId !== null) premises.see(premisesId);
    if (activity !== auditActivity && (others.has(activity) || others.size < mostKept)) {
      others.set(activity, (others.get(activity) ?? 0) + 1);
    }
    if (completed !== null && completed < longAgo) {
      old += 1;
      if (earliest === undefined || completed < earliest) earliest = completed;
    }
  }

  return {
    see,
    remarks: () => [
      ...otherWork(others),
      ...(earliest === undefined ? [] : [oldDates(old, earliest as Day)]),
      ...ids.remarks(),
      ...premises.remarks(),
    ],
  };
}

function otherWork(others: ReadonlyMap<string, number>): readonly string[] {
  if (others.size === 0) return [];
  const byRows = [...others].toSorted(([, one], [, other]) => other - one);
  const named = byRows
    .slice(0, mostNamed)
    .map(([word, rows]) => `“${word}” (${countOf(rows, 'row')})`);
  const more = others.size - named.length;
  const words = listWords(more === 0 ? named : [...named, countOf(more, 'other word')]);
  return [
    `Taken as other work, because the activity is no word for an audit that is known here: ${words}. If one of them is an audit, write “audit” in its place and send the file again.`,
  ];
}

function oldDates(rows: number, earliest: Day): string {
  const were = rows === 1 ? 'was' : 'were';
  return `${countOf(rows, 'row')} ${were} done more than ${formatCount(YEARS_LOOKED_BACK)} years ago, the earliest on ${days.label(earliest)}. Check the dates, unless the export reaches back so far.`;
}

/** The text of the day ten years before, for comparing: 29 February need not be one. */
function tenYearsBefore(today: Day): string {
  return `${String(Number(today.slice(0, 4)) - YEARS_LOOKED_BACK).padStart(4, '0')}${today.slice(4)}`;
}
