import { wholeService } from '@plumbline/domain/slice/slice';
import { wholeBetween } from '../../random.ts';
import { chanceOf, figureMonths, type MonthFigure, successes, withWhole } from './month-figures.ts';

/** Staff in post by group: 480 in all. */
const groups: readonly Readonly<{ group: string; staff: number; behind: number }>[] = [
  { group: 'wholetime', staff: 280, behind: 0 },
  { group: 'on-call', staff: 110, behind: 0.08 },
  { group: 'support', staff: 90, behind: -0.02 },
];

/** The campaign for EDI training began with the plan. */
const campaign = figureMonths.indexOf('2023-11' as (typeof figureMonths)[number]);

/** 3.1.2a: training rises from 62% to 93% over nine months and then stays. */
export function ediTraining(): readonly MonthFigure[] {
  const random = chanceOf('3.1.2a');
  return figureMonths.flatMap((month, place) => {
    const since = place - campaign;
    const level =
      since < 0 ? 0.6 + place * 0.001 : 0.62 + 0.31 / (1 + Math.exp(-(since - 5) / 1.6));
    const parts = groups.map(({ group, staff, behind }) => {
      const denominator = staff - wholeBetween(random, 0, 4);
      const share = Math.min(0.99, level - behind + (random.next() - 0.5) * 0.01);
      return { value: group, numerator: Math.round(denominator * share), denominator };
    });
    return withWhole({ measure: '3.1.2a', month, dimension: 'group' }, parts);
  });
}

/** 3.2.6a: one-to-ones rise from about 48% to 71%, with dips in August and December. */
export function oneToOnes(): readonly MonthFigure[] {
  const random = chanceOf('3.2.6a');
  return figureMonths.flatMap((month, place) => {
    const risen = Math.max(0, place - campaign) / (figureMonths.length - 1 - campaign);
    const dip = month.endsWith('-08') ? 0.09 : month.endsWith('-12') ? 0.05 : 0;
    const parts = groups.map(({ group, staff, behind }) => {
      const denominator = staff - wholeBetween(random, 4, 16);
      const share = 0.48 + 0.25 * risen - dip - behind;
      return { value: group, numerator: successes(random, denominator, share), denominator };
    });
    return withWhole({ measure: '3.2.6a', month, dimension: 'group' }, parts);
  });
}

const waves: readonly Readonly<{ month: string; response: number; agree: number }>[] = [
  { month: '2022-06', response: 0.58, agree: 0.61 },
  { month: '2023-06', response: 0.63, agree: 0.64 },
  { month: '2024-06', response: 0.74, agree: 0.73 },
];

/** 3.2.4a and 3.1.5a: three waves of the staff survey, fewer answers from on-call staff. */
export function staffSurvey(): readonly MonthFigure[] {
  const random = chanceOf('3.2.4a');
  return figureMonths.flatMap((month) => {
    const wave = waves.find((one) => one.month === month);
    if (wave === undefined) return [];
    const parts = groups.map(({ group, staff, behind }) => {
      const denominator = staff - wholeBetween(random, 0, 5);
      const share = wave.response - 2 * behind + 0.03;
      return { value: group, numerator: successes(random, denominator, share), denominator };
    });
    const answers =
      parts.reduce((sum, part) => sum + part.numerator, 0) - wholeBetween(random, 2, 9);
    return [
      ...withWhole({ measure: '3.2.4a', month, dimension: 'group' }, parts),
      {
        measure: '3.1.5a',
        month,
        slice: wholeService,
        numerator: successes(random, answers, wave.agree),
        denominator: answers,
      },
    ];
  });
}

/** 3.2.2b: summaries of three to seven meetings a month, in time more often than not. */
export function meetingSummaries(): readonly MonthFigure[] {
  const random = chanceOf('3.2.2b');
  return figureMonths.map((month, place) => {
    const denominator = wholeBetween(random, 3, 7);
    const inTime = place < campaign ? 0.62 : 0.88;
    return {
      measure: '3.2.2b',
      month,
      slice: wholeService,
      numerator: successes(random, denominator, inTime),
      denominator,
    };
  });
}

/** The months in which a "Have a Go" event was held. */
const events = [
  '2022-06',
  '2022-09',
  '2022-11',
  '2023-03',
  '2023-05',
  '2023-07',
  '2023-10',
  '2023-11',
  '2024-02',
  '2024-05',
  '2024-06',
  '2024-09',
  '2024-11',
];

/** 3.4.2a: events held, few a year. */
export function haveAGoEvents(): readonly MonthFigure[] {
  return figureMonths.map((month) => ({
    measure: '3.4.2a',
    month,
    slice: wholeService,
    numerator: events.filter((held) => held === month).length,
    denominator: null,
  }));
}
