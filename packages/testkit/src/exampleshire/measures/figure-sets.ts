import { type Month, months } from '@plumbline/domain/period/month';
import { figureMonths, type MonthFigure } from './month-figures.ts';
import { ediTraining, haveAGoEvents, meetingSummaries, oneToOnes, staffSurvey } from './people.ts';
import { controlChecks, qualityReviews } from './quality.ts';
import { overdueReferrals, referralsInTime } from './referrals.ts';

/** The figures of one month, as somebody gave them at the beginning of the next. */
export type FigureSet = Readonly<{ committedAt: string; figures: readonly MonthFigure[] }>;

/** The history of the demonstration's typed figures, in commit order: the same every time. */
export function exampleshireFigures(): readonly FigureSet[] {
  const figures = [
    ...referralsInTime(),
    ...overdueReferrals(),
    ...controlChecks(),
    ...qualityReviews(),
    ...ediTraining(),
    ...oneToOnes(),
    ...staffSurvey(),
    ...meetingSummaries(),
    ...haveAGoEvents(),
  ];
  return figureMonths.map((month) => ({
    committedAt: givenAt(month),
    figures: figures.filter((figure) => figure.month === month),
  }));
}

/** On the fourth of the month after, at half past nine in the morning. */
const givenAt = (month: Month): string => `${months.offset(month, 1)}-04T09:30:00.000Z`;
