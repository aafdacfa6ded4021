import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { sliceKey, wholeService } from '@plumbline/domain/slice/slice';
import { chanceOf, type MonthFigure } from '../month-figures.ts';
import { happened, periodsFrom, rising, stepped } from './shapes.ts';
import { staffOf } from './staff.ts';

/** What people are asked of themselves: what had an answer before the campaign and at the end of 2024. */
const characteristics = [
  { id: 'sex', before: 1, now: 1, declined: 0 },
  { id: 'age', before: 1, now: 1, declined: 0 },
  { id: 'ethnic-group', before: 0.92, now: 0.955, declined: 0.06 },
  { id: 'disability', before: 0.74, now: 0.842, declined: 0.08 },
  { id: 'religion', before: 0.68, now: 0.782, declined: 0.1 },
  { id: 'sexual-orientation', before: 0.66, now: 0.772, declined: 0.12 },
] as const;

const campaign = ['2024-01', '2024-12'] as const;

/** Each characteristic by itself, and the least complete of them for the whole. */
function perCharacteristic(
  measure: string,
  at: readonly Month[],
  substantive: boolean,
): readonly MonthFigure[] {
  const random = chanceOf(measure);
  return at.flatMap((month) => {
    const denominator = staffOf(month);
    const parts = characteristics.map(({ id, before, now, declined }) => {
      const answered = rising(before, now, campaign)(month);
      const share = substantive ? answered * (1 - declined) : answered;
      const wobble = share === 1 ? 0 : (random.next() - 0.5) * 0.004;
      const numerator = Math.round(denominator * (share + wobble));
      return { measure, month, slice: sliceKey({ characteristic: id }), numerator, denominator };
    });
    const least = parts.reduce((low, part) => (part.numerator < low.numerator ? part : low));
    return [{ ...least, slice: wholeService }, ...parts];
  });
}

/** Staff with an answer to everything they are asked. */
function fullRecords(): readonly MonthFigure[] {
  const path = rising(0.58, 0.662, ['2023-12', '2024-12']);
  return periodsFrom('2023-09', 'quarter').map((month) => {
    const denominator = staffOf(month);
    const numerator = Math.round(denominator * path(month));
    return { measure: '3.3.4b', month, slice: wholeService, numerator, denominator };
  });
}

/** Two groups beside each other, and their sum for which periods there are figures. */
function compared(
  measure: string,
  month: string,
  parts: Readonly<Record<'group' | 'comparator', readonly [number, number]>>,
): readonly MonthFigure[] {
  const of = (part: 'group' | 'comparator') => ({
    measure,
    month: toMonth(month),
    slice: sliceKey({ part }),
    numerator: parts[part][0],
    denominator: parts[part][1],
  });
  const [group, comparator] = [of('group'), of('comparator')];
  return [
    {
      ...group,
      slice: wholeService,
      numerator: group.numerator + comparator.numerator,
      denominator: group.denominator + comparator.denominator,
    },
    group,
    comparator,
  ];
}

/** Staff of ethnic minority backgrounds of those who said, against the working-age community. */
function representationGap(): readonly MonthFigure[] {
  return periodsFrom('2023-09', 'quarter').flatMap((month) => {
    const said = Math.round(staffOf(month) * 0.88);
    const years = months.count(toMonth('2023-09'), month) / 12;
    return compared('3.4.4a', month, {
      group: [Math.round(said * (0.056 + 0.003 * years)), said],
      comparator: [91_400, 537_600],
    });
  });
}

const everyQuarter = (from: string) =>
  Object.fromEntries(periodsFrom(from, 'quarter').map((month) => [month, [1, 1] as const]));

/** Equality records: recommendation 3.3. */
function equalityRecords(): readonly MonthFigure[] {
  return [
    ...perCharacteristic('3.3.1a', periodsFrom('2023-09'), false),
    ...perCharacteristic('3.3.1b', periodsFrom('2023-09', 'quarter'), true),
    ...stepped('3.3.1c', {
      whole: 12,
      steps: {
        '2024-01': 1,
        '2024-02': 3,
        '2024-03': 5,
        '2024-04': 7,
        '2024-05': 9,
        '2024-06': 11,
        '2024-07': 12,
      },
    }),
    ...happened('3.3.2a', { '2023-10': [318, 361], '2024-03': [247, 262], '2024-10': [402, 418] }),
    ...happened('3.3.2b', { '2024-05': [239, 257] }),
    ...happened('3.3.3a', everyQuarter('2024-04')),
    ...stepped('3.3.3b', {
      whole: null,
      grain: 'quarter',
      steps: { '2024-03': 5, '2024-06': 4, '2024-09': 3, '2024-12': 2 },
    }),
    ...happened('3.3.4a', { '2024-06': [1, 1], '2024-09': [0, 1], '2024-12': [1, 1] }),
    ...fullRecords(),
  ];
}

/** Premises, recruitment and the community: recommendation 3.4. */
function recruitment(): readonly MonthFigure[] {
  return [
    ...stepped('3.4.1a', {
      whole: 20,
      grain: 'quarter',
      steps: { '2023-12': 3, '2024-03': 8, '2024-06': 12, '2024-09': 15, '2024-12': 17 },
    }),
    ...stepped('3.4.1b', {
      whole: 61,
      grain: 'quarter',
      steps: { '2024-03': 4, '2024-06': 11, '2024-09': 18, '2024-12': 24 },
    }),
    ...happened('3.4.1c', {
      '2024-03': [41, 46],
      '2024-06': [52, 56],
      '2024-09': [61, 66],
      '2024-12': [53, 57],
    }),
    ...compared('3.4.3a', '2023-10', { group: [19, 52], comparator: [138, 309] }),
    ...compared('3.4.3a', '2024-10', { group: [27, 66], comparator: [168, 352] }),
    ...representationGap(),
    ...happened('3.4.3b', { '2023-10': [74, 361], '2024-10': [142, 418] }),
    ...happened('3.4.5a', { '2023-10': [41, 318], '2024-03': [32, 247], '2024-10': [56, 402] }),
    ...happened('3.4.5b', { '2024-06': [3, 5], '2024-09': [3, 4], '2024-12': [2, 4] }),
  ];
}

/** Everything of the workforce: who it is, what is known of it, and who joins. */
export function workforceFigures(): readonly MonthFigure[] {
  return [...equalityRecords(), ...recruitment()];
}
