import type { PeriodView, StatusView } from '../period/period-view.ts';
import type { VolumeView } from '../protection/protection-view.ts';

/** A month of a measure's trend. */
export type TrendMonth = {
  readonly month: string;
  /** 'December 2024'. */
  readonly label: string;
  /** Exact; null where the month has no figure. */
  readonly value: number | null;
  /** As it is printed: '96%'. */
  readonly text: string | null;
  /** What a share or a rate is made of; null for a count, and where there is no figure. */
  readonly numerator: number | null;
  readonly base: number | null;
};

/** What a figure is measured against, in its own unit. */
export type Aim =
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'band'; readonly low: number; readonly high: number };

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
  /** The same for a chart; null where no one figure holds for every month. */
  readonly aim: Aim | null;
  readonly status: StatusView;
  readonly sentence: string;
  /** The last 18 complete months. */
  readonly spark: readonly TrendMonth[];
  readonly unit: 'count' | 'percent' | 'rate';
  readonly timeBasis: string;
  /** Month up to which the figures go: 'December 2024'. */
  readonly dataTo: string | null;
  /** Whose figures these are, up to when and from when, for what leaves the page. */
  readonly source: string;
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
