import { parseFinancialYear } from '@plumbline/domain/period/financial-year';
import type { Refusal } from './cell-reader.ts';
import { cellMessages } from './messages.ts';
import { parseText } from './parse-text.ts';

const twoYears = /^(?:FY\s*)?(\d{4}|\d{2})\s*(?:-|\/|\u2013|to)\s*(\d{4}|\d{2})$/i;

/**
 * A financial year as '2024-25', from '2024-25', '2024/25', '2024/2025', '2024 to 2025' or '24/25',
 * which is of this century.
 */
export function parseFinancialYearCell(cell: string): string | null | Refusal {
  const text = parseText(cell);
  if (typeof text !== 'string') return text;
  const [, start = '', second = ''] = twoYears.exec(text) ?? [];
  const first = start.length === 2 ? `20${start}` : start;
  const year = parseFinancialYear(`${first}-${second.slice(-2)}`);
  const isNext = second.length === 2 || Number(second) === Number(first) + 1;
  return year && isNext ? year : { message: cellMessages.notAYear(text) };
}
