import { BulletCell } from '../react/bullet-cell.tsx';
import { BulletRows, type BulletRowsProps } from '../react/bullet-rows.tsx';
import { RateDotsChart, type RateDotsChartProps } from '../react/rate-dots-chart.tsx';
import { Sparkline } from '../react/sparkline.tsx';
import type { GalleryCase } from './gallery-case.ts';

const TEAMS: BulletRowsProps = {
  title: 'Teams against their share',
  sentence: 'North and South are a little below their share by now; Central is above it.',
  tableCaption: 'Audits done by team, with each team’s share of what is expected by now',
  rows: [
    { key: 'north', label: 'North', value: 214, share: 240, note: 'Off plan' },
    { key: 'central', label: 'Central', value: 248, share: 241, note: 'On plan' },
    { key: 'south', label: 'South', value: 215, share: 241, note: 'Off plan' },
  ],
  unit: 'audits',
  names: { row: 'Team', value: 'Done', share: 'Its share by now' },
  csvHref: '#csv',
  onOpen: () => undefined,
};

const OFFICERS: RateDotsChartProps = {
  title: 'Audits per available month, by officer',
  sentence: 'Across the service, officers do between 3.8 and 5.4 audits per available month.',
  tableCaption: 'Audits per available month, by officer, in the order of the team list',
  rows: [
    { key: 'o-01', label: 'Officer Alder', rate: 4.4, base: '9.0 months' },
    { key: 'o-02', label: 'Officer Birch', rate: 5.9, base: '8.5 months' },
    { key: 'o-03', label: 'Officer Cedar', rate: 3.1, base: '4.0 months' },
    { key: 'o-04', label: 'Officer Elm', rate: null, reason: 'Under 3 months', base: '1.5 months' },
    { key: 'o-05', label: 'Officer Hazel', rate: 4.7, base: '9.0 months' },
    { key: 'o-06', label: 'Officer Rowan', rate: 0, base: '6.0 months' },
  ],
  band: { low: 3.8, high: 5.4, label: 'Service, middle half: 3.8 to 5.4' },
  unit: 'audits per available month',
  names: { row: 'Officer', base: 'Available' },
  csvHref: '#csv',
  onOpen: () => undefined,
};

const LONG_NAME = 'Business Fire Safety and Regulatory Enforcement, Upper Valley and Coast';

export const ROW_CASES: readonly GalleryCase[] = [
  {
    id: 'bullet-usual',
    title: 'Bullets: three teams',
    element: (width) => <BulletRows {...TEAMS} initialWidth={width} />,
  },
  {
    id: 'bullet-long-names',
    title: 'Bullets: long names, huge numbers, no share, zero',
    element: (width) => (
      <BulletRows
        {...TEAMS}
        rows={[
          { key: 'a', label: LONG_NAME, value: 1_234_567, share: 2_345_678 },
          { key: 'b', label: 'Not allocated', value: 890_123, share: null },
          { key: 'c', label: 'New team', value: 0, share: 120_000 },
        ]}
        initialWidth={width}
      />
    ),
  },
  {
    id: 'bullet-all-zero',
    title: 'Bullets: all zero',
    element: (width) => (
      <BulletRows
        {...TEAMS}
        rows={TEAMS.rows.map(({ key, label }) => ({ key, label, value: 0, share: 0 }))}
        initialWidth={width}
      />
    ),
  },
  {
    id: 'bullet-empty',
    title: 'Bullets: empty',
    element: (width) => <BulletRows {...TEAMS} rows={[]} initialWidth={width} />,
  },
  {
    id: 'bullet-cell',
    title: 'A bullet for a cell',
    element: () => (
      <BulletCell value={214} share={240} largest={248} label="214 of a share of 240" />
    ),
  },
  {
    id: 'rate-dots-usual',
    title: 'Rates: officers in list order',
    element: (width) => <RateDotsChart {...OFFICERS} initialWidth={width} />,
  },
  {
    id: 'rate-dots-one-line',
    title: 'Rates: one line for all together, close to the dots and through a reason',
    element: (width) => (
      <RateDotsChart
        {...OFFICERS}
        rows={[
          { key: 'a', label: 'Officer Alder', rate: 6.2, base: '8.0 months' },
          { key: 'b', label: 'Officer Birch', rate: 6.4, base: '7.7 months' },
          { key: 'c', label: 'Officer Cedar', rate: 6.3, base: '7.7 months' },
          {
            key: 'd',
            label: 'Officer Elm',
            rate: null,
            reason: 'Under one full-time month',
            base: '0.4 months',
          },
          { key: 'e', label: 'Officer Hazel', rate: 21.5, base: '7.7 months' },
        ]}
        band={{ low: 6.9, high: 6.9, label: 'all together 6.9' }}
        initialWidth={width}
      />
    ),
  },
  {
    id: 'rate-dots-no-band',
    title: 'Rates: one long name, no band',
    element: (width) => (
      <RateDotsChart
        {...OFFICERS}
        rows={[{ key: 'a', label: LONG_NAME, rate: 12.25, base: '10.5 months' }]}
        band={null}
        initialWidth={width}
      />
    ),
  },
  {
    id: 'rate-dots-empty',
    title: 'Rates: empty',
    element: (width) => <RateDotsChart {...OFFICERS} rows={[]} initialWidth={width} />,
  },
  {
    id: 'sparkline-usual',
    title: 'Sparkline: with an unfinished month',
    element: () => (
      <Sparkline values={[41, 48, 53, null, 38, 56, 61, 29]} last="unfinished" label="Rising" />
    ),
  },
  {
    id: 'sparkline-level',
    title: 'Sparkline: level',
    element: () => <Sparkline values={[5, 5, 5]} label="Level" />,
  },
  {
    id: 'sparkline-quarterly',
    title: 'Sparkline: quarters at their months, one left out',
    element: () => (
      <Sparkline
        values={[41, 48, 38, 56]}
        months={['2023-12', '2024-03', '2024-09', '2024-12']}
        label="Rising"
      />
    ),
  },
  {
    id: 'sparkline-one-point',
    title: 'Sparkline: one point',
    element: () => <Sparkline values={[5]} label="One month" />,
  },
  {
    id: 'sparkline-empty',
    title: 'Sparkline: empty',
    element: () => <Sparkline values={[]} label="No figures" />,
  },
];
