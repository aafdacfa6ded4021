import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayAt, days } from './day.ts';
import { financialYears } from './financial-year.ts';
import { months } from './month.ts';
import { quarters } from './quarter.ts';
import type { PeriodVerbs } from './verbs.ts';

const anyDay = fc.integer({ min: -60_000, max: 80_000 }).map(dayAt);
const anyStep = fc.integer({ min: -60, max: 60 });

const kinds: readonly [string, PeriodVerbs<string>][] = [
  ['days', days as unknown as PeriodVerbs<string>],
  ['months', months as unknown as PeriodVerbs<string>],
  ['quarters', quarters as unknown as PeriodVerbs<string>],
  ['financial years', financialYears as unknown as PeriodVerbs<string>],
];

describe.each(kinds)('the verbs of %s', (_, verbs) => {
  const check = (law: (day: Day, n: number) => void): void => {
    fc.assert(fc.property(anyDay, anyStep, law));
  };

  it('floor is the period that contains the day', () => {
    check((day) => {
      const floor = verbs.floor(day);
      expect(verbs.firstDay(floor) <= day).toBe(true);
      expect(verbs.lastDay(floor) >= day).toBe(true);
    });
  });

  it('ceil is the first period that starts on or after the day', () => {
    check((day) => {
      const ceil = verbs.ceil(day);
      expect(verbs.firstDay(ceil) >= day).toBe(true);
      expect(verbs.firstDay(verbs.offset(ceil, -1)) < day).toBe(true);
    });
  });

  it('offset goes there and back, and steps add up', () => {
    check((day, n) => {
      const period = verbs.floor(day);
      expect(verbs.offset(verbs.offset(period, n), -n)).toBe(period);
      expect(verbs.offset(verbs.offset(period, n), 3)).toBe(verbs.offset(period, n + 3));
      expect(verbs.offset(period, 0)).toBe(period);
    });
  });

  it('the day after the last day begins the next period', () => {
    check((day) => {
      const period = verbs.floor(day);
      expect(days.offset(verbs.lastDay(period), 1)).toBe(verbs.firstDay(verbs.offset(period, 1)));
    });
  });

  it('count is the length of range, and range runs without a gap', () => {
    check((day, n) => {
      const from = verbs.floor(day);
      const to = verbs.offset(from, n);
      const range = verbs.range(from, to);
      expect(range).toHaveLength(Math.max(0, n + 1));
      expect(verbs.count(from, to)).toBe(range.length);
      range.forEach((period, place) => {
        expect(period).toBe(verbs.offset(from, place));
      });
    });
  });

  it('a later period is the greater text', () => {
    check((day, n) => {
      const period = verbs.floor(day);
      expect(period < verbs.offset(period, Math.abs(n) + 1)).toBe(true);
    });
  });

  it('a label tells one period from the next', () => {
    check((day) => {
      const period = verbs.floor(day);
      const next = verbs.offset(period, 1);
      expect(verbs.label(period)).not.toBe(verbs.label(next));
      expect(verbs.shortLabel(period)).not.toBe(verbs.shortLabel(next));
    });
  });
});
