import { isMonth, months } from '@plumbline/domain/period/month';
import type { InspectionDate } from '@plumbline/domain/plan/plan';
import type { BehindFigures, UprightKind, WantedSaid } from './behind-figures.ts';
import { footNotes } from './foot-notes.ts';
import type { Keyed } from './month-places.ts';
import { placedSaid, saidHeight } from './said-row.ts';
import type { Stop } from './stop.ts';
import { textWidth } from './text-width.ts';
import { LABEL } from './type-sizes.ts';
import { eventLines, eventsHeight, type WantedEvent } from './upright-line-labels.ts';
import { placeOfMonth, type UprightPlaces, uprightPlaces } from './upright-line-places.ts';

/** A date of an inspection, to be seen behind the figures. */
export type ChartInspection = Readonly<{
  month: string;
  /** The day, as it is said after its kind: '19 October 2023'. */
  label: string;
  kind: InspectionDate['kind'];
}>;

/** What was said of a period, to be marked under it: a letter, and who said it. */
export type ChartSaid = Readonly<{
  /** The last month of the period. */
  month: string;
  /** 'A'. */
  mark: string;
  /** As the readout names it: 'Comment A by Group Commander Protection'. */
  text: string;
}>;

/** What is to be seen behind the figures of a chart over time. */
export type UprightMarks = Readonly<{
  /** Upright lines, numbered in order of time and named beneath the picture. */
  inspections?: readonly ChartInspection[] | undefined;
  /** The months from which a new definition holds: no line leads across. */
  breaks?: readonly string[] | undefined;
  /** Letters under the months that something was said of. */
  said?: readonly ChartSaid[] | undefined;
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
      const said = saidLetters(marks, places);
      const notes = [...inspectionNotes(marks, places), ...saidNotes(marks, places)];
      const below = saidHeight(said) + footNotes(notes, { width, top: 0 }).height;
      return { events, said, notes, above: eventsHeight(events, width), below };
    },
    place: ({ events, said, notes, below }, { width, height, top, foot }) => ({
      lines: eventLines(events, { width, plotTop: top, plotBottom: foot }),
      said: placedSaid(said, height - below),
      notes: footNotes(notes, { width, top: height - below + saidHeight(said) }).items,
    }),
    // Whether a line is in sight does not depend on the size of the picture.
    words: (points) => markWords(marks, uprightPlaces({ points, x: 0, width: 1 })),
    told: (stops, points) =>
      stops.map((series) => series.map((stop, index) => toldStop(marks, points, { stop, index }))),
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
    ...seenSaid(marks, places).map(
      ({ one }) => `${one.text}, on the period to ${monthText(one.month)}.`,
    ),
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

function seenSaid({ said = [] }: UprightMarks, { at }: UprightPlaces) {
  return said
    .flatMap((one) => {
      const x = at(one.month);
      return x === null ? [] : [{ one, x }];
    })
    .sort((a, b) => a.x - b.x);
}

/** A stop that also reads out what was said of the period of its figure. */
function toldStop(
  { said = [] }: UprightMarks,
  points: readonly Keyed[],
  { stop, index }: Readonly<{ stop: Stop | null; index: number }>,
): Stop | null {
  const texts = said
    .filter(({ month }) => placeOfMonth(points, month) === index)
    .map(({ text }) => text);
  return stop === null || texts.length === 0
    ? stop
    : { ...stop, reading: [stop.reading, ...texts].join('. ') };
}

/** Letters nearer to each other than this stand together. */
const LETTER_AIR = 22;

/** The letters of what was said, those close together as one: 'A', 'B, C'. */
export function saidLetters(marks: UprightMarks, places: UprightPlaces): readonly WantedSaid[] {
  const groups: { x: number; letters: string[] }[] = [];
  for (const { one, x } of seenSaid(marks, places)) {
    const group = groups.at(-1);
    if (group !== undefined && x - group.x < LETTER_AIR) group.letters.push(one.mark);
    else groups.push({ x, letters: [one.mark] });
  }
  return groups.map(({ x, letters }) => ({ x, text: letters.join(', ') }));
}

/** What the letters stand for, in a note; none where none is in sight. */
function saidNotes(marks: UprightMarks, places: UprightPlaces) {
  const letters = seenSaid(marks, places).map(({ one }) => one.mark);
  const [first, last] = [letters[0], letters.at(-1)];
  if (first === undefined) return [];
  const which = letters.length < 3 ? letters.join(', ') : `${first} to ${last}`;
  return [{ key: 'said', text: `${which}: what its owner said of the period, in words below.` }];
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
