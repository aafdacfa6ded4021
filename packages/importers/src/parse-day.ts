import { dayAt, dayNumber, parseDay, toDay } from '@plumbline/domain/period/day';
import { monthName } from '@plumbline/domain/period/month-names';
import type { CellReader, Refusal } from './cell-reader.ts';
import { cellMessages } from './messages.ts';
import { isEmptyWord, parseText } from './parse-text.ts';
import { remember } from './remember.ts';

/** A time after a date, with or without seconds, AM or PM, and a zone. It is read past. */
const clock = String.raw`([01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)?`;
const zone = String.raw`(?:Z|UTC|GMT|BST|[+-]\d{2}(?::?\d{2})?)`;
const time = String.raw`(?:(?:T|,?\s+)${clock}\s*(?:[ap]\.?m\.?)?\s*${zone}?)?`;

const serial = /^(\d{5})(?:\.\d+)?$/;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
const dayFirst = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}$`, 'i');
const inWords = new RegExp(
  String.raw`^(\d{1,2})(?:st|nd|rd|th)?[\s/.-]+([a-z]{3,9})\.?,?[\s/.-]+(\d{4}|\d{2})${time}$`,
  'i',
);

/**
 * Day 0 of Excel's 1900 system, for every serial after 60: that serial is 29 February 1900,
 * which never was, so later ones count from a day earlier than the system's own beginning.
 */
const serialZero = dayNumber(toDay('1899-12-30'));
const firstSerial = 20_000;
const lastSerial = 80_000;

/** Years outside these are slips: '0025' for 2025, or a system's earliest date for no date. */
const firstYear = '1900';
const yearAfterLast = '2200';

const lowerMonthNames: readonly string[] = Array.from({ length: 12 }, (_, index) =>
  monthName(index + 1).toLowerCase(),
);

type DateParts = Readonly<{ year: string; month: number; day: number; order: 'day' | 'year' }>;

/**
 * A reader of days: ISO text, null when the cell is blank. Understood are ISO dates
 * and date-times (the date as written, whatever the zone), the day first with '/', '-' or '.'
 * between ('31/3/25' is 2025), the month in words, each with or without a time, and Excel's
 * serial numbers. The month never comes first: such a date is refused, not guessed, and told to
 * `seeMonthFirst` at least the first time it is met.
 */
export function dayReader(seeMonthFirst: (text: string) => void = () => {}): CellReader {
  const readOther = remember((cell: string) => parseDayCell(cell, seeMonthFirst));
  return (cell) => (isLikelyDay(cell) ? cell : readOther(cell));
}

function parseDayCell(
  cell: string,
  seeMonthFirst: (text: string) => void,
): string | null | Refusal {
  const text = parseText(cell);
  if (typeof text !== 'string') return text;
  if (isEmptyWord(text)) return null;
  const count = Number(serial.exec(text)?.[1]);
  if (count >= firstSerial && count <= lastSerial) return dayAt(serialZero + count);
  const parts = dateParts(text);
  if (parts && isMonthFirst(parts)) seeMonthFirst(text);
  return parts === undefined ? { message: cellMessages.notADay(text) } : dayOf(parts, text);
}

function isLikelyDay(text: string): boolean {
  return parseDay(text) !== undefined && text >= firstYear && text < yearAfterLast;
}

function dateParts(text: string): DateParts | undefined {
  const iso = yearFirst.exec(text);
  if (iso) return partsFrom([iso[3], Number(iso[2]), iso[1]], 'year');
  const numbers = dayFirst.exec(text);
  if (numbers) return partsFrom([numbers[1], Number(numbers[2]), numbers[3]], 'day');
  const words = inWords.exec(text);
  const month = monthNamed(words?.[2] ?? '');
  return words && month > 0 ? partsFrom([words[1], month, words[3]], 'day') : undefined;
}

type Found = readonly [day: string | undefined, month: number, year: string | undefined];

function partsFrom([day = '', month, year = '']: Found, order: DateParts['order']): DateParts {
  return { day: Number(day), month, year: year.length === 2 ? `20${year}` : year, order };
}

/** The month, 1 to 12, whose name begins so: 'Sept' is 9. Zero when there is none. */
function monthNamed(name: string): number {
  return name === '' ? 0 : 1 + lowerMonthNames.findIndex((m) => m.startsWith(name.toLowerCase()));
}

/** Whether it is no date with the day first, but would be one with the month first. */
function isMonthFirst({ year, month, day, order }: DateParts): boolean {
  return (
    order === 'day' && month > 12 && isLikelyDay(`${year}-${twoDigits(day)}-${twoDigits(month)}`)
  );
}

function dayOf({ year, month, day, order }: DateParts, text: string): string | Refusal {
  const found = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  if (isLikelyDay(found)) return found;
  if (parseDay(found)) return { message: cellMessages.unlikelyYear(text, Number(year)) };
  if (order === 'day' && month > 12) return { message: cellMessages.dayFirst(text, month) };
  const exists = month >= 1 && month <= 12 && day >= 1;
  return {
    message: exists ? cellMessages.noSuchDay(day, month, Number(year)) : cellMessages.notADay(text),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
