import type { ActionLine, OwnerView } from '@plumbline/contract/plan/plan-view';
import { PlanLink } from '#shell/plan-link.tsx';
import type { PlanPlace } from '#shell/plan-search.ts';
import styles from './action-table.module.css';
import { metWords, needsReason, ownerNote, shortDisagreement, unmetWords } from './plan-words.ts';
import { type StackedColumn, StackedTable } from './stacked-table.tsx';
import { HintTag, Overdue, Referred, Stated } from './tag.tsx';

type ActionTableProps = Readonly<{
  caption: string;
  actions: readonly ActionLine[];
  search: PlanPlace;
}>;

/** Actions as they are stated, beside what the figures say of each. */
export function ActionTable({ caption, actions, search }: ActionTableProps) {
  return (
    <StackedTable
      caption={caption}
      name={{
        header: 'Action',
        share: 23,
        cell: ({ ref, title }) => (
          <Referred mark={ref}>
            <PlanLink to={ref} search={search}>
              {title}
            </PlanLink>
          </Referred>
        ),
      }}
      columns={columns}
      groups={[{ key: 'all', rows: actions }]}
      rowKey={({ ref }) => ref}
    />
  );
}

const columns: readonly StackedColumn<ActionLine>[] = [
  { header: 'Lead', share: 16, cell: ({ owner }) => <Owner owner={owner} /> },
  { header: 'Due', share: 16, cell: (action) => <Due action={action} /> },
  {
    header: 'Stated',
    share: 15,
    cell: ({ stated }) => (
      <div>
        <Stated stated={stated} />
      </div>
    ),
  },
  { header: 'The figures say', share: 21, cell: (action) => <FiguresSay action={action} /> },
  { header: 'Success', share: 9, cell: (action) => <Success action={action} /> },
];

/** A post and who holds it. */
export function Owner({ owner }: Readonly<{ owner: OwnerView }>) {
  const note = ownerNote(owner);
  return (
    <div>
      {owner.role}
      {note === null ? null : (
        <p className={owner.holder === null ? styles.fault : styles.note}>{note}</p>
      )}
    </div>
  );
}

type OfAction = Readonly<{ action: ActionLine }>;

function Due({ action: { deadlineLabel, overdue } }: OfAction) {
  return (
    <div>
      <span className={styles.due}>{deadlineLabel}</span> <Overdue words={overdue} />
    </div>
  );
}

function FiguresSay({ action: { hint } }: OfAction) {
  const differs = shortDisagreement(hint);
  return (
    <div>
      <HintTag hint={hint} />
      {differs === null ? null : <p className={styles.differs}>{differs}</p>}
      {needsReason(hint) ? <p className={styles.reason}>{hint.reason}</p> : null}
    </div>
  );
}

function Success({ action: { verdicts } }: OfAction) {
  const rest = unmetWords(verdicts);
  return (
    <div>
      {metWords(verdicts)}
      {rest === null ? null : <p className={styles.note}>{rest}</p>}
    </div>
  );
}
