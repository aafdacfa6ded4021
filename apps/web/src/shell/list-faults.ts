import { isMonth, months } from '@plumbline/domain/period/month';
import type { AuditsSearch, ScheduleSearch } from './page-search.ts';

/** What is wrong with an address of a list of audits, in words; null when nothing is. */
export function auditsFault(search: AuditsSearch): string | null {
  const { from, to, page, withoutTeam, withoutTime, withTime } = search;
  const answers = {
    'Without a team': withoutTeam,
    'Without recorded time': withoutTime,
    'With recorded time': withTime,
  };
  return spanFault(from, to) ?? pageFault(page) ?? answerFault(answers) ?? null;
}

/** What is wrong with an address of a list of scheduled audits, in words; null when nothing is. */
export function scheduleFault(search: ScheduleSearch): string | null {
  const { page, withoutTeam, rescheduled, neverAudited } = search;
  const answers = {
    'Without a team': withoutTeam,
    'Given a later date': rescheduled,
    'Never audited': neverAudited,
  };
  return pageFault(page) ?? answerFault(answers) ?? null;
}

type Text = string | undefined;

function spanFault(from: Text, to: Text): string | null {
  for (const text of [from, to]) {
    if (text !== undefined && !isMonth(text)) {
      return `“${text}” is not a month. Write a month as 2024-04.`;
    }
  }
  if (from === undefined && to === undefined) return null;
  if (from === undefined) return 'The address says the last month (to) but not the first (from).';
  if (to === undefined) return 'The address says the first month (from) but not the last (to).';
  if (!isMonth(from) || !isMonth(to) || from <= to) return null;
  return `The months run backwards: the first, ${months.label(from)}, comes after the last, ${months.label(to)}.`;
}

function pageFault(page: number | Text): string | null {
  return typeof page === 'string' ? `“${page}” is not the number of a page.` : null;
}

function answerFault(answers: Readonly<Record<string, Text>>): string | null {
  for (const [question, answer] of Object.entries(answers)) {
    if (answer !== undefined && answer !== 'yes') {
      return `“${answer}” does not answer “${question}”: say yes or leave it out.`;
    }
  }
  return null;
}
