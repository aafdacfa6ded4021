import type { BoardView } from '@plumbline/contract/board/board-view';
import { Link } from '@tanstack/react-router';
import type { BoardSearch } from '#shell/page-search.ts';
import { Section } from '#shell/section.tsx';
import { MemberAgreed } from './member-agreed.tsx';
import { MemberDecisions } from './member-decisions.tsx';
import { MemberMeasures } from './member-measures.tsx';
import styles from './member-view.module.css';

type MemberViewProps = Readonly<{ board: BoardView; search: BoardSearch }>;

/** The quarter for a member: what is to be decided, what was agreed, and two words a measure. */
export function MemberView({ board, search }: MemberViewProps) {
  return (
    <div className={styles.view}>
      <Section title="For you to decide">
        <MemberDecisions board={board} search={search} />
      </Section>
      <MemberAgreed board={board} />
      <Section title="Every measure in two words">
        <MemberMeasures board={board} search={search} />
      </Section>
      <p className="screen-only">
        <Link to="/" search={search}>
          Show the whole Board, with charts and reasons
        </Link>
      </p>
    </div>
  );
}
