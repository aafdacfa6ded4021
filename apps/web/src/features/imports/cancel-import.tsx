import { Button } from '@plumbline/ui/button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client } from '#shell/api.ts';
import { refreshFigures } from '#shell/refresh-figures.ts';
import { showToast } from '#shell/toasts.ts';
import { DecisionFault } from './decision-fault.tsx';

type CancelImportProps = Readonly<{
  batch: number;
  /** The file, where the button stands among others. */
  of?: string;
}>;

/** Drops a file that waits for somebody, or is still being read, and goes back to Data. */
export function CancelImport({ batch, of }: CancelImportProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => client.imports.cancel.mutate({ batch }),
    onSuccess: async () => {
      showToast({ text: `Import ${batch} was cancelled. Nothing was taken.` });
      await navigate({ to: '/data' });
      await refreshFigures(queryClient);
    },
  });
  return (
    <>
      <Button
        tone="secondary"
        busyText={cancel.isPending ? 'Cancelling' : undefined}
        onClick={() => cancel.mutate()}
      >
        {of === undefined ? (
          'Cancel, take nothing'
        ) : (
          <>
            Cancel<span className="visually-hidden"> {of}</span>
          </>
        )}
      </Button>
      <DecisionFault decide={cancel} />
    </>
  );
}
