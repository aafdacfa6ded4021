import type { MeasureChart } from '@plumbline/contract/measure/measure-view';
import { chosenChart } from './chosen-chart.ts';
import { comparedPanel } from './compared-panel.ts';
import { controlPanel } from './control-panel.ts';
import { emptyPanel } from './empty-panel.ts';
import type { MeasureFacts } from './measure-facts.ts';
import type { MeasurePanel } from './measure-panel.ts';
import { milestonePanel } from './milestone-panel.ts';
import { rollingPanel } from './rolling-panel.ts';
import { sharePanel } from './share-panel.ts';
import { stockPanel } from './stock-panel.ts';
import { totalPanel } from './total-panel.ts';
import { wavePanel } from './wave-panel.ts';

/** What a panel may draw on beside the facts of its own measure. */
export type Beside = {
  /** The measure of how many were asked, for the answers of a survey. */
  readonly population: MeasureFacts | null;
  /** Charts that stand beside the one of the measure. */
  readonly charts: readonly MeasureChart[];
};

export const nothingBeside: Beside = { population: null, charts: [] };

/** What a measure says of itself, by its kind; one without figures says so and draws nothing. */
export function panelFor(facts: MeasureFacts, beside: Beside = nothingBeside): MeasurePanel {
  if (!hasFigures(facts)) return emptyPanel(facts);
  const { compares } = facts.definition;
  if (compares !== undefined) return comparedPanel(facts, compares);
  switch (chosenChart(facts).chart) {
    case 'running-total':
      return totalPanel(facts);
    case 'running-share':
      return sharePanel(facts);
    case 'stock':
      return stockPanel(facts, beside.charts);
    case 'waves':
      return wavePanel(facts, beside.population);
    case 'rolling-share':
      return rollingPanel(facts, beside.charts);
    case 'milestones':
      return milestonePanel(facts);
    default:
      return controlPanel(facts);
  }
}

/** Whether anything is held of a measure up to the period that is looked at. */
export function hasFigures({ shown, steps, definition, end }: MeasureFacts): boolean {
  return shown.length > 0 || (steps.length > 0 && definition.effectiveFrom <= end);
}
