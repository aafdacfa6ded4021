import { describe, expect, test } from 'vitest';
import { readBacklog } from './read-backlog.ts';

const month = (
  open: readonly number[],
  flows: { received: number; closed: number; closedWithoutContact?: number },
) => ({ open, closedWithoutContact: 0, ...flows });

describe('readBacklog', () => {
  test('adds up the last months and compares with the month before them', () => {
    const months = [
      month([10, 5], { received: 0, closed: 0 }),
      month([9, 4], { received: 20, closed: 22, closedWithoutContact: 2 }),
      month([8, 2], { received: 18, closed: 21, closedWithoutContact: 1 }),
    ];
    expect(readBacklog(months, 2)).toEqual({
      open: 10,
      oldest: 2,
      months: 2,
      received: 38,
      closed: 43,
      withoutContactPercent: 300 / 43,
      change: -5,
    });
  });

  test('an unknown month before leaves the change unsaid; none closed has no share', () => {
    expect(readBacklog([month([3], { received: 3, closed: 0 })], 3)).toMatchObject({
      change: null,
      withoutContactPercent: null,
      received: 3,
      months: 1,
    });
    expect(readBacklog([null], 3)).toBeNull();
  });

  test('what came in is not known over months of which one is not known: it is never nought', () => {
    const known = month([3], { received: 3, closed: 4, closedWithoutContact: 1 });
    const unknown = { open: [2], received: null, closed: 2, closedWithoutContact: null };
    expect(readBacklog([known, unknown], 2)).toMatchObject({
      received: null,
      closed: 6,
      withoutContactPercent: null,
    });
    expect(readBacklog([known, null, known], 3)).toMatchObject({ months: 3, received: null });
  });
});
