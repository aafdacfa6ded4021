import type { OwnerLoad, PlanView } from '@plumbline/contract/plan/plan-view';
import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import { type PlanSearch, placeOf } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { Owner } from './action-table.tsx';
import { StackedTable } from './stacked-table.tsx';
import { TagMark } from './tag.tsx';

type OwnersViewProps = Readonly<{ view: PlanView; search: PlanSearch }>;

/** What each post has to carry, whoever has most to do first. */
export function OwnersView({ view: { owners }, search }: OwnersViewProps) {
  return (
    <Section title="Who leads" note="Those with most left to do first">
      <StackedTable<OwnerLoad>
        caption="Posts that lead actions, those with most left to do first"
        name={{ header: 'Post', share: 32, cell: ({ owner }) => <Owner owner={owner} /> }}
        columns={[
          {
            header: 'Actions',
            share: 11,
            align: 'right',
            cell: ({ owner, all }) => (
              <Link to="/plan" search={{ ...placeOf(search), lead: owner.role }}>
                {formatCount(all)}
                <span className="visually-hidden"> led by {owner.role}</span>
              </Link>
            ),
          },
          { header: 'Done', share: 10, align: 'right', cell: ({ done }) => formatCount(done) },
          { header: 'Open', share: 10, align: 'right', cell: ({ open }) => formatCount(open) },
          {
            header: 'Overdue',
            share: 13,
            align: 'right',
            cell: ({ overdue }) =>
              overdue === 0 ? '0' : <TagMark tag={{ tone: 'bad', word: `${overdue} overdue` }} />,
          },
          {
            header: 'Busiest month for what is open',
            share: 24,
            cell: ({ peak }) => peak ?? 'Nothing open',
          },
        ]}
        groups={[{ key: 'all', rows: owners }]}
        rowKey={({ owner }) => owner.role}
      />
    </Section>
  );
}
