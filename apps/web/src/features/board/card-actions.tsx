import type { BoardView, DecisionCard } from '@plumbline/contract/board/board-view';
import { Button } from '@plumbline/ui/button';
import { client } from '#shell/api.ts';
import { CommentaryOpener } from '#shell/commentary/commentary-opener.tsx';
import { useChange } from '#shell/forms/use-change.ts';
import { lazyPart } from '#shell/lazy-part.ts';
import { Opener } from '#shell/opener.tsx';

/** Nobody who only reads fetches the code of the form. */
const DecisionForm = lazyPart(async () => (await import('./decision-form.tsx')).DecisionForm);

type CardActionsProps = Readonly<{ card: DecisionCard; board: BoardView }>;

/** What can be done on a card: record the decision or take it back, and explain the figure. */
export function CardActions({ card, board }: CardActionsProps) {
  const { measure, decided } = card;
  const { shortName, commentary } = measure;
  return (
    <>
      {decided === null ? (
        <Opener
          tone="secondary"
          form={(close) => <DecisionForm card={card} board={board} onClose={close} />}
        >
          Record the decision<span className="visually-hidden"> about {shortName}</span>
        </Opener>
      ) : (
        <TakeBack id={decided.id} shortName={shortName} />
      )}
      <CommentaryOpener
        of={measure}
        period={{ month: board.lastMonth, label: board.period.label }}
        revision={board.revision}
      >
        {commentary === null ? 'Explain the figure' : 'Change the explanation'}
        <span className="visually-hidden"> of {shortName}</span>
      </CommentaryOpener>
    </>
  );
}

function TakeBack({ id, shortName }: Readonly<{ id: string; shortName: string }>) {
  const taking = useChange({
    change: () => client.board.takeBack.mutate({ id }),
    undo: ({ revision }) => client.board.undoDecision.mutate({ id, revision }),
    faults: 'in-a-toast',
  });
  return (
    <p>
      <Button
        tone="quiet"
        busyText={taking.isPending ? 'Taking it back' : undefined}
        onClick={() => taking.mutate(undefined)}
      >
        Take back the decision<span className="visually-hidden"> about {shortName}</span>
      </Button>
    </p>
  );
}
