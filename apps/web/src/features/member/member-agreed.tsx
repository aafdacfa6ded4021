import type { BoardView } from '@plumbline/contract/board/board-view';
import { Section } from '#shell/section.tsx';
import styles from './member-view.module.css';

/** What was agreed before, each with what became of it. */
export function MemberAgreed({ board: { agreed } }: Readonly<{ board: BoardView }>) {
  if (agreed.length === 0) return null;
  return (
    <Section title="What we agreed last time">
      <ul className={styles.agreed}>
        {agreed.map(({ id, decision, state, outcome, due, ownerRole }) => (
          <li key={id}>
            <strong>{states[state]}:</strong> {decision}{' '}
            <span className={styles.fine}>{outcome ?? `${ownerRole}, by the ${due}.`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const states = {
  open: 'Not yet due',
  overdue: 'Overdue',
  done: 'Done',
  'not-done': 'Not done',
  dropped: 'Dropped',
} as const;
