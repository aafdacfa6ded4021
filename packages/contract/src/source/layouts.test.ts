import { describe, expect, it } from 'vitest';
import { auditLayout } from './audit-layout.ts';
import type { AuditRow } from './audit-row.ts';
import type { Fields, SourceLayout } from './layout.ts';
import { scheduleLayout } from './schedule-layout.ts';
import type { ScheduleRow } from './schedule-row.ts';

/** Names as a reader compares them: letters and digits only. */
const bare = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const fieldsOf = ({ columns }: SourceLayout) => columns.map(({ field }) => field).toSorted();

const layouts: readonly SourceLayout[] = [auditLayout, scheduleLayout];

describe.each(layouts)('the layout of $title', ({ columns, key, rules }) => {
  it('gives no header to two columns', () => {
    const owners = new Map<string, string>();
    for (const { field, label, aliases } of columns) {
      for (const name of new Set([label, field, ...aliases].map(bare))) {
        expect([name, owners.get(name)]).toEqual([name, undefined]);
        owners.set(name, field);
      }
    }
  });

  it('gives no spelling to two codes, nor to a code and a blank', () => {
    for (const { codes = {}, blanks = [] } of columns) {
      const spellings = Object.entries(codes).flatMap(([code, words]) => [
        ...new Set([code, ...words].map(bare)),
      ]);
      const all = [...spellings, ...blanks.map(bare)];
      expect(all.length).toBe(new Set(all).size);
    }
  });

  it('has a key that the file must have and every row must fill', () => {
    const column = columns.find(({ field }) => field === key);
    expect(column).toMatchObject({ required: true, filled: true, kind: 'text' });
  });

  it('has codes in columns of codes and nowhere else', () => {
    for (const { kind, codes } of columns) expect(codes !== undefined).toBe(kind === 'code');
  });

  it('has rules that look only at fields it has', () => {
    const fields = columns.map(({ field }) => field);
    for (const { reads } of rules) for (const field of reads) expect(fields).toContain(field);
  });

  it('fills a blank only from a field it has', () => {
    const fields = columns.map(({ field }) => field);
    for (const { whenBlank } of columns) {
      if (whenBlank?.kind === 'same-as') expect(fields).toContain(whenBlank.field);
    }
  });
});

describe('auditLayout', () => {
  it('has a column for every field of its row, and no other', () => {
    const fields: Readonly<Record<keyof AuditRow, true>> = {
      auditId: true,
      premisesId: true,
      activity: true,
      origin: true,
      riskBand: true,
      riskBandAsAt: true,
      premisesType: true,
      due: true,
      completed: true,
      outcome: true,
      team: true,
      officer: true,
      qualification: true,
      hours: true,
      noticeType: true,
      noticeIssued: true,
      noticeDue: true,
      closed: true,
      previousAudit: true,
      keyed: true,
      qaSampled: true,
      qaGrade: true,
      updated: true,
    };
    expect(fieldsOf(auditLayout)).toEqual(Object.keys(fields).toSorted());
  });

  it('requires what an audit is counted by, and nothing else', () => {
    const labels = auditLayout.columns.filter((c) => c.required).map((c) => c.label);
    expect(labels.toSorted()).toEqual([
      'activity_type',
      'audit_id',
      'date_completed',
      'officer_id',
      'origin',
      'outcome',
      'risk_band',
      'team_id',
    ]);
  });
});

describe('scheduleLayout', () => {
  it('has a column for every field of its row, and no other', () => {
    const fields: Readonly<Record<keyof ScheduleRow, true>> = {
      itemId: true,
      premisesId: true,
      year: true,
      riskBand: true,
      team: true,
      firstDue: true,
      due: true,
      removedOn: true,
      removedReason: true,
      rebandedTo: true,
      rebandedOn: true,
      lastAuditedBefore: true,
    };
    expect(fieldsOf(scheduleLayout)).toEqual(Object.keys(fields).toSorted());
  });

  it('requires what a scheduled premises is judged by, and nothing else', () => {
    const labels = scheduleLayout.columns.filter((c) => c.required).map((c) => c.label);
    expect(labels.toSorted()).toEqual([
      'financial_year',
      'first_due_date',
      'premises_id',
      'risk_band',
      'schedule_id',
      'team_id',
    ]);
  });

  const today = '2025-01-15' as never;
  const nothingSince = {
    removedOn: null,
    removedReason: null,
    rebandedTo: null,
    rebandedOn: null,
    lastAuditedBefore: null,
  };
  const problemsOf = (row: Fields) =>
    scheduleLayout.rules.flatMap(({ check }) => check(row, today) ?? []);

  it('refuses a removal or a re-banding after today: it has not happened', () => {
    const future = { removedOn: '2025-01-16', rebandedTo: 'low', rebandedOn: '2025-02-01' };
    expect(problemsOf({ ...nothingSince, ...future })).toEqual([
      {
        field: 'removedOn',
        message:
          '16 January 2025 is in the future: today is 15 January 2025. It says when the premises was removed. Check the date, or leave it empty until then.',
      },
      {
        field: 'rebandedOn',
        message:
          '1 February 2025 is in the future: today is 15 January 2025. It says when the premises was re-banded. Check the date, or leave it and the new band empty until then.',
      },
    ]);
    const past = { ...nothingSince, removedOn: '2025-01-15', due: '2025-03-01' };
    expect(problemsOf(past)).toEqual([]);
  });

  it('refuses a removal or a re-banding without its day, and a day without its band', () => {
    const faultOf = (row: Fields) =>
      problemsOf({ ...nothingSince, riskBand: 'high', ...row }).map(({ field }) => field);
    expect(faultOf({ rebandedTo: 'low' })).toEqual(['rebandedOn']);
    expect(faultOf({ rebandedOn: '2024-10-01' })).toEqual(['rebandedTo']);
    expect(faultOf({ removedReason: 'Demolished' })).toEqual(['removedOn']);
    expect(faultOf({ rebandedTo: 'low', rebandedOn: '2024-10-01' })).toEqual([]);
    expect(faultOf({ removedOn: '2024-10-01' })).toEqual([]);
    // Some exports give every row the band of now: the same band is no re-banding.
    expect(faultOf({ rebandedTo: 'high' })).toEqual([]);
  });

  it('refuses a first due date outside the year of its schedule, and names the year', () => {
    expect(problemsOf({ ...nothingSince, firstDue: '2025-05-03', year: '2024-25' })).toEqual([
      {
        field: 'firstDue',
        message: 'First due 3 May 2025 is not in 2024/25. Check the date and the year.',
      },
    ]);
    for (const firstDue of ['2024-04-01', '2025-03-31']) {
      expect(problemsOf({ ...nothingSince, firstDue, year: '2024-25' })).toEqual([]);
    }
  });

  it('refuses a last audit after today', () => {
    const problems = (lastAuditedBefore: string | null) =>
      problemsOf({ ...nothingSince, lastAuditedBefore });
    expect(problems('2025-01-16')).toEqual([
      {
        field: 'lastAuditedBefore',
        message: '16 January 2025 is in the future: today is 15 January 2025. Check the date.',
      },
    ]);
    expect(problems('1900-01-01')[0]?.message).toMatch(/^1 January 1900 is before 1990/);
    expect(problems('2025-01-15')).toEqual([]);
    expect(problems(null)).toEqual([]);
  });
});
