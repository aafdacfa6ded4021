import { wholeService } from '@plumbline/domain/slice/slice';
import { poisson } from '../../../random.ts';
import { chanceOf, type MonthFigure } from '../month-figures.ts';
import { staffSurvey } from '../people.ts';
import { happened, periodsFrom, rising, stepped } from './shapes.ts';
import { staffOf } from './staff.ts';

/** The answers to another question of the yearly survey: a few leave one out. */
function surveyQuestion(measure: string, shares: readonly number[]): readonly MonthFigure[] {
  const random = chanceOf(measure);
  const answered = staffSurvey().filter(
    (figure) => figure.measure === '3.1.5a' && figure.slice === wholeService,
  );
  return answered.map(({ month, denominator }, wave) => {
    const answers = (denominator ?? 0) - Math.floor(random.next() * 6);
    const numerator = Math.round(answers * (shares[wave] ?? 0));
    return { measure, month, slice: wholeService, numerator, denominator: answers };
  });
}

/** A short survey: who was asked, and who said yes. */
const pulse = (measure: string, waves: Readonly<Record<string, readonly [number, number]>>) =>
  happened(measure, waves);

/** Contacts with the Speak Up line: about five in twelve months, against hundreds of staff. */
function speakUpContacts(): readonly MonthFigure[] {
  const random = chanceOf('3.2.1b');
  return periodsFrom('2022-04').map((month) => ({
    measure: '3.2.1b',
    month,
    slice: wholeService,
    numerator: poisson(random, month < '2023-11' ? 0.3 : 0.62),
    // Twelve of these add up to the average headcount in hundreds.
    denominator: staffOf(month) / 1_200,
  }));
}

/** Themes that came back in cases, and those with an agreed response. */
function recurringThemes(): readonly MonthFigure[] {
  const found: Readonly<Record<string, readonly [number, number]>> = {
    '2024-02': [0, 1],
    '2024-04': [1, 1],
    '2024-05': [1, 1],
    '2024-07': [1, 2],
    '2024-09': [1, 1],
    '2024-10': [1, 1],
    '2024-11': [1, 1],
  };
  return periodsFrom('2024-01').map((month) => {
    const [numerator, denominator] = found[month] ?? [0, 0];
    return { measure: '3.2.5b', month, slice: wholeService, numerator, denominator };
  });
}

const everyQuarter = (from: string): Readonly<Record<string, readonly [number, number]>> =>
  Object.fromEntries(periodsFrom(from, 'quarter').map((month) => [month, [1, 1] as const]));

/** Values, training and leadership: recommendation 3.1. */
function values(): readonly MonthFigure[] {
  return [
    ...stepped('3.1.1a', { whole: null, steps: { '2023-10': 0, '2024-07': 1 } }),
    ...surveyQuestion('3.1.2b', [0.62, 0.64, 0.71]),
    ...stepped('3.1.3a', {
      whole: 60,
      steps: {
        '2023-12': 0,
        '2024-02': 4,
        '2024-04': 11,
        '2024-05': 15,
        '2024-06': 20,
        '2024-07': 24,
        '2024-08': 26,
        '2024-09': 31,
        '2024-10': 37,
        '2024-11': 42,
        '2024-12': 47,
      },
    }),
    ...stepped('3.1.4a', { whole: 6, grain: 'quarter', steps: { '2023-12': 1, '2024-03': 6 } }),
    ...happened('3.1.6a', { '2024-06': [1, 3], '2024-09': [1, 2], '2024-12': [1, 3] }),
    ...surveyQuestion('3.1.6b', [0.6, 0.61, 0.63]),
  ];
}

/** Being heard and how the service is governed: recommendation 3.2. */
function beingHeard(): readonly MonthFigure[] {
  return [
    ...pulse('3.2.1a', { '2023-11': [172, 221], '2024-05': [231, 257] }),
    ...speakUpContacts(),
    ...happened('3.2.1c', everyQuarter('2024-01')),
    ...happened('3.2.2a', {
      '2024-03': [14, 31],
      '2024-06': [13, 33],
      '2024-09': [11, 30],
      '2024-12': [12, 35],
    }),
    ...stepped('3.2.3a', {
      whole: null,
      grain: 'quarter',
      steps: { '2023-09': 3, '2024-03': 4, '2024-06': 5 },
    }),
    ...surveyQuestion('3.2.4b', [0.43, 0.44, 0.52]),
    ...happened('3.2.4c', { '2023-06': [4, 12], '2024-06': [9, 10] }),
    ...happened('3.2.5a', {
      '2024-03': [1, 1],
      '2024-06': [1, 1],
      '2024-09': [0, 1],
      '2024-12': [0, 1],
    }),
    ...recurringThemes(),
    ...managersTrained(),
  ];
}

/** Line managers through their module, of about eighty-four. */
function managersTrained(): readonly MonthFigure[] {
  const path = rising(0.1, 0.7, ['2024-03', '2024-12']);
  return periodsFrom('2024-03', 'quarter').map((month) => ({
    measure: '3.2.6b',
    month,
    slice: wholeService,
    numerator: Math.round(84 * path(month)),
    denominator: 84,
  }));
}

/** Everything of culture beside training, one-to-ones, the survey's own figures and meetings. */
export function cultureFigures(): readonly MonthFigure[] {
  return [...values(), ...beingHeard()];
}
