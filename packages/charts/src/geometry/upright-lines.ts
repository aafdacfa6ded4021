import { isMonth, months } from '@plumbline/domain/period/month';
import type { InspectionDate } from '@plumbline/domain/plan/plan';
import type { BehindFigures, UprightKind } from './behind-figures.ts';
import { footNotes } from './foot-notes.ts';
import { textWidth } from './text-width.ts';
import { LABEL } from './type-sizes.ts';
import { eventLines, eventsHeight, type WantedEvent } from './upright-line-labels.ts';
import { type UprightPlaces, uprightPlaces } from './upright-line-places.ts';

/** A date of an inspection, to be seen behind the figures. */
export type ChartInspection = Readonly<{
  month: string;
  /** The day, as it is said after its kind: '19 October 2023'. */
  label: string;
  kind: InspectionDate['kind'];
}>;

/** What is to be seen behind the figures of a chart over time. */
export type UprightMarks = Readonly<{
  /** Upright lines, numbered in order of time and named beneath the picture. */
  inspections?: readonly ChartInspection[] | undefined;
  /** The months from which a new definition holds: no line leads across. */
  breaks?: readonly string[] | undefined;
}>;

/** Upright lines as a chart lays them out. */
export function behindFigures(marks: UprightMarks): BehindFigures {
  const { breaks = [] } = marks;
  return {
    breaks,
    wanted: (row, width) => {
      const places = uprightPlaces(row);
      const events: readonly WantedEvent<UprightKind>[] = [
        ...inspectionEvents(marks, places),
        ...breakEvents(breaks, places),
      ];
      const notes = inspectionNotes(marks, places);
      const below = footNotes(notes, { width, top: 0 }).height;
      return { events, notes, above: eventsHeight(events, width), below };
    },
    place: ({ events, notes, below }, { width, height, top, foot }) => ({
      lines: eventLines(events, { width, plotTop: top, plotBottom: foot }),
      notes: footNotes(notes, { width, top: height - below }).items,
    }),
    // Whether a line is in sight does not depend on the size of the picture.
    words: (points) => markWords(marks, uprightPlaces({ points, x: 0, width: 1 })),
  };
}

/** Numbers nearer to each other than this are said together. */
const NUMBER_AIR = 12;

/** A line for each month with dates, numbered as they are in the notes: '1', '2–4'. */
export function inspectionEvents(
  marks: UprightMarks,
  places: UprightPlaces,
): readonly WantedEvent<'inspection'>[] {
  const groups: { xs: number[]; first: number; last: number }[] = [];
  for (const [index, { x }] of seenInspections(marks, places).entries()) {
    const group = groups.at(-1);
    const near = group !== undefined && x - (group.xs[0] ?? x) < numberRoom(group);
    if (near) {
      if (group.xs.at(-1) !== x) group.xs.push(x);
      group.last = index + 1;
    } else groups.push({ xs: [x], first: index + 1, last: index + 1 });
  }
  return groups.flatMap((group) =>
    group.xs.map((x, place) => ({
      x,
      kind: 'inspection',
      text: place === 0 ? numbersText(group) : null,
      tone: 'muted',
    })),
  );
}

/** What the numbers stand for, in a note; none where no date is in sight. */
export function inspectionNotes(marks: UprightMarks, places: UprightPlaces) {
  const said = seenInspections(marks, places).map(
    ({ date }, index) => `${index + 1} ${inspectionWords(date)}`,
  );
  return said.length === 0 ? [] : [{ key: 'inspections', text: datesText(said) }];
}

function markWords(marks: UprightMarks, places: UprightPlaces): string {
  const dates = seenInspections(marks, places).map(({ date }) => inspectionWords(date));
  const breaks = (marks.breaks ?? []).filter((month) => places.before(month) !== null);
  return [
    ...(dates.length === 0 ? [] : [datesText(dates)]),
    ...breaks.map((month) => `A new definition holds from ${monthText(month)}.`),
  ].join(' ');
}

function seenInspections({ inspections = [] }: UprightMarks, { at }: UprightPlaces) {
  return inspections
    .flatMap((date) => {
      const x = at(date.month);
      return x === null ? [] : [{ date, x }];
    })
    .sort((a, b) => a.x - b.x);
}

function breakEvents(
  breaks: readonly string[],
  { before }: UprightPlaces,
): readonly WantedEvent<'definition'>[] {
  // Two definitions within one quarter are one new beginning.
  const xs = new Set(breaks.flatMap((month) => before(month) ?? []));
  return [...xs].map((x) => ({ x, kind: 'definition', text: 'New definition' }));
}

function datesText(dates: readonly string[]): string {
  return `Dates of the inspection: ${dates.join('; ')}.`;
}

function inspectionWords({ kind, label }: ChartInspection): string {
  return `${kind}, ${label}`;
}

type Numbers = Readonly<{ first: number; last: number }>;

function numbersText({ first, last }: Numbers): string {
  return first === last ? String(first) : `${first}–${last}`;
}

function numberRoom(numbers: Numbers): number {
  return textWidth(numbersText(numbers), LABEL) + NUMBER_AIR;
}

function monthText(month: string): string {
  return isMonth(month) ? months.label(month) : month;
}
