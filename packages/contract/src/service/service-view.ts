import type { PeriodChoice } from '../period/period-view.ts';

/** Who the service is and what day it is there: the frame of every page. */
export type ServiceView = {
  readonly name: string;
  readonly clock: 'today' | 'demonstration';
  readonly today: string;
  readonly todayLabel: string;
  readonly revision: number;
  /** The period a page opens on when its URL names none. */
  readonly defaultPeriod: string;
  readonly periods: readonly PeriodChoice[];
  /** When the figures last changed (UTC), null before they ever have. */
  readonly lastChangedAt: string | null;
};
