import type { VolumeView } from '@plumbline/contract/protection/protection-view';
import { describe, expect, it } from 'vitest';
import { runningTotals } from '#shell/running-totals.ts';
import { protectionFixture as view } from './protection-fixture.ts';
import {
  auditsBehindMonth,
  auditsBehindTotal,
  monthBars,
  monthsSentence,
  volumeCaption,
  volumeTitle,
} from './volume-view.ts';

const { volume } = view;
const withoutLastYear: VolumeView = {
  ...volume,
  lastYearDone: null,
  months: volume.months.map((month) => ({ ...month, lastYear: null, lastYearRunningTotal: null })),
};

describe('the year counted up', () => {
  it('has a point a month; the months to come have no total', () => {
    const points = runningTotals(volume);
    expect(points).toHaveLength(12);
    expect(points[8]).toEqual({
      key: '2024-12',
      label: 'Dec',
      longLabel: 'Dec 2024',
      state: 'complete',
      done: 677,
      expected: 725,
      lastYear: 452,
      formerExpected: null,
    });
    expect(points[10]).toMatchObject({ state: 'ahead', done: null, expected: 896 });
  });

  it('draws no last year where nothing of it is held', () => {
    expect(runningTotals(withoutLastYear).every((point) => point.lastYear === null)).toBe(true);
    expect(monthBars(withoutLastYear).every((point) => point.lastYear === null)).toBe(true);
  });

  it('is not called after a target that does not apply', () => {
    expect(volumeTitle(volume)).toBe('Audits against what is expected by now');
    expect(volumeTitle({ ...volume, target: null })).toBe('Audits counted up');
    expect(volumeCaption(view)).toBe(
      'Audits counted up in 2024 to 2025, with a target of 1,000 audits',
    );
  });

  it('a total opens the audits from 1 April to its month, of its own year', () => {
    expect(auditsBehindTotal({ series: 'done', point: '2024-09' }, view)).toMatchObject({
      from: '2024-04',
      to: '2024-09',
    });
    expect(auditsBehindTotal({ series: 'lastYear', point: '2025-02' }, view)).toMatchObject({
      from: '2023-04',
      to: '2024-02',
    });
  });
});

describe('the months side by side', () => {
  it('a bar opens its month, a mark the same month last year', () => {
    const { filters } = view;
    expect(auditsBehindMonth({ series: 'done', point: '2024-12' }, filters)).toMatchObject({
      from: '2024-12',
      to: '2024-12',
    });
    expect(auditsBehindMonth({ series: 'lastYear', point: '2025-01' }, filters)).toMatchObject({
      from: '2024-01',
      to: '2024-01',
    });
  });

  it('more is said as more and fewer as fewer', () => {
    expect(monthsSentence(volume)).toBe(
      '225 more than the year before: 677 against 452 in April to December in 2023 to 2024, the same months.',
    );
    expect(monthsSentence({ ...volume, done: 440 })).toMatch(/^12 fewer than the year before/);
    expect(monthsSentence({ ...volume, done: 452 })).toMatch(/^As many as the year before/);
  });

  it('nothing held of the year before is said, not compared with', () => {
    expect(monthsSentence(withoutLastYear)).toBe(
      'Nothing is held of the year before to compare with.',
    );
  });
});
