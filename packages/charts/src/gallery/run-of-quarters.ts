import type { ChartInspection } from '../geometry/upright-lines.ts';
import type { RunMonth } from './run-of-months.ts';

const QUARTERS = [
  { name: 'Q4', end: '03', span: 'January to March' },
  { name: 'Q1', end: '06', span: 'April to June' },
  { name: 'Q2', end: '09', span: 'July to September' },
  { name: 'Q3', end: '12', span: 'October to December' },
] as const;

/**
 * Quarters on end, by their last months; `from` is counted from January to March 2023. The year is
 * said at the start and in each first quarter.
 */
export function runOfQuarters(from: number, count: number): readonly RunMonth[] {
  return Array.from({ length: count }, (_, index) => {
    const { name, end, span } = QUARTERS[(from + index) % 4] ?? QUARTERS[0];
    const year = 2023 + Math.floor((from + index) / 4);
    return {
      key: `${year}-${end}`,
      label: index === 0 || name === 'Q1' ? `${name} ${year}` : name,
      longLabel: `Quarter ${name.slice(1)}, ${span} ${year}`,
    };
  });
}

/** An inspection of the invented years and what came of it. */
export const INSPECTIONS: readonly ChartInspection[] = [
  { month: '2023-06', label: '30 June 2023', kind: 'fieldwork' },
  { month: '2023-10', label: '17 October 2023', kind: 'letter' },
  { month: '2023-10', label: '19 October 2023', kind: 'report' },
  { month: '2023-11', label: '15 November 2023', kind: 'submission' },
  { month: '2024-09', label: '17 September 2024', kind: 'revisit' },
];
