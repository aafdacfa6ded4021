import { agreeMeasures } from '@plumbline/usecases/measure/agree-measures';
import type { Step } from './step.ts';

/** What is measured was defined when the service was set up. */
const definedAt = '2021-04-01T08:01:00.000Z';

/** What it is to be, and how it is judged, was agreed with the plan. */
const agreedAt = '2023-11-15T09:01:00.000Z';

const nothing = {
  definitions: [],
  tolerances: [],
  standingTargets: [],
  annualTargets: [],
  events: [],
  milestones: {},
  benchmarks: [],
};

/**
 * What was agreed about the measures, each in its own commit: definitions first, targets with the
 * plan, a year's target on the day it was agreed, a later definition on the day before it holds, and
 * what happened to a measure on the third of the month after.
 */
export async function measureSteps(): Promise<readonly Step[]> {
  const { exampleshireMeasures } = await import('@plumbline/testkit/exampleshire/measures/agreed');
  const { toMonth, months } = await import('@plumbline/domain/period/month');
  const { days } = await import('@plumbline/domain/period/day');
  const all = exampleshireMeasures();
  const first = all.definitions.filter(({ version }) => version === 1);
  const later = all.definitions.filter(({ version }) => version > 1);
  const minute = (place: number) => String(place).padStart(2, '0');
  return [
    {
      committedAt: definedAt,
      put: (context) => agreeMeasures(context, { ...nothing, definitions: first }),
    },
    {
      committedAt: agreedAt,
      put: (context) =>
        agreeMeasures(context, { ...all, definitions: [], annualTargets: [], events: [] }),
    },
    ...all.annualTargets.map(
      (target, place): Step => ({
        committedAt: `${target.agreedOn}T13:${minute(place)}:30.000Z`,
        put: (context) => agreeMeasures(context, { ...nothing, annualTargets: [target] }),
      }),
    ),
    ...later.map((definition, place): Step => {
      const day = days.offset(months.firstDay(toMonth(definition.effectiveFrom)), -1);
      return {
        committedAt: `${day}T11:${minute(place)}:30.000Z`,
        put: (context) => agreeMeasures(context, { ...nothing, definitions: [definition] }),
      };
    }),
    ...all.events.map((event, place): Step => {
      const day = days.offset(months.firstDay(months.offset(toMonth(event.month), 1)), 2);
      return {
        committedAt: `${day}T12:${minute(place)}:30.000Z`,
        put: (context) => agreeMeasures(context, { ...nothing, events: [event] }),
      };
    }),
  ];
}
