import type { OutcomesView } from '@plumbline/contract/protection/protection-view';
import { Panel } from '@plumbline/ui/panel';
import { Status } from '#shell/status.tsx';
import { awaitingSentence, bandSentence } from './outcomes-view.ts';

/** How the share is to be read: a question of aim. */
export function OutcomeAim({ outcomes }: Readonly<{ outcomes: OutcomesView }>) {
  return (
    <Panel
      title="How to read the share"
      headingLevel={3}
      aside={<Status status={outcomes.status} />}
      footer={<span>{awaitingSentence(outcomes)}</span>}
    >
      <p>{bandSentence(outcomes)}</p>
      <p>{outcomes.status.reason}</p>
    </Panel>
  );
}
