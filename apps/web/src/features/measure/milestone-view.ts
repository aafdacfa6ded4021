import type { DeadlineData } from '@plumbline/charts/geometry/deadline-data';
import type { MeasureView, MilestoneChart } from '@plumbline/contract/measure/measure-view';
import { type Day, dayNumber, days, toDay } from '@plumbline/domain/period/day';
import { type Month, months, toMonth } from '@plumbline/domain/period/month';
import { axisLabel } from './measure-view.ts';

/** Milestones as their strip is drawn: days as months from the first, with fractions. */
export function deadlineData(chart: MilestoneChart, { shortName }: MeasureView): DeadlineData {
  const from = toMonth(chart.from);
  const shown = months.range(from, toMonth(chart.to));
  const at = (day: string | null) => (day === null ? null : monthsFrom(from, toDay(day)));
  return {
    rows: chart.steps.flatMap(({ key, name, due, reached, state, text }) => {
      const place = at(due) ?? at(reached);
      return place === null
        ? []
        : [{ key, label: name, due: place, reached: at(reached), state, text }];
    }),
    months: shown.map((month, place) => ({
      key: month,
      label: axisLabel(month, months.label(month), place === 0),
    })),
    today: {
      at: monthsFrom(from, toDay(chart.today)),
      text: dayWords(chart),
    },
    name: shortName,
  };
}

/** The day the strip is read from: today, or the last day of a period that is over. */
function dayWords({ today, isToday }: MilestoneChart): string {
  const day = toDay(today);
  return isToday ? `Today, ${days.shortLabel(day)}` : days.label(days.offset(day, -1));
}

/** Months from the beginning of one month to a day, the part of the last one as a fraction. */
function monthsFrom(from: Month, day: Day): number {
  const month = months.floor(day);
  const whole = months.count(from, month) - 1;
  const length = dayNumber(months.lastDay(month)) - dayNumber(months.firstDay(month)) + 1;
  return whole + (dayNumber(day) - dayNumber(months.firstDay(month))) / length;
}
