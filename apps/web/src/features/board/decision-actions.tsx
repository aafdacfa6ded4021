import type { DecisionView } from '@plumbline/contract/board/board-view';
import { Button } from '@plumbline/ui/button';
import { client } from '#shell/api.ts';
import { useChange } from '#shell/forms/use-change.ts';
import { lazyPart } from '#shell/lazy-part.ts';
import { Opener } from '#shell/opener.tsx';

/** Nobody who only reads fetches the code of the form. */
const SettleForm = lazyPart(async () => (await import('./settle-form.tsx')).SettleForm);

/** What can be done with a decision of before: say what became of it, or open it again. */
export function DecisionActions({ decision }: Readonly<{ decision: DecisionView }>) {
  return decision.outcome === null ? (
    <Opener tone="quiet" form={(close) => <SettleForm decision={decision} onClose={close} />}>
      Say what became of it<span className="visually-hidden">: {decision.name}</span>
    </Opener>
  ) : (
    <Reopen decision={decision} />
  );
}

function Reopen({ decision: { id, name } }: Readonly<{ decision: DecisionView }>) {
  const opening = useChange({
    change: () => client.board.reopen.mutate({ id }),
    undo: ({ revision }) => client.board.undoDecision.mutate({ id, revision }),
    faults: 'in-a-toast',
  });
  return (
    <Button
      tone="quiet"
      busyText={opening.isPending ? 'Opening it' : undefined}
      onClick={() => opening.mutate(undefined)}
    >
      Open it again<span className="visually-hidden">: {name}</span>
    </Button>
  );
}
