import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Panel } from '@plumbline/ui/panel';
import { Link } from '@tanstack/react-router';
import { Status } from '#shell/status.tsx';
import { auditsAwaiting, awaitingWords, bandSentence } from './outcomes-view.ts';

type OutcomeAimProps = Pick<ProtectionView, 'outcomes' | 'filters'>;

/** How the share is to be read: a question of aim. */
export function OutcomeAim({ outcomes, filters }: OutcomeAimProps) {
  return (
    <Panel
      title="How to read the share"
      headingLevel={3}
      aside={<Status status={outcomes.status} />}
      footer={
        <span>
          <Awaiting outcomes={outcomes} filters={filters} />
        </span>
      }
    >
      <p>{bandSentence(outcomes)}</p>
      <p>{outcomes.status.reason}</p>
    </Panel>
  );
}

function Awaiting({ outcomes, filters }: OutcomeAimProps) {
  const { count, rest } = awaitingWords(outcomes);
  const audits = auditsAwaiting(outcomes, filters);
  if (count === '' || audits === null) return rest;
  return (
    <>
      <Link to="/audits" search={audits}>
        {count}
      </Link>{' '}
      {rest}
    </>
  );
}
