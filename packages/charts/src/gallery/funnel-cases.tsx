import type { FunnelDot, FunnelLimit } from '../geometry/funnel-data.ts';
import { FunnelChart, type FunnelChartProps } from '../react/funnel-chart.tsx';
import type { GalleryCase } from './gallery-case.ts';

/** Limits about a share, from few cases to many. */
function limitsAbout(centre: number, bases: readonly number[]): readonly FunnelLimit[] {
  return bases.map((base) => {
    const spread = Math.sqrt((centre * (100 - centre)) / base);
    return {
      base,
      low95: centre - 1.96 * spread,
      high95: centre + 1.96 * spread,
      low998: centre - 3.09 * spread,
      high998: centre + 3.09 * spread,
    };
  });
}

type Place = FunnelDot['place'];

function dot(label: string, made: number, of: number | readonly [number, Place]): FunnelDot {
  const [base, place] = typeof of === 'number' ? [of, 'inside' as const] : of;
  const share = base === 0 ? 0 : (100 * made) / base;
  return {
    key: label,
    label,
    base,
    share,
    text: `${Math.round(share)}%`,
    made: `${made} of ${base}`,
    place,
    reading:
      place === 'inside'
        ? 'within what chance alone would give'
        : `${place} what chance alone would give, worth a look`,
    limits: limitWords(base),
  };
}

/** The limits about the share of all, for one number of cases. */
function limitWords(base: number): string {
  const [limit] = limitsAbout(68, [Math.max(1, base)]);
  if (limit === undefined) return '';
  const percent = (value: number) => `${Math.max(0, Math.min(100, value)).toFixed(1)}%`;
  return `95% limits ${percent(limit.low95)} to ${percent(limit.high95)}`;
}

const BASES = [12, 15, 20, 25, 30, 40, 50, 65, 80, 100, 120, 140];

const BASE: FunnelChartProps = {
  title: 'Audits with an unsatisfactory outcome, by team',
  sentence: 'One of six teams lies outside what chance alone would give. It is not a ranking.',
  tableCaption: 'Unsatisfactory outcomes by team, with the number of audits',
  dots: [
    dot('North', 52, 79),
    dot('Central', 85, 124),
    dot('South', 74, 108),
    dot('East', 41, [44, 'above']),
    dot('Coast', 20, 31),
    dot('Valley', 15, 25),
  ],
  tooFew: [{ key: 'moor', label: 'Moor', text: '4 audits, too few to say' }],
  centre: { share: 68, text: 'All teams 68%' },
  limits: limitsAbout(68, BASES),
  unitName: 'audits with an outcome',
  name: 'Unsatisfactory',
  csvHref: '#csv',
  onOpen: () => undefined,
};

const LONG_NAME = 'Business Fire Safety and Regulatory Enforcement, Upper Valley and Coast';

const STATES: readonly Readonly<{ id: string; title: string; props: Partial<FunnelChartProps> }>[] =
  [
    { id: 'usual', title: 'six teams, one above, one with too few', props: {} },
    {
      id: 'crowded',
      title: 'twenty teams close together, some alike, long names',
      props: {
        dots: Array.from({ length: 20 }, (_, index) =>
          dot(
            index === 3 ? LONG_NAME : `Team ${index + 1}`,
            Math.round((52 + (index % 4) * 3) * 0.68),
            [52 + (index % 4) * 3, index === 7 ? 'below' : 'inside'],
          ),
        ),
        tooFew: [
          { key: 'a', label: LONG_NAME, text: '3 audits, too few to say' },
          { key: 'b', label: 'Moor', text: 'no audits' },
        ],
        sentence: 'Nineteen of twenty teams lie within what chance alone would give.',
      },
    },
    {
      id: 'edges',
      title: 'shares of nothing and all, huge bases',
      props: {
        dots: [
          dot('North', 0, 4_000),
          dot('South', 1_234_567, 1_234_567),
          dot('East', 900_000, 1_000_000),
        ],
        tooFew: [],
        centre: { share: 99, text: 'All teams 99%' },
        limits: limitsAbout(99, [4_000, 50_000, 400_000, 1_300_000]),
        sentence: 'One team has none at all, one has nothing else.',
      },
    },
    {
      id: 'one-point',
      title: 'one team, no limits',
      props: {
        dots: [dot('North', 52, 79)],
        tooFew: [],
        centre: { share: 65.8, text: 'All teams 66%' },
        limits: [],
        sentence: 'Only one team has enough audits to say.',
      },
    },
    {
      id: 'all-too-few',
      title: 'every team has too few',
      props: {
        dots: [],
        tooFew: ['North', 'South'].map((label) => ({
          key: label,
          label,
          text: '2 audits, too few to say',
        })),
        sentence: 'No team has enough audits to say.',
      },
    },
    { id: 'empty', title: 'empty', props: { dots: [], tooFew: [], sentence: 'No audits yet.' } },
  ];

export const FUNNEL_CASES: readonly GalleryCase[] = STATES.map(({ id, title, props }) => ({
  id: `funnel-${id}`,
  title: `Funnel: ${title}`,
  element: (initialWidth) => <FunnelChart {...BASE} {...props} initialWidth={initialWidth} />,
}));
