import { describe, expect, it } from 'vitest';
import { pagesOf, rowsText } from './list-pages.ts';

const list = { total: 51, page: 2, pageSize: 50, rows: ['the last'] };

describe('the pages of a list', () => {
  it('count their rows from 1 over all pages', () => {
    expect(rowsText(list)).toBe('Rows 51 to 51 of 51');
    expect(pagesOf(list)).toBe(2);
  });

  it('are one page of no rows where there is nothing', () => {
    const none = { ...list, total: 0, page: 1, rows: [] };
    expect(rowsText(none)).toBe('No rows');
    expect(pagesOf(none)).toBe(1);
  });

  it('need no page for nothing when the last one is full', () => {
    expect(pagesOf({ ...list, total: 100 })).toBe(2);
  });
});
