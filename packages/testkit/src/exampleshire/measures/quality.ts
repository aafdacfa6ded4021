import { wholeService } from '@plumbline/domain/slice/slice';
import { wholeBetween } from '../../random.ts';
import { mergedOn, teams } from '../teams.ts';
import { chanceOf, figureMonths, type MonthFigure, successes, withWhole } from './month-figures.ts';

/** 2.4.1b: reviews of audits by team, a few a month, at standard about nine times in ten. */
export function qualityReviews(): readonly MonthFigure[] {
  const random = chanceOf('2.4.1b');
  return figureMonths.flatMap((month, place) => {
    const atStandard = 0.82 + 0.1 * (place / figureMonths.length);
    const parts = teams
      .filter((team) => team.merged === undefined || month < mergedOn.slice(0, 7))
      .map(({ id, share }) => {
        const denominator = wholeBetween(random, 1, share > 0.3 ? 6 : 3);
        return { value: id, numerator: successes(random, denominator, atStandard), denominator };
      });
    return withWhole({ measure: '2.4.1b', month, dimension: 'team' }, parts);
  });
}

/** 1.1.2c: checks of a sample of referrals, about twenty planned a month, done ever more often. */
export function controlChecks(): readonly MonthFigure[] {
  const random = chanceOf('1.1.2c');
  return figureMonths.map((month, place) => {
    const done = 0.68 + 0.14 * (place / figureMonths.length);
    const denominator = wholeBetween(random, 12, 28);
    const numerator = successes(random, denominator, done);
    return { measure: '1.1.2c', month, slice: wholeService, numerator, denominator };
  });
}
