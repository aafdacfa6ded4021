import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { origins } from './audit.ts';
import { standingOf, standingReasons, standings } from './standing.ts';

const completed = toDay('2024-06-03');

describe('the standing of a record', () => {
  it('is counted for a completed audit', () => {
    expect(standingOf({ activity: 'audit', origin: 'planned', completed })).toBe('counted');
  });

  it('is other activity for anything but an audit, whatever its origin', () => {
    expect(standingOf({ activity: 'site visit', origin: 'follow-up', completed })).toBe(
      'other-activity',
    );
    expect(standingOf({ activity: 'Audit', origin: 'planned', completed: null })).toBe(
      'other-activity',
    );
  });

  it('is a follow-up by its own origin, completed or not', () => {
    for (const day of [completed, null]) {
      expect(standingOf({ activity: 'audit', origin: 'follow-up', completed: day })).toBe(
        'follow-up',
      );
    }
  });

  it('is not completed for an audit without a completed date', () => {
    expect(standingOf({ activity: 'audit', origin: 'complaint', completed: null })).toBe(
      'not-completed',
    );
  });

  it('is counted only when activity, origin and date all say so', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('audit', 'advice', ''),
        fc.constantFrom(...origins),
        fc.constantFrom(completed, null),
        (activity, origin, day) => {
          const counts = activity === 'audit' && origin !== 'follow-up' && day !== null;
          expect(standingOf({ activity, origin, completed: day }) === 'counted').toBe(counts);
        },
      ),
    );
  });

  it('has a reason of its own for each', () => {
    expect(new Set(standings.map((standing) => standingReasons[standing])).size).toBe(4);
  });
});
