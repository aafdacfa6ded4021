import type { ImportRowView } from '@plumbline/contract/import/import-views';
import { Button } from '@plumbline/ui/button';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { LinkButton } from '@plumbline/ui/link-button';
import { Skeleton } from '@plumbline/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { refusedCsv } from '#shell/csv-link.ts';
import { Loaded } from '#shell/loaded.tsx';
import type { ShownVerdict } from '#shell/page-search.ts';
import { previewRowsQuery } from './imports-query.ts';
import styles from './preview-rows.module.css';
import { allRows, type VerdictTab, verdictSentences } from './preview-view.ts';

type PreviewRowsProps = Readonly<{ batch: number; tab: VerdictTab }>;

/** The rows of one tab: what each holds, what changes in it, or what is wrong with it. */
export function PreviewRows({ batch, tab }: PreviewRowsProps) {
  const { verdict, label, count } = tab;
  const query = useInfiniteQuery(previewRowsQuery(batch, verdict));
  return (
    <section aria-label={label}>
      <p className={styles.words}>{verdictSentences[verdict]}</p>
      {(verdict === 'refused' || verdict === 'waiting') && count > 0 ? (
        <p className={styles.download}>
          <LinkButton href={refusedCsv(batch)} download>
            Download the rows left out
          </LinkButton>{' '}
          <span className={styles.words}>Put them right and send them again as a file.</span>
        </p>
      ) : null}
      <Loaded query={query} skeleton={<Skeleton height="20rem" label="Loading the rows" />}>
        {({ pages }) => (
          <DataTable
            caption={`${label} rows of the file`}
            captionStyle="hidden"
            columns={columnsOf[verdict]}
            rows={allRows(pages)}
            rowKey={(row) => `${row.line ?? ''} ${row.key}`}
            empty="There are none."
          />
        )}
      </Loaded>
      {query.hasNextPage ? (
        <p className={styles.more}>
          <Button
            tone="secondary"
            busyText={query.isFetchingNextPage ? 'Loading' : undefined}
            onClick={() => void query.fetchNextPage()}
          >
            Show more rows
          </Button>
        </p>
      ) : null}
    </section>
  );
}

const line: Column<ImportRowView> = {
  key: 'line',
  header: 'Line',
  align: 'right',
  cell: (row) => row.line,
};

const name: Column<ImportRowView> = {
  key: 'key',
  header: 'Record',
  names: 'row',
  cell: ({ key }) => <span className={styles.name}>{key === '' ? 'no number' : key}</span>,
};

const summary: Column<ImportRowView> = {
  key: 'summary',
  header: 'Holds',
  cell: (row) => row.summary,
};

const changes: Column<ImportRowView> = {
  key: 'changes',
  header: 'What changes',
  cell: (row) => (
    <ul className={styles.list}>
      {row.changes.map(({ field, from, to, kept }) => (
        <li key={field}>
          <span className={styles.field}>{field}</span> from <del>{from}</del> to <ins>{to}</ins>
          {kept ? '; the audit still counts under the band it had when it was done' : null}
        </li>
      ))}
    </ul>
  ),
};

const issues: Column<ImportRowView> = {
  key: 'issues',
  header: 'What is wrong',
  cell: (row) => (
    <ul className={styles.list}>
      {row.issues.map(({ column, message }) => (
        <li key={`${column} ${message}`}>
          {column === '' ? null : <span className={styles.field}>{column}</span>} {message}
        </li>
      ))}
    </ul>
  ),
};

const columnsOf: Readonly<Record<ShownVerdict, readonly Column<ImportRowView>[]>> = {
  new: [line, name, summary],
  changed: [line, name, changes],
  same: [line, name, summary],
  refused: [line, name, issues],
  waiting: [line, name, summary],
  missing: [name, summary],
};
