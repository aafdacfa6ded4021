import { describe, expect, it } from 'vitest';
import { exampleshireImports } from './imports.ts';
import { countedBetween, heldRows, type PlainRow, plainFile } from './plain-count.ts';

const files = exampleshireImports().map(plainFile);
const audits = heldRows(files, 'audits');
const schedules = heldRows(files, 'schedule');
const of = (year: string) => schedules.filter((row) => row.financial_year === year);

/** The first counted audit of each premises in a year. */
function firstAudits(from: string, to: string): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const row of countedBetween(audits, from, to)) {
    const premises = row.premises_id ?? '';
    const completed = row.date_completed ?? '';
    const earlier = first.get(premises);
    if (earlier === undefined || completed < earlier) first.set(premises, completed);
  }
  return first;
}

const done2024 = firstAudits('2024-04-01', '2024-12-31');
const done2023 = firstAudits('2023-04-01', '2024-03-31');
const stays = (row: PlainRow) => row.removed_on === '' && row.rebanded_on === '';
const dueBy = (rows: readonly PlainRow[], day: string) =>
  rows.filter((row) => stays(row) && (row.first_due_date ?? '') <= day);
const doneOf = (row: PlainRow, done: ReadonlyMap<string, string>) =>
  done.get(row.premises_id ?? '');
const isOnTime = (row: PlainRow, done: ReadonlyMap<string, string>) =>
  (doneOf(row, done) ?? '9999') <= (row.first_due_date ?? '');

describe('the schedule of 2024/25, by a plain count over the files', () => {
  const rows = of('2024-25');
  const due = dueBy(rows, '2024-12-31');

  it('has 620 very high and high risk premises, each once', () => {
    expect(rows).toHaveLength(620);
    expect(new Set(rows.map((row) => row.premises_id)).size).toBe(620);
    expect(rows.every((row) => row.risk_band === 'VH' || row.risk_band === 'H')).toBe(true);
  });

  it('had 465 due by the end of December, 446 of them done by their first due date', () => {
    expect(due).toHaveLength(465);
    expect(due.filter((row) => isOnTime(row, done2024))).toHaveLength(446);
  });

  it('had 9 done late and 10 overdue: 4 from December, 3 from the two months before, 3 older', () => {
    const late = due.filter((row) => !isOnTime(row, done2024) && doneOf(row, done2024));
    expect(late).toHaveLength(9);
    const overdue = due
      .filter((row) => !doneOf(row, done2024))
      .map((row) => (row.first_due_date ?? '').slice(0, 7));
    expect(overdue.filter((month) => month === '2024-12')).toHaveLength(4);
    expect(overdue.filter((month) => month === '2024-10' || month === '2024-11')).toHaveLength(3);
    expect(overdue.filter((month) => month < '2024-10')).toHaveLength(3);
  });

  it('has premises of very high risk that were never audited among the overdue', () => {
    const never = due.filter(
      (row) => !doneOf(row, done2024) && row.last_audited_on === '' && row.risk_band === 'VH',
    );
    expect(never).toHaveLength(4);
  });

  it('has some done ahead, and some put back to a later day and never to an earlier one', () => {
    const ahead = rows.filter((row) => stays(row) && !due.includes(row) && doneOf(row, done2024));
    expect(ahead.length).toBeGreaterThan(5);
    const moved = rows.filter((row) => row.current_due_date !== row.first_due_date);
    expect(moved.length).toBeGreaterThan(10);
    for (const row of moved) {
      expect((row.current_due_date ?? '') > (row.first_due_date ?? '')).toBe(true);
    }
  });

  it('has six removed with a reason and five re-banded, none of them audited in the year', () => {
    const removed = rows.filter((row) => row.removed_on !== '');
    const rebanded = rows.filter((row) => row.rebanded_on !== '');
    expect([removed.length, rebanded.length]).toEqual([6, 5]);
    for (const row of removed) expect(row.removed_reason).toMatch(/^(closed|demolished)$/);
    for (const row of rebanded) expect(row.rebanded_to).toBe('M');
    expect([...removed, ...rebanded].filter((row) => doneOf(row, done2024))).toEqual([]);
  });

  it('delivers every planned audit of the year: each is of a scheduled premises', () => {
    const scheduled = new Set(rows.map((row) => row.premises_id));
    const planned = countedBetween(audits, '2024-04-01', '2025-01-14').filter(
      (row) => row.origin === 'RBIP-planned',
    );
    expect(planned.length).toBeGreaterThan(450);
    expect(planned.filter((row) => !scheduled.has(row.premises_id))).toEqual([]);
  });

  it('names as last audit the last one held when it was frozen', () => {
    const frozen = files.find(({ fileName }) => fileName === 'schedule 2024-25 as frozen.csv');
    const rowsFrozen = frozen?.rows ?? [];
    expect(rowsFrozen.every((row) => (row.last_audited_on ?? '') < '2024-04-01')).toBe(true);
    const last = new Map(rows.map((row) => [row.premises_id, row.last_audited_on]));
    for (const row of rowsFrozen) expect(last.get(row.premises_id)).toBe(row.last_audited_on);
    for (const [premises, completed] of done2023) {
      const audited = last.get(premises);
      if (audited === undefined) continue;
      expect(audited >= completed || isLateEntry(premises, completed)).toBe(true);
    }
  });
});

describe('the schedule as it was frozen', () => {
  it('has first due dates only: nothing was moved, removed or re-banded yet', () => {
    const frozen = files.filter(({ fileName }) => fileName.endsWith('as frozen.csv'));
    expect(frozen.map((file) => file.rows.length)).toEqual([430, 620]);
    for (const row of frozen.flatMap(({ rows }) => rows)) {
      expect(row.current_due_date).toBe(row.first_due_date);
      expect(stays(row)).toBe(true);
    }
  });

  it('keeps its first due dates in every later export', () => {
    const first = new Map<string, string>();
    for (const row of files
      .filter(({ source }) => source === 'schedule')
      .flatMap(({ rows }) => rows)) {
      const id = row.schedule_id ?? '';
      const due = row.first_due_date ?? '';
      expect(first.get(id) ?? due).toBe(due);
      first.set(id, due);
    }
  });
});

describe('the schedule of 2023/24, by a plain count over the files', () => {
  it('had 372 of 418 done by their first due date, 26 late and 20 not at all', () => {
    const due = dueBy(of('2023-24'), '2024-03-31');
    expect(due).toHaveLength(418);
    expect(due.filter((row) => isOnTime(row, done2023))).toHaveLength(372);
    expect(due.filter((row) => !doneOf(row, done2023))).toHaveLength(20);
  });
});

/** An audit entered only after the schedule was frozen could not be on it. */
function isLateEntry(premises: string, completed: string): boolean {
  return audits.some(
    (row) =>
      row.premises_id === premises &&
      row.date_completed === completed &&
      (row.created_at ?? '') > '2024-04-04',
  );
}
