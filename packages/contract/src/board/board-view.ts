import type { PeriodView, StatusView } from '../period/period-view.ts';
import type { VolumeView } from '../protection/protection-view.ts';

/** One measure as the Board's table and cards show it. */
export type BoardMeasure = {
  readonly measure: string;
  readonly actionRef: string;
  readonly name: string;
  readonly shortName: string;
  readonly ownerRole: string;
  /** The figure in words fit to print, such as '677' or '96%'; null where there is none. */
  readonly latest: string | null;
  readonly target: string | null;
  readonly status: StatusView;
  readonly sentence: string;
  /** The last 18 complete months, for a sparkline; null where a month has no figure. */
  readonly spark: readonly {
    readonly month: string;
    readonly label: string;
    readonly value: number | null;
  }[];
  readonly unit: 'count' | 'percent' | 'rate';
  readonly timeBasis: string;
  /** Month up to which the figures go: 'December 2024'. */
  readonly dataTo: string | null;
};

/** A part of the plan on the Board. A part with no measures set up says so; it shows nothing made up. */
export type BoardSection = {
  readonly key: 'prevention' | 'protection' | 'people';
  readonly title: string;
  readonly measures: readonly BoardMeasure[];
};

export type BoardView = {
  readonly revision: number;
  readonly service: string;
  readonly period: PeriodView;
  readonly hasFigures: boolean;
  readonly sentence: string;
  /** Measures off or near plan, worst first. */
  readonly needsADecision: readonly BoardMeasure[];
  readonly goingWell: readonly BoardMeasure[];
  readonly sections: readonly BoardSection[];
  /** The cumulative audits chart of its card. */
  readonly audits: VolumeView;
};
