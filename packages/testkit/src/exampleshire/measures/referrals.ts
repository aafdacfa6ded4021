import { sliceKey } from '@plumbline/domain/slice/slice';
import { poisson } from '../../random.ts';
import { chanceOf, figureMonths, type MonthFigure, successes, withWhole } from './month-figures.ts';

type Level = 'very-high' | 'high' | 'medium' | 'low';

/** The mix of referrals by PRS level, and the chance of a first action in time before and after PRS. */
const levels: readonly Readonly<{ level: Level; share: number; before: number; after: number }>[] =
  [
    { level: 'very-high', share: 0.08, before: 0.86, after: 0.97 },
    { level: 'high', share: 0.22, before: 0.76, after: 0.9 },
    { level: 'medium', share: 0.4, before: 0.69, after: 0.87 },
    { level: 'low', share: 0.3, before: 0.66, after: 0.84 },
  ];

const aMonth = 320;
const prsLive = '2024-01';
/** The month that was never reported. */
const notReported = '2023-08';

/** 1.1.2a: referrals acted on in time, by level, better since every one is scored. */
export function referralsInTime(): readonly MonthFigure[] {
  const random = chanceOf('1.1.2a');
  return figureMonths.flatMap((month) => {
    const parts = levels.map(({ level, share, before, after }) => {
      const denominator = poisson(random, aMonth * share);
      const inTime = month < prsLive ? before : after;
      return { value: level, numerator: successes(random, denominator, inTime), denominator };
    });
    return month === notReported
      ? []
      : withWhole({ measure: '1.1.2a', month, dimension: 'risk' }, parts);
  });
}

/** How many very high risk referrals of each month were not acted on in time. */
function missedVeryHigh(): ReadonlyMap<string, number> {
  const slice = sliceKey({ risk: 'very-high' });
  return new Map(
    referralsInTime()
      .filter((figure) => figure.slice === slice)
      .map(({ month, numerator, denominator }) => [month, (denominator ?? 0) - numerator]),
  );
}

const ages = ['1-7-days', '8-28-days', 'over-28-days'] as const;

/** How old overdue referrals are while there are many of them, and later. */
const ageMix = { early: [0.3, 0.35, 0.35], late: [0.6, 0.32, 0.08] } as const;

/** 1.2.1a: a backlog of sixty overdue referrals that is worked off in half a year, and what is left. */
export function overdueReferrals(): readonly MonthFigure[] {
  const random = chanceOf('1.2.1a');
  const randomLevel = chanceOf('1.2.1a by level');
  const missed = missedVeryHigh();
  let before = 60;
  return figureMonths.flatMap((month, place) => {
    const expected = place < 6 ? 60 - place * 9 : month < prsLive ? 9 : 4;
    const open = poisson(random, expected);
    const received = poisson(random, aMonth);
    const closed = Math.max(0, received + before - open);
    before = open;
    const young = Math.round(open * (place < 8 ? ageMix.early[0] : ageMix.late[0]));
    const middle = Math.min(
      open - young,
      Math.round(open * (place < 8 ? ageMix.early[1] : ageMix.late[1])),
    );
    const counts = [young, middle, open - young - middle];
    // An open one past its threshold was not acted on in time: no more are open than were missed.
    const veryHigh = Math.min(successes(random, open, 0.04), missed.get(month) ?? open);
    const high = successes(random, open - veryHigh, 0.2);
    const low = successes(randomLevel, open - veryHigh - high, 0.3);
    const base = { measure: '1.2.1a', month, denominator: null };
    return [
      ...withWhole(
        { measure: '1.2.1a', month, dimension: 'age' },
        ages.map((value, at) => ({ value, numerator: counts[at] ?? 0, denominator: null })),
      ),
      ...[
        ['very-high', veryHigh],
        ['high', high],
        ['medium', open - veryHigh - high - low],
        ['low', low],
      ].map(([risk, numerator]) => ({
        ...base,
        slice: sliceKey({ risk: String(risk) }),
        numerator: Number(numerator),
      })),
      ...[
        ['received', received],
        ['closed', closed],
        ['closed-without-contact', successes(random, closed, 0.06)],
      ].map(([flow, numerator]) => ({
        ...base,
        slice: sliceKey({ flow: String(flow) }),
        numerator: Number(numerator),
      })),
    ];
  });
}
