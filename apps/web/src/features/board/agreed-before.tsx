import type { BoardView, DecisionView } from '@plumbline/contract/board/board-view';
import { type Column, DataTable } from '@plumbline/ui/data-table';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { decisionWord } from './board-view.ts';
import { MeasureLink } from './measure-link.tsx';

type AgreedBeforeProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** What was agreed about earlier periods and is open, and what was settled since. */
export function AgreedBefore({ board: { agreed }, search }: AgreedBeforeProps) {
  if (agreed.length === 0) return null;
  return (
    <Section title="What we agreed last time">
      <DataTable
        caption="Decisions about earlier periods"
        captionStyle="hidden"
        columns={columnsFor(search)}
        rows={agreed}
        rowKey={(row) => row.id}
      />
    </Section>
  );
}

function columnsFor(search: BoardSearch): readonly Column<DecisionView>[] {
  return [
    {
      key: 'decision',
      header: 'Decision',
      names: 'row',
      cell: ({ decision }) => decision,
    },
    {
      key: 'measure',
      header: 'About',
      cell: (row) => (
        <MeasureLink measure={row} search={search}>
          {row.name}
        </MeasureLink>
      ),
    },
    { key: 'owner', header: 'Who', cell: ({ ownerRole }) => ownerRole },
    { key: 'due', header: 'By', cell: ({ due }) => due },
    {
      key: 'state',
      header: 'Now',
      cell: (row) => (
        <>
          <strong>{decisionWord(row)}</strong>
          {row.outcome === null ? null : ` ${row.outcome}`}
        </>
      ),
    },
  ];
}
