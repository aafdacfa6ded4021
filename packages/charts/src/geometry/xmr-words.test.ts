import { describe, expect, test } from 'vitest';
import { type Change, data, points } from '../gallery/testing-xmr.ts';
import { xmrReading, xmrTable } from './xmr-words.ts';

describe('the words of a control chart', () => {
  const only = (change: Change) => {
    const [point] = points([88], { base: '276 of 312', ...change });
    return point ? xmrReading(data([point]), point) : '';
  };

  test('a month is read with what the rules saw, its mean, limits and target', () => {
    expect(only({ meaning: 'improvement', findings: ['one of 8 in a row above the mean'] })).toBe(
      '88%, 276 of 312. Improvement: one of 8 in a row above the mean. Average 87%, limits 80% to 94%, target 95%',
    );
    expect(only({})).toContain('Usual variation');
  });

  test('a side that cannot signal is named', () => {
    expect(only({ upper: 104 })).toContain('lower limit 80%, none can be above the upper limit');
    expect(only({ lower: -4 })).toContain('upper limit 94%, none can be below the lower limit');
    expect(only({ lower: -4, upper: 104 })).toContain('none can be outside the limits');
  });

  test('the month under way is never judged, and one left out says why', () => {
    expect(only({ state: 'unfinished' })).toContain('Not judged until the month is over');
    expect(only({ state: 'excluded', findings: ['flood'] })).toContain(
      'Left out of the limits: flood',
    );
    expect(only({ lower: null, upper: null })).toContain('Too few months for limits');
  });

  test('the table holds exact limits and says which cannot be passed', () => {
    const all = points([88, null], { upper: 104.26 });
    const { columns, rows } = xmrTable(data(all));
    expect(columns).toEqual([
      'Month',
      'Done in time',
      'Average',
      'Lower limit',
      'Upper limit',
      'Target',
      'What the rules saw',
    ]);
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      'January 2023',
      '88%',
      '87.0%',
      '79.7%',
      '104.3%, cannot be passed',
      '95%',
      'Usual variation',
    ]);
    expect(rows[1]?.cells[1]?.text).toBe('no figure');
  });

  test('an event is read with its month and stands in its row', () => {
    const all = points([88]);
    const events = [{ key: '2023-01', kind: 'step', text: 'PRS live, 1.1.1' }] as const;
    const [point] = all;
    expect(point && xmrReading(data(all, { events }), point)).toContain('PRS live, 1.1.1');
    expect(xmrTable(data(all, { events })).rows[0]?.cells.at(-1)?.text).toBe('PRS live, 1.1.1');
  });
});
