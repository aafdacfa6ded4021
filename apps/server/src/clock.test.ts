import { demonstrationStart as startInTestkit } from '@plumbline/testkit/exampleshire/service';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { demonstrationStart, serviceClock, stoppedClock } from './clock.ts';

describe('the clock of a service', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-28T23:59:30.000Z') }));
  afterEach(() => void vi.useRealTimers());

  it('of a real service is the real time', () => {
    const clock = serviceClock({ zone: 'Europe/London', kind: 'today' });
    expect(clock.now()).toBe('2026-03-28T23:59:30.000Z');
    vi.advanceTimersByTime(1_500);
    expect(clock.now()).toBe('2026-03-28T23:59:31.500Z');
  });

  it('of a real service ignores when anything was last committed', () => {
    const clock = serviceClock({
      zone: 'Europe/London',
      kind: 'today',
      lastCommittedAt: '2027-01-01T00:00:00.000Z',
    });
    expect(clock.today()).toBe('2026-03-28');
  });

  it('tells the day in the zone of the service, not of the machine', () => {
    const today = (zone: string) => serviceClock({ zone, kind: 'today' }).today();
    expect(today('Europe/London')).toBe('2026-03-28');
    expect(today('Europe/Paris')).toBe('2026-03-29');
    expect(today('America/New_York')).toBe('2026-03-28');
  });

  it('turns the day at midnight by summer time, an hour before midnight in UTC', () => {
    vi.setSystemTime('2026-03-29T22:59:59.000Z');
    const clock = serviceClock({ zone: 'Europe/London', kind: 'today' });
    expect(clock.today()).toBe('2026-03-29');
    vi.advanceTimersByTime(1_000);
    expect(clock.today()).toBe('2026-03-30');
  });

  it('of the demonstration starts at nine on 15 January 2025 and runs', () => {
    const clock = serviceClock({ zone: 'Europe/London', kind: 'demonstration' });
    expect(clock.now()).toBe('2025-01-15T09:00:00.000Z');
    vi.advanceTimersByTime(90_000);
    expect(clock.now()).toBe('2025-01-15T09:01:30.000Z');
  });

  it('of the demonstration starts a second after the last commit when that is later', () => {
    const startAfter = (lastCommittedAt: string) =>
      serviceClock({ zone: 'Europe/London', kind: 'demonstration', lastCommittedAt }).now();
    expect(startAfter('2025-01-15T08:25:00.000Z')).toBe('2025-01-15T09:00:00.000Z');
    expect(startAfter('2025-01-16T14:03:07.250Z')).toBe('2025-01-16T14:03:08.250Z');
  });

  it('of the demonstration starts where its records end', () => {
    expect(demonstrationStart).toBe(startInTestkit);
  });

  it('stands still where it was stopped', () => {
    const clock = stoppedClock('Europe/London', '2024-06-30T23:30:00.000Z');
    vi.advanceTimersByTime(60_000);
    expect(clock.now()).toBe('2024-06-30T23:30:00.000Z');
    expect(clock.today()).toBe('2024-07-01');
  });
});
