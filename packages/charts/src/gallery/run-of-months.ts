const MONTHS = [
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
];

/** A month of invented years with its words for axis and readout. */
export type RunMonth = Readonly<{ key: string; label: string; longLabel: string }>;

/** Months on end, `from` counted from January 2023; the year is said at the start and in January. */
export function runOfMonths(from: number, count: number): readonly RunMonth[] {
  return Array.from({ length: count }, (_, index) => {
    const month = (from + index) % 12;
    const year = 2023 + Math.floor((from + index) / 12);
    const name = MONTHS[month] ?? '';
    const saysYear = index === 0 || month === 0;
    return {
      key: `${year}-${String(month + 1).padStart(2, '0')}`,
      label: `${name.slice(0, 3)}${saysYear ? ` ${year}` : ''}`,
      longLabel: `${name} ${year}`,
    };
  });
}
