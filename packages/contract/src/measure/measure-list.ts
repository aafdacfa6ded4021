import type { FreshnessWord } from '@plumbline/domain/board/freshness';
import type { Tier, TimeBasis } from '@plumbline/domain/measure/definition';
import { z } from 'zod';
import { fieldsOf } from '../input/fields-of.ts';
import { knownDay } from '../period/known-input.ts';
import type { KnownView } from '../period/known-view.ts';
import type { PeriodView, StatusView } from '../period/period-view.ts';

/** Up to which period, as known on which day; absent, the financial year so far, and today. */
export const measureListInput = fieldsOf('the list of measures', {
  period: z.string().max(60).optional(),
  known: knownDay,
});

export type MeasureListInput = z.input<typeof measureListInput>;

/** A measure that is set up, as a list shows it. */
export type MeasureListed = {
  readonly measure: string;
  readonly name: string;
  readonly shortName: string;
  readonly ownerRole: string;
  /** Who holds that post on the day; null where nobody is known to. */
  readonly holder: string | null;
  readonly tier: Tier;
  readonly timeBasis: TimeBasis;
  /** How it runs through time, in words: 'A figure for each quarter'. */
  readonly kind: string;
  /** The figure in words fit to print, such as '677' or '96%'; null where there is none. */
  readonly latest: string | null;
  readonly status: StatusView;
  readonly freshness: { readonly word: FreshnessWord; readonly words: string };
};

/** A part of the plan with its measures, in the order of the plan. */
export type MeasureSection = {
  /** The priority's reference in the plan: '2'. */
  readonly key: string;
  readonly title: string;
  readonly measures: readonly MeasureListed[];
};

/** Every measure that is set up, part by part. */
export type MeasureList = {
  readonly revision: number;
  readonly known: KnownView;
  readonly period: PeriodView;
  /** 'Of 76 measures 3 are off plan ...', for the period. */
  readonly sentence: string;
  readonly sections: readonly MeasureSection[];
  /** Whose figures these are, up to when and from when, for what leaves the page. */
  readonly source: string;
};
