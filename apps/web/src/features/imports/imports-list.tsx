import type { ImportSummary } from '@plumbline/contract/import/import-views';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Button } from '@plumbline/ui/button';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import { Skeleton } from '@plumbline/ui/skeleton';
import { StatusTag } from '@plumbline/ui/status-tag';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Loaded } from '#shell/loaded.tsx';
import { Section } from '#shell/section.tsx';
import { timeWords } from '#shell/time-words.ts';
import { CancelImport } from './cancel-import.tsx';
import {
  isWaiting,
  previewSentence,
  readingSentence,
  shortSourceNames,
  sourceNames,
  stateOf,
} from './import-words.ts';
import styles from './imports-list.module.css';
import { importsQuery } from './imports-query.ts';
import { UndoButton } from './undo-button.tsx';

const millisecondsBetweenLooks = 2000;

/** The previews that wait for somebody, and all imports that there have been. */
export function ImportsList() {
  const query = useInfiniteQuery({
    ...importsQuery(),
    refetchInterval: ({ state }) =>
      state.data?.pages.flat().some((one) => one.state === 'reading')
        ? millisecondsBetweenLooks
        : false,
  });
  return (
    <Loaded query={query} skeleton={<Skeleton height="24rem" label="Loading the imports" />}>
      {({ pages }) => {
        const imports = pages.flat();
        return (
          <>
            <WaitingImports imports={imports.filter(isWaiting)} />
            <ImportHistory imports={imports.filter((one) => !isWaiting(one))} />
            {query.hasNextPage ? (
              <p className={styles.more}>
                <Button
                  tone="secondary"
                  busyText={query.isFetchingNextPage ? 'Loading' : undefined}
                  onClick={() => void query.fetchNextPage()}
                >
                  Show earlier imports
                </Button>
              </p>
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

type Imports = Readonly<{ imports: readonly ImportSummary[] }>;

function WaitingImports({ imports }: Imports) {
  if (imports.length === 0) return null;
  return (
    <Section title="Waiting for you" note="Read, but not taken: no figure has changed yet">
      <ul className={styles.waiting}>
        {imports.map((one) => (
          <li key={one.batch} className={styles.waitingItem}>
            <ImportLink summary={one} />
            <span className={styles.quiet}>
              {sourceNames[one.source]}, {timeWords(one.createdAt)}. {previewSentence(one)}
              {one.isReaderSilent ? ` ${readingSentence(one)}` : ''}
            </span>
            <div>
              <CancelImport batch={one.batch} of={one.fileName} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function ImportHistory({ imports }: Imports) {
  return (
    <Section title="Imports" note="Newest first. Each can be undone by itself, in any order">
      <DataTable
        caption="Imports, newest first"
        captionStyle="hidden"
        columns={columns}
        rows={imports}
        rowKey={(one) => String(one.batch)}
        empty="Nothing has been imported yet. Choose a file above to begin."
      />
    </Section>
  );
}

function ImportLink({ summary }: Readonly<{ summary: ImportSummary }>) {
  return (
    <Link to="/data/imports/$batch" params={{ batch: summary.batch }}>
      {summary.fileName}
    </Link>
  );
}

function count(key: 'new' | 'changed' | 'refused', header: string): Column<ImportSummary> {
  return {
    key,
    header,
    align: 'right',
    phone: 'hidden',
    cell: ({ counts }) => (counts === null ? '' : formatCount(counts[key])),
  };
}

/** When it was taken or taken back, unless that was in the minute it was sent. */
function decidedWords({ createdAt, decidedAt }: ImportSummary): string | null {
  if (decidedAt === null) return null;
  const words = timeWords(decidedAt);
  return words === timeWords(createdAt) ? null : words;
}

const columns: readonly Column<ImportSummary>[] = [
  { key: 'batch', header: 'No.', align: 'right', phone: 'hidden', cell: ({ batch }) => batch },
  {
    key: 'file',
    header: 'File',
    names: 'row',
    cell: (one) => (
      <>
        <ImportLink summary={one} />
        <span className={styles.onPhone}>
          No. {one.batch}, {timeWords(one.createdAt)}
        </span>
      </>
    ),
  },
  {
    key: 'source',
    header: 'Holds',
    phone: 'hidden',
    cell: ({ source }) => shortSourceNames[source],
  },
  {
    key: 'when',
    header: 'Sent',
    phone: 'hidden',
    cell: ({ createdAt }) => timeWords(createdAt),
  },
  count('new', 'New'),
  count('changed', 'Changed'),
  count('refused', 'Refused'),
  {
    key: 'state',
    header: 'State',
    cell: (one) => {
      const { tone, word } = stateOf(one);
      const decided = decidedWords(one);
      return (
        <>
          <StatusTag tone={tone}>{word}</StatusTag>
          {decided === null ? null : <span className={styles.decided}>{decided}</span>}
        </>
      );
    },
  },
  {
    key: 'undo',
    header: <span className="visually-hidden">Undo</span>,
    cell: (one) => (one.state === 'confirmed' ? <UndoButton summary={one} tone="quiet" /> : null),
  },
];
