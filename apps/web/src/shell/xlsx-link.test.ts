import { expect, it } from 'vitest';
import { xlsxOf } from './xlsx-link.ts';

it('a workbook has the address of its CSV but for the kind of file', () => {
  expect(xlsxOf('/csv/board/measures.csv?period=2024-25-Q3&known=2025-01-02')).toBe(
    '/xlsx/board/measures.xlsx?period=2024-25-Q3&known=2025-01-02',
  );
  expect(xlsxOf('/csv/protection/months.csv')).toBe('/xlsx/protection/months.xlsx');
});
