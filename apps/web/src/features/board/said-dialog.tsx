import type { BoardMeasure, BoardView } from '@plumbline/contract/board/board-view';
import { Button } from '@plumbline/ui/button';
import { Dialog } from '@plumbline/ui/dialog';
import { CommentaryOpener } from '#shell/commentary/commentary-opener.tsx';

type SaidDialogProps = Readonly<{ measure: BoardMeasure; board: BoardView; onClose: () => void }>;

/** What the owner of a measure says of it, and where it can be written. */
export function SaidDialog({ measure, board, onClose }: SaidDialogProps) {
  const { name, commentary, missing } = measure;
  return (
    <Dialog
      title={name}
      onClose={onClose}
      actions={
        <Button tone="secondary" onClick={onClose}>
          Close
        </Button>
      }
    >
      {commentary === null ? (
        <p>{missing}.</p>
      ) : (
        <>
          <p>{commentary.cause}</p>
          <p>
            <strong>Action:</strong> {commentary.action}
            {commentary.byWhen === null ? null : ` By ${commentary.byWhen}.`}
          </p>
          <p>
            {commentary.who}, about {board.period.label}
          </p>
        </>
      )}
      {board.known.day === null ? (
        <CommentaryOpener
          of={measure}
          period={{ month: board.lastMonth, label: board.period.label }}
          revision={board.revision}
        >
          {commentary === null ? 'Explain' : 'Change the explanation'}
        </CommentaryOpener>
      ) : null}
    </Dialog>
  );
}
