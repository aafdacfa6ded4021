import type { Month } from '@plumbline/domain/period/month';
import { sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { wholeBetween } from '../../../random.ts';
import { chanceOf, type MonthFigure } from '../month-figures.ts';
import { referralsInTime } from '../referrals.ts';
import { changing, flow, level, rising, stepped } from './shapes.ts';
import { allStaff } from './staff.ts';

/** Channels that score every referral by PRS, of the six there are. */
const channelsScoring = stepped('1.1.1a', {
  whole: 6,
  steps: { '2023-10': 0, '2023-12': 1, '2024-01': 2, '2024-02': 3, '2024-03': 4, '2024-04': 6 },
});

/** Indicators of prevention with an owner, a definition, a feed and a first report. */
const indicatorsLive = stepped('1.1.2b', {
  whole: 6,
  steps: { '2024-01': 1, '2024-02': 3, '2024-03': 4, '2024-04': 6 },
});

/** Online checks since they were opened to the public. */
const onlineChecks = (): readonly MonthFigure[] =>
  flow('1.2.2a', {
    from: '2024-03',
    mean: 140,
    path: changing(0.955, 0.975, '2024-06'),
    dimension: 'risk',
    parts: [
      { value: 'very-high', share: 0.06, off: 0.015 },
      { value: 'high', share: 0.2, off: 0.01 },
      { value: 'medium', share: 0.44, off: 0 },
      { value: 'low', share: 0.3, off: -0.01 },
    ],
  });

/** Where referrals come from, with their share of all and how far each lags behind. */
const channels = [
  { value: 'partners', share: 0.34, off: 0 },
  { value: 'crews', share: 0.22, off: 0.01 },
  { value: 'public', share: 0.2, off: 0 },
  { value: 'hospital', share: 0.09, off: -0.02 },
  { value: 'social-care', share: 0.1, off: -0.01 },
  { value: 'other', share: 0.05, off: -0.02 },
] as const;

/** Referrals written straight into the premises system, as they are now known to have been. */
const recordedStraightIn = (): readonly MonthFigure[] =>
  flow('1.2.3a', {
    from: '2023-10',
    mean: 320,
    path: rising(0.58, 0.99, ['2023-10', '2024-04']),
    dimension: 'channel',
    parts: channels,
  });

const restated = ['2024-07', '2024-08', '2024-09'];

/**
 * The same with the quarter as it was first given: a mailbox had been forgotten, so fewer referrals
 * were counted than had come in, and their share looked better.
 */
export function recordedAsFirstGiven(): readonly MonthFigure[] {
  const forgotten = sliceKey({ channel: 'other' });
  const whole = new Map<string, number>();
  const all = recordedStraightIn();
  for (const figure of all) {
    if (figure.slice === forgotten) whole.set(figure.month, figure.denominator ?? 0);
  }
  const other = new Map(
    all.filter(({ slice }) => slice === forgotten).map((one) => [one.month, one] as const),
  );
  return all.flatMap((figure) => {
    if (!restated.includes(figure.month)) return [figure];
    if (figure.slice === forgotten) return [];
    const left = other.get(figure.month);
    if (figure.slice !== wholeService || left === undefined) return [figure];
    return [
      {
        ...figure,
        numerator: figure.numerator - left.numerator,
        denominator: (figure.denominator ?? 0) - (left.denominator ?? 0),
      },
    ];
  });
}

/** The quarter given anew, with the mailbox. */
export function recordedRestated(): readonly MonthFigure[] {
  return recordedStraightIn().filter(({ month }) => restated.includes(month));
}

/** Requirements of the premises system that are live, of twenty-four. */
const requirementsLive = stepped('1.2.4a', {
  whole: 24,
  steps: {
    '2023-12': 0,
    '2024-02': 4,
    '2024-03': 7,
    '2024-04': 11,
    '2024-06': 14,
    '2024-07': 16,
    '2024-09': 18,
    '2024-11': 20,
  },
});

/** Staff of the role list who finished the training in how referrals are dealt with. */
const referralTraining = (): readonly MonthFigure[] =>
  level('1.2.5a', {
    from: '2024-01',
    base: (random) => 94 - wholeBetween(random, 0, 3),
    path: rising(0.2, 0.962, ['2024-01', '2024-04']),
    wobble: 0.006,
  });

/** The middle number of days to a first contact before the plan, as it was worked off, and since. */
function middleDays(month: Month, luck: number): number {
  if (month >= '2024-02') return 1;
  if (month >= '2023-11') return 2;
  if (luck < 0.25) return 4;
  return luck > 0.75 ? 2 : 3;
}

/** Days to a first contact of very high risk: the middle, and the day by which nine in ten had one. */
function daysToContact(): readonly MonthFigure[] {
  const random = chanceOf('1.2.1b');
  const veryHigh = sliceKey({ risk: 'very-high' });
  return referralsInTime()
    .filter(({ slice }) => slice === veryHigh)
    .flatMap(({ month, denominator }) => {
      const middle = middleDays(month, random.next());
      const late = middle + wholeBetween(random, 2, middle === 1 ? 4 : 7);
      const of = { measure: '1.2.1b', month, denominator };
      return [
        { ...of, slice: wholeService, numerator: middle },
        { ...of, slice: sliceKey({ percentile: '90' }), numerator: late },
      ];
    });
}

/** Everything of prevention that has come since the plan. */
export function preventionFigures(): readonly MonthFigure[] {
  return [
    ...channelsScoring,
    ...allStaff('1.1.1c', { from: '2023-11', path: rising(0.41, 0.972, ['2023-11', '2024-06']) }),
    ...indicatorsLive,
    ...daysToContact(),
    ...onlineChecks(),
    ...recordedAsFirstGiven(),
    ...requirementsLive,
    ...referralTraining(),
  ];
}
