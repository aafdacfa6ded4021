import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, toDay } from '../period/day.ts';
import { type Audit, origins, riskBands } from './audit.ts';
import { auditCell, cellKey, parseCellKey } from './cell.ts';

const audit: Audit = {
  auditId: 'a-1',
  premisesId: 'p-1',
  activity: 'audit',
  origin: 'planned',
  riskBand: 'high',
  riskBandAsAt: null,
  premisesType: 'care home',
  due: toDay('2024-05-31'),
  completed: toDay('2024-06-03'),
  outcome: 'unsatisfactory',
  team: 'north',
  officer: 'o-07',
  qualification: null,
  hours: 5.5,
  noticeType: null,
  noticeIssued: null,
  noticeDue: null,
  closed: null,
  previousAudit: null,
  keyed: toDay('2024-06-05'),
};

const anyDay = fc.option(fc.integer({ min: 18_000, max: 21_000 }).map(dayAt));
const anyName = fc.option(
  fc.oneof(fc.constantFrom('north', 'a|b', '50%', '%7C', ';='), fc.string()),
);
const anyAudit: fc.Arbitrary<Audit> = fc
  .record({
    activity: fc.constantFrom('audit', 'advice'),
    origin: fc.constantFrom(...origins),
    riskBand: fc.constantFrom(...riskBands),
    due: anyDay,
    completed: anyDay,
    outcome: fc.constantFrom('satisfactory' as const, 'unsatisfactory' as const, null),
    team: anyName,
    officer: anyName,
  })
  .map((fields) => ({ ...audit, ...fields }));

describe('the cell of an audit', () => {
  it('takes the month of completion', () => {
    expect(auditCell(audit)).toEqual({
      month: '2024-06',
      standing: 'counted',
      team: 'north',
      officer: 'o-07',
      riskBand: 'high',
      origin: 'planned',
      outcome: 'unsatisfactory',
    });
  });

  it('takes the month it is due while it is not completed, or none', () => {
    expect(auditCell({ ...audit, completed: null })).toMatchObject({
      month: '2024-05',
      standing: 'not-completed',
    });
    expect(auditCell({ ...audit, completed: null, due: null }).month).toBe('');
  });

  it('reads a blank outcome as awaiting, and no team or officer as none', () => {
    expect(auditCell({ ...audit, outcome: null, team: null, officer: null })).toMatchObject({
      outcome: 'awaiting',
      team: '',
      officer: '',
    });
  });
});

describe('the key of a cell', () => {
  it('is one plain line', () => {
    expect(cellKey(auditCell(audit))).toBe(
      '2024-06|counted|north|o-07|high|planned|unsatisfactory',
    );
  });

  it('reads back as the same cell, whatever the names hold', () => {
    fc.assert(
      fc.property(anyAudit, (any) => {
        const cell = auditCell(any);
        expect(parseCellKey(cellKey(cell))).toEqual(cell);
      }),
    );
  });

  it('is none when a part is missing or unknown', () => {
    for (const key of [
      '',
      '2024-06|counted|north|o-07|high|planned',
      '2024-06|counted|north|o-07|high|planned|unsatisfactory|',
      '2024-13|counted|north|o-07|high|planned|unsatisfactory',
      '2024-06|done|north|o-07|high|planned|unsatisfactory',
      '2024-06|counted|north|o-07|tall|planned|unsatisfactory',
      '2024-06|counted|north|o-07|high|chance|unsatisfactory',
      '2024-06|counted|north|o-07|high|planned|fine',
    ]) {
      expect(parseCellKey(key), key).toBeUndefined();
    }
  });
});
