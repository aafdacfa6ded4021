/** The English names of the months, January first. */
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The name of a month of the calendar, 1 to 12: `monthName(3)` is 'March'. */
export function monthName(month: number): string {
  const name = monthNames[month - 1];
  if (name === undefined) throw new RangeError(`There is no month ${month} in a year`);
  return name;
}

/** The first three letters of a month's name: `shortMonthName(9)` is 'Sep'. */
export function shortMonthName(month: number): string {
  return monthName(month).slice(0, 3);
}
