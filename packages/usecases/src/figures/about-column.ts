import type { Column, Table } from '@plumbline/domain/table/table';

/** A table as a page makes it, before it is a file, and what its chart says in a sentence. */
export type PageTable = Omit<Table, 'name'> & { readonly sentence: string };

const about: Column = { key: 'about', label: 'About these figures', kind: 'text' };

/**
 * The table as a file that stands by itself: a file has no place for title, sentence and source
 * but a column of its own, filled once.
 */
export function withAbout({ sentence, ...table }: PageTable, source: string): Omit<Table, 'name'> {
  const { title, columns, rows } = table;
  const words = [`${title}.`, sentence, `${source}.`].filter(Boolean).join(' ');
  return {
    ...table,
    columns: [...columns, about],
    rows: rows.map((row, place) => ({ ...row, about: place === 0 ? words : null })),
  };
}
