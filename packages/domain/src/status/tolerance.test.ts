import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { auditTolerances } from './audit-tolerances.ts';
import { type Tolerance, toleranceInForce } from './tolerance.ts';

describe('the tolerance in force', () => {
  it('is the one agreed for the month, so that a past status stays what it was', () => {
    const first: Tolerance = {
      measure: '2.2.1a',
      effectiveFrom: toMonth('2023-04'),
      rule: { kind: 'value', on: 90, near: 80 },
    };
    const second: Tolerance = {
      ...first,
      effectiveFrom: toMonth('2024-04'),
      rule: { kind: 'value', on: 95, near: 85 },
    };
    expect(toleranceInForce([first, second], toMonth('2024-03'))).toBe(first);
    expect(toleranceInForce([first, second], toMonth('2024-04'))).toBe(second);
    expect(toleranceInForce([first, second], toMonth('2023-03'))).toBeUndefined();
  });
});

describe('the tolerances of the audit measures', () => {
  it('judge the volume by its share of expected, the programme and its targeting by their value', () => {
    expect(auditTolerances.map(({ measure, rule }) => [measure, rule.kind])).toEqual([
      ['2.2.1a', 'value'],
      ['2.2.2a', 'share-of-expected'],
      ['2.2.2c', 'value'],
    ]);
  });
});
