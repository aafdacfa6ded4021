import type { KnownView } from '@plumbline/contract/period/known-view';
import type { FactsQuestion } from '../measure/measure-facts.ts';

/** What the Board asks: its period, as known at a revision, for a service. */
export type BoardQuestion = FactsQuestion & {
  readonly service: string;
  readonly known: KnownView;
};
