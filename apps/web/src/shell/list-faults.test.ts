import { describe, expect, it } from 'vitest';
import { auditsFault, scheduleFault } from './list-faults.ts';

describe('an address of a list', () => {
  it('that is in order has no fault', () => {
    expect(auditsFault({ from: '2024-04', to: '2024-04', page: 3, withoutTeam: 'yes' })).toBeNull();
    expect(scheduleFault({ page: 1, rescheduled: 'yes' })).toBeNull();
  });

  it('names a month that is none, and months that run backwards', () => {
    expect(auditsFault({ from: 'April', to: '2024-12' })).toBe(
      '“April” is not a month. Write a month as 2024-04.',
    );
    expect(auditsFault({ from: '2024-12', to: '2024-04' })).toBe(
      'The months run backwards: the first, December 2024, comes after the last, April 2024.',
    );
  });

  it('of which one month is missing says which', () => {
    expect(auditsFault({ from: '2024-04' })).toMatch(/but not the last \(to\)\.$/);
    expect(auditsFault({ to: '2024-04' })).toMatch(/but not the first \(from\)\.$/);
    expect(auditsFault({ from: '2024-13' })).toMatch(/^“2024-13” is not a month/);
    expect(auditsFault({})).toBeNull();
  });

  it('names a page that is no page', () => {
    expect(auditsFault({ from: '2024-04', to: '2024-12', page: 'last' })).toBe(
      '“last” is not the number of a page.',
    );
    expect(scheduleFault({ page: '-1' })).toBe('“-1” is not the number of a page.');
  });

  it('takes yes and no other answer', () => {
    expect(scheduleFault({ neverAudited: 'maybe' })).toBe(
      '“maybe” does not answer “Never audited”: say yes or leave it out.',
    );
  });
});
