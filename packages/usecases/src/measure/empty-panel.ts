import { months } from '@plumbline/domain/period/month';
import type { MeasureFacts } from './measure-facts.ts';
import type { MeasurePanel } from './measure-panel.ts';

/** A measure of which nothing is held up to the period that is looked at: it draws nothing. */
export function emptyPanel({ end }: Pick<MeasureFacts, 'end'>): MeasurePanel {
  return {
    sentence: `No figures are held up to ${months.label(end)}.`,
    status: { word: 'no-status', reason: 'There is no figure to judge.', figure: null },
    verdict: null,
    charts: [],
    findings: [],
    cautions: [],
    whyNotControlled: null,
    lastYear: null,
    across: [],
    judged: [],
    latest: null,
    dataTo: null,
    moves: null,
  };
}
