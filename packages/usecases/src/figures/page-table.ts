import type { Table } from '@plumbline/domain/table/table';

/** A table as a page makes it, before it is a file, and what its chart says in a sentence. */
export type PageTable = Omit<Table, 'name' | 'notes'> & { readonly sentence: string };

/** The table as a file that stands by itself: with its sentence, and whose figures they are. */
export function withNotes({ sentence, ...table }: PageTable, source: string): Omit<Table, 'name'> {
  return { ...table, notes: [sentence, `${source}.`].filter((note) => note !== '') };
}
