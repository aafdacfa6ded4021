import { type Month, months } from '@plumbline/domain/period/month';
import { cultureFigures } from './figures/culture.ts';
import { preventionFigures, recordedRestated } from './figures/prevention.ts';
import { protectionFigures } from './figures/protection.ts';
import { workforceFigures } from './figures/workforce.ts';
import { figureMonths, type MonthFigure } from './month-figures.ts';
import { ediTraining, haveAGoEvents, meetingSummaries, oneToOnes, staffSurvey } from './people.ts';
import { controlChecks, qualityReviews } from './quality.ts';
import { overdueReferrals, referralsInTime } from './referrals.ts';

/** Figures that somebody gave at one time, in one commit. */
export type FigureSet = Readonly<{ committedAt: string; figures: readonly MonthFigure[] }>;

/** When the third quarter of 2024 was given anew, with the mailbox that had been forgotten. */
const restatedAt = '2024-11-20T14:10:00.000Z';

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
    ...preventionFigures(),
    ...protectionFigures(),
    ...cultureFigures(),
    ...workforceFigures(),
  ];
  const sets = figureMonths.map((month) => ({
    committedAt: givenAt(month),
    figures: figures.filter((figure) => figure.month === month),
  }));
  return [...sets, { committedAt: restatedAt, figures: recordedRestated() }].toSorted((a, b) =>
    a.committedAt < b.committedAt ? -1 : 1,
  );
}

/** On the fourth of the month after, at half past nine in the morning. */
const givenAt = (month: Month): string => `${months.offset(month, 1)}-04T09:30:00.000Z`;
