import { type Day, toDay } from '@plumbline/domain/period/day';
import type { Clock } from '@plumbline/usecases/context';

/** The demonstration's first instant: 9:00 on 15 January 2025 in London. */
export const demonstrationStart = '2025-01-15T09:00:00.000Z';

export type ServiceClock = {
  readonly zone: string;
  /** 'today' runs on the real time, 'demonstration' from its own instant on. */
  readonly kind: 'today' | 'demonstration';
  /** When anything was last committed (UTC): a demonstration's clock never goes back behind it. */
  readonly lastCommittedAt?: string | undefined;
};

/** The running clock of a service. */
export function serviceClock({ zone, kind, lastCommittedAt }: ServiceClock): Clock {
  const started = Date.now();
  const ahead = kind === 'today' ? 0 : startOf(lastCommittedAt) - started;
  return clockOf(zone, () => Date.now() + ahead);
}

/** A clock that stands at an instant (UTC): history is written with it. */
export function stoppedClock(zone: string, at: string): Clock {
  return clockOf(zone, () => Date.parse(at));
}

function startOf(lastCommittedAt: string | undefined): number {
  const start = Date.parse(demonstrationStart);
  return lastCommittedAt === undefined
    ? start
    : Math.max(start, Date.parse(lastCommittedAt) + 1_000);
}

function clockOf(zone: string, milliseconds: () => number): Clock {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return {
    now: () => new Date(milliseconds()).toISOString(),
    today: () => dayIn(format, milliseconds()),
    machine: () => new Date().toISOString(),
  };
}

function dayIn(format: Intl.DateTimeFormat, milliseconds: number): Day {
  const parts = Object.fromEntries(
    format.formatToParts(milliseconds).map(({ type, value }) => [type, value]),
  );
  return toDay(`${parts.year}-${parts.month}-${parts.day}`);
}
