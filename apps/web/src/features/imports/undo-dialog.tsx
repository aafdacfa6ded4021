import type { ImportSummary } from '@plumbline/contract/import/import-views';
import { Button } from '@plumbline/ui/button';
import { Dialog } from '@plumbline/ui/dialog';
import { Notice } from '@plumbline/ui/notice';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '#shell/api.ts';
import { failureOf } from '#shell/failure-words.ts';
import { refreshFigures } from '#shell/refresh-figures.ts';
import { showToast } from '#shell/toasts.ts';
import { undoSentences } from './import-words.ts';

type UndoDialogProps = Readonly<{ summary: ImportSummary; onClose: () => void }>;

/** Asks once before an import is taken back, saying what that changes. */
export function UndoDialog({ summary, onClose }: UndoDialogProps) {
  const { batch, fileName } = summary;
  const queryClient = useQueryClient();
  const undo = useMutation({
    mutationFn: () => client.imports.undo.mutate({ batch }),
    onSuccess: async () => {
      await refreshFigures(queryClient);
      showToast({ text: `Import ${batch}, ${fileName}, was taken back.` });
      onClose();
    },
  });
  return (
    <Dialog
      title={`Undo import ${batch}?`}
      onClose={onClose}
      actions={
        <>
          <Button
            tone="danger"
            busyText={undo.isPending ? 'Taking it back' : undefined}
            onClick={() => undo.mutate()}
          >
            Undo this import
          </Button>
          <Button tone="secondary" onClick={onClose}>
            Keep it
          </Button>
        </>
      }
    >
      <p>
        <strong>{fileName}</strong>
      </p>
      <ul>
        {undoSentences(summary).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {undo.error ? (
        <Notice tone="warning" title="It was not undone">
          <p>{failureOf(undo.error).message}</p>
        </Notice>
      ) : null}
    </Dialog>
  );
}
