/**
 * Days as whole numbers, so that made-up dates can be added to and compared.
 *
 * This is not the calendar of `domain/period`: data that tests that calendar must not be made by
 * it. The algorithms are Howard Hinnant's `days_from_civil` and `civil_from_days`.
 */

/** Days since 1 January 1970. */
export type DayNumber = number;

/** The day number of ISO text such as '2024-04-01'. */
export function dayOf(text: string): DayNumber {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** ISO text of a day number. */
export function dayText(day: DayNumber): string {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The month of a day, such as '2024-04'. */
export function monthOf(day: DayNumber): string {
  return dayText(day).slice(0, 7);
}

/** A month further on: `monthAfter('2024-12', 1)` is '2025-01'. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  const total = year * 12 + ofYear - 1 + months;
  return `${Math.floor(total / 12)}-${twoDigits((total % 12) + 1)}`;
}

/** The first and last day of a month. */
export function daysOfMonth(month: string): Readonly<{ first: DayNumber; last: DayNumber }> {
  return { first: dayOf(`${month}-01`), last: dayOf(`${monthAfter(month, 1)}-01`) - 1 };
}

/** The twelve months, April to March, of the financial year that starts in `startYear`. */
export function monthsOfYear(startYear: number): readonly string[] {
  return Array.from({ length: 12 }, (_, index) => monthAfter(`${startYear}-04`, index));
}

/** The first working day on or after a day. */
export function workingDayFrom(day: DayNumber): DayNumber {
  let found = day;
  while (!isWorkingDay(found)) found += 1;
  return found;
}

/** The last working day on or before a day. */
export function workingDayUpTo(day: DayNumber): DayNumber {
  let found = day;
  while (!isWorkingDay(found)) found -= 1;
  return found;
}

/** The working days of a span, both ends included. */
export function workingDays(from: DayNumber, to: DayNumber): readonly DayNumber[] {
  const days: DayNumber[] = [];
  for (let day = from; day <= to; day += 1) if (isWorkingDay(day)) days.push(day);
  return days;
}

/** Bank holidays that move are left out: nothing hangs on them here. */
const fixedHolidays: readonly string[] = ['12-25', '12-26', '01-01'];

function isWorkingDay(day: DayNumber): boolean {
  // 1 January 1970 was a Thursday, so day 2 was a Saturday.
  const weekday = (((day - 2) % 7) + 7) % 7;
  return weekday >= 2 && !fixedHolidays.includes(dayText(day).slice(5));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
