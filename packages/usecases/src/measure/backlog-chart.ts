import type { BacklogChart } from '@plumbline/contract/measure/measure-view';
import { thingsOf } from '@plumbline/domain/measure/definition';
import { type Month, months } from '@plumbline/domain/period/month';
import { backlogSentence } from '@plumbline/domain/sentence/backlog-sentence';
import { sliceKey, sliceValue } from '@plumbline/domain/slice/slice';
import { type BacklogMonth, readBacklog } from '@plumbline/domain/stock/read-backlog';
import type { MeasureFacts } from './measure-facts.ts';
import { figureOf, madeOf } from './measure-panel.ts';
import { partNames } from './part-names.ts';

/** The last months that received and closed are added up over. */
const span = 12;

/**
 * The backlog behind a stock of open cases, where its definition splits them by age and keeps what
 * came in and what was closed: null where it does not. `timely` is the measure of how soon cases
 * were acted on.
 */
export function backlogChart(
  facts: MeasureFacts,
  timely: MeasureFacts | null,
): BacklogChart | null {
  const { definition, slices, shown, end } = facts;
  const ages = slices.flatMap((slice) => sliceValue(slice, 'age') ?? []);
  const bands = ageOrder.filter((age) => ages.includes(age));
  if (bands.length === 0) return null;
  const held = shown.map((month) => backlogMonth(facts, month, bands));
  const reading = readBacklog(held, span);
  if (reading === null) return null;
  return {
    kind: 'backlog',
    key: 'backlog',
    title: `${definition.shortName} by age, received and closed`,
    sentence: backlogSentence({
      reading,
      things: thingsOf(definition),
      all: thingsOf(timely?.definition ?? definition),
      month: months.label(end),
      oldestFor: `overdue ${partNames.age?.[bands.at(-1) ?? '']?.toLowerCase() ?? ''}`,
    }),
    things: thingsOf(definition).many,
    bands: bands.map((age) => partNames.age?.[age] ?? age),
    months: shown.map((month, place) => {
      const one = held[place] ?? null;
      return {
        month,
        label: months.label(month),
        open: one?.open ?? null,
        received: one?.received ?? null,
        closed: one?.closed ?? null,
        closedWithoutContact: one?.closedWithoutContact ?? null,
      };
    }),
    timeliness: timely === null ? [] : timelinessOf(timely),
  };
}

const ageOrder = ['1-7-days', '8-28-days', 'over-28-days'];

function backlogMonth(
  { of }: MeasureFacts,
  month: Month,
  bands: readonly string[],
): BacklogMonth | null {
  const count = (dimension: string, value: string) =>
    of(sliceKey({ [dimension]: value })).get(month)?.numerator;
  const open = bands.map((age) => count('age', age));
  // What is not known is not nought: a band without a figure leaves the month out.
  const known = open.flatMap((one) => one ?? []);
  if (known.length < bands.length) return null;
  return {
    open: known,
    received: count('flow', 'received') ?? null,
    closed: count('flow', 'closed') ?? null,
    closedWithoutContact: count('flow', 'closed-without-contact') ?? null,
  };
}

/** How soon cases were acted on in the last month, of every level, the most urgent first. */
function timelinessOf(timely: MeasureFacts): BacklogChart['timeliness'] {
  const names = partNames.risk ?? {};
  return Object.keys(names).flatMap((risk) => {
    const observation = timely.of(sliceKey({ risk })).get(timely.end);
    const value = figureOf(observation, timely.definition.unit);
    if (value === null) return [];
    const made = madeOf(timely, observation) ?? '';
    return [{ label: names[risk] ?? risk, text: timely.print.figure(value), made }];
  });
}
