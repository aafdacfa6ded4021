import type { Grain } from '@plumbline/domain/measure/grain';
import { type Month, months } from '@plumbline/domain/period/month';
import { wholeService } from '@plumbline/domain/slice/slice';
import { dayOf } from '../../../calendar.ts';
import { wholeBetween } from '../../../random.ts';
import { auditCellsOn } from '../../audit-cells.ts';
import { exampleshireRecords } from '../../audits.ts';
import { lastKnownDay } from '../../service.ts';
import { mergedOn, teams } from '../../teams.ts';
import { chanceOf, type MonthFigure, successes, withWhole } from '../month-figures.ts';
import { qualityReviews } from '../quality.ts';
import { happened, level, type Path, periodsFrom, rising, steady, stepped } from './shapes.ts';

/** The teams that there were in a month, with their part of the work. */
function teamsIn(month: Month): readonly Readonly<{ id: string; share: number }>[] {
  const isMerged = month >= mergedOn.slice(0, 7);
  return teams.flatMap(({ id, share, merged }) => {
    if (merged !== undefined) return isMerged ? [] : [{ id, share: 0.12 }];
    return [{ id, share: id === 'south' && !isMerged ? share - 0.12 : share }];
  });
}

/** A share of so many cases, split by team. */
function byTeam(
  measure: string,
  of: Readonly<{ from: string; grain?: Grain; whole: (month: Month) => number; path: Path }>,
): readonly MonthFigure[] {
  const random = chanceOf(measure);
  return periodsFrom(of.from, of.grain).flatMap((month) =>
    withWhole(
      { measure, month, dimension: 'team' },
      teamsIn(month).map(({ id, share }) => {
        const denominator = Math.round(of.whole(month) * share);
        return {
          value: id,
          numerator: successes(random, denominator, of.path(month)),
          denominator,
        };
      }),
    ),
  );
}

type Done = Readonly<{ month: Month; outcome: string; notice: string }>;

/** The counted audits of the demonstration as they stand at its end. */
function auditsDone(): readonly Done[] {
  return exampleshireRecords().audits.flatMap((record) => {
    const cells = auditCellsOn(record, dayOf(lastKnownDay));
    if (cells?.activity_type !== 'audit' || cells.origin === 'follow-up') return [];
    if (cells.date_completed === '') return [];
    const month = cells.date_completed.slice(0, 7) as Month;
    return [{ month, outcome: cells.outcome, notice: cells.notice_type }];
  });
}

/** Enforcement by the quarter: notices as the records name them; the rest was said informally. */
function enforcementMix(done: readonly Done[]): readonly MonthFigure[] {
  const random = chanceOf('2.2.2g');
  return periodsFrom('2022-04', 'quarter').flatMap((month) => {
    const from = months.offset(month, -2);
    const found = done.filter((one) => one.month >= from && one.month <= month);
    const unsatisfactory = found.filter(({ outcome }) => outcome === 'unsatisfactory');
    const noticed = (word: string) =>
      unsatisfactory.filter(({ notice }) => notice.startsWith(word)).length;
    const formal = ['enforcement', 'prohibition', 'alteration'].map((word) => ({
      value: word,
      numerator: noticed(word),
      denominator: null,
    }));
    const counted = formal.reduce((sum, { numerator }) => sum + numerator, 0);
    const informal = unsatisfactory.length - counted;
    const prosecution = random.next() < 0.12 ? 1 : 0;
    return withWhole({ measure: '2.2.2g', month, dimension: 'kind' }, [
      { value: 'informal', numerator: informal, denominator: null },
      ...formal,
      { value: 'prosecution', numerator: prosecution, denominator: null },
    ]);
  });
}

/** Reviews done against those the plan requires: one in ten audits, and two an officer a quarter. */
function reviewsAgainstPlan(): readonly MonthFigure[] {
  const random = chanceOf('2.4.1a');
  const done = qualityReviews().filter(
    ({ month, slice }) => month >= '2023-10' && slice !== wholeService,
  );
  return periodsFrom('2023-10').flatMap((month) =>
    withWhole(
      { measure: '2.4.1a', month, dimension: 'team' },
      done
        .filter((figure) => figure.month === month)
        .map(({ slice, denominator }) => {
          const reviews = denominator ?? 0;
          const more = random.next() < (month < '2024-07' ? 0.4 : 0.22) ? 1 : 0;
          const value = slice.replace('team=', '');
          return { value, numerator: reviews, denominator: reviews + more };
        }),
    ),
  );
}

/** Everything of protection beside its audits. */
export function protectionFigures(): readonly MonthFigure[] {
  const done = auditsDone();
  const audits = (month: Month) => done.filter((one) => one.month === month).length;
  const outcomes = (month: Month) =>
    done.filter((one) => one.month === month && one.outcome !== '').length;
  const staff = 25;
  return [
    ...scheduled(),
    ...happened('2.2.2f', {
      '2023-12': [0, 1],
      '2024-03': [1, 1],
      '2024-06': [1, 1],
      '2024-09': [1, 1],
      '2024-12': [1, 1],
    }),
    ...enforcementMix(done),
    ...stepped('2.2.3a', {
      whole: null,
      steps: { '2023-11': 0, '2024-09': 2, '2024-11': 3 },
    }),
    ...byTeam('2.2.3b', {
      from: '2023-09',
      grain: 'quarter',
      whole: () => 5_200,
      path: rising(0.26, 0.21, ['2023-09', '2024-09']),
    }),
    ...stepped('2.3.1a', { whole: 3, steps: { '2023-10': 0, '2023-11': 1, '2023-12': 3 } }),
    ...level('2.3.2a', {
      from: '2023-12',
      base: () => staff,
      path: rising(0.12, 1, ['2023-12', '2024-05']),
      wobble: 0,
    }),
    ...byTeam('2.3.2b', {
      from: '2023-06',
      whole: audits,
      path: (month) => (month < '2024-04' ? 0.962 : 0.915),
    }),
    ...stepped('2.3.3a', {
      whole: 9,
      steps: { '2024-01': 0, '2024-02': 3, '2024-03': 5, '2024-04': 9 },
    }),
    ...byTeam('2.3.3b', {
      from: '2024-05',
      whole: outcomes,
      path: rising(0.82, 0.945, ['2024-05', '2024-09']),
    }),
    ...byTeam('2.3.4a', {
      from: '2023-09',
      grain: 'quarter',
      whole: () => 5_200,
      path: steady(0.525),
    }),
    ...reviewsAgainstPlan(),
    ...level('2.4.1c', {
      from: '2023-11',
      base: () => staff,
      path: rising(0.08, 1, ['2023-11', '2024-05']),
      wobble: 0,
    }),
    ...stepped('2.4.2a', {
      whole: 18,
      steps: {
        '2023-12': 0,
        '2024-02': 3,
        '2024-04': 7,
        '2024-06': 11,
        '2024-08': 13,
        '2024-11': 15,
      },
    }),
  ];
}

/** Premises of very high and high risk with a day for their audit this financial year. */
function scheduled(): readonly MonthFigure[] {
  const random = chanceOf('2.1.2a');
  return periodsFrom('2023-10').flatMap((month) => {
    const share = month < '2023-12' ? 0.62 : month.endsWith('-04') ? 0.985 : 1;
    const parts = [
      { value: 'very-high', base: 236 },
      { value: 'high', base: 384 },
    ].map(({ value, base }) => {
      const denominator = base + wholeBetween(random, -3, 3);
      return { value, numerator: Math.round(denominator * share), denominator };
    });
    return withWhole({ measure: '2.1.2a', month, dimension: 'risk' }, parts);
  });
}
