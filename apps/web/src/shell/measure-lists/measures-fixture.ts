import type { MeasureList, MeasureListed } from '@plumbline/contract/measure/measure-list';

/** A measure of a list for tests. */
export function measureOf(measure: string, more: Partial<MeasureListed> = {}): MeasureListed {
  return {
    measure,
    name: `Measure ${measure}`,
    shortName: `Short ${measure}`,
    ownerRole: 'Group Commander Protection',
    holder: 'Ottoline Farrowby',
    tier: 'headline',
    timeBasis: 'flow',
    kind: 'A figure for each month',
    latest: '96%',
    status: { word: 'on-plan', reason: '96%, above the 95% to reach.' },
    freshness: { word: 'current', words: 'to December 2024' },
    ...more,
  };
}

/** Two parts of a plan with two measures each. */
export const sections: MeasureList['sections'] = [
  {
    key: '1',
    title: 'Prevention',
    measures: [
      measureOf('1.1.1a', {
        name: '"Have a Go" events held',
        timeBasis: 'cumulative',
        tier: 'supporting',
        status: { word: 'near-plan', reason: '40 of 48 expected.' },
        ownerRole: 'Head of HR',
        holder: null,
      }),
      measureOf('1.2.1a', {
        name: 'Open referrals',
        timeBasis: 'stock',
        status: { word: 'off-plan', reason: '12, above the 4 allowed.' },
        freshness: { word: 'late', words: 'no figure for December 2024' },
      }),
    ],
  },
  {
    key: '2',
    title: 'Protection',
    measures: [
      measureOf('2.2.2a', { name: 'Fire safety audits completed', latest: '677' }),
      measureOf('2.4.1a', {
        name: 'Crews asked',
        timeBasis: 'wave',
        latest: null,
        status: { word: 'no-status', reason: 'No figure.' },
        freshness: { word: 'none', words: 'no figure yet' },
      }),
    ],
  },
];
