import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';
import { Panel } from '@plumbline/ui/panel';
import { Progress } from '@plumbline/ui/progress';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { trpc } from '#shell/api.ts';
import { refreshFigures } from '#shell/refresh-figures.ts';
import { showToast } from '#shell/toasts.ts';
import { confirmSentences } from './import-words.ts';
import styles from './preview-confirm.module.css';
import type { Confirmation } from './use-confirmation.ts';

type PreviewConfirmProps = Readonly<{ preview: ImportPreview; confirmation: Confirmation }>;

/** All of it or nothing: what confirming will do, and how far it has come. */
export function PreviewConfirm({ preview, confirmation }: PreviewConfirmProps) {
  const { part, error, start } = confirmation;
  const [accepted, setAccepted] = useState(false);
  const isWarned = preview.notices.length + preview.columnsLost.length > 0;
  return (
    <Panel title="Take this file">
      <ul className={styles.words}>
        {confirmSentences(preview).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {error === null || part !== null ? null : (
        <Notice tone="warning" title="Nothing was taken">
          <p>{error}</p>
        </Notice>
      )}
      {isWarned && part === null ? (
        <label className={styles.accept}>
          <input
            type="checkbox"
            checked={accepted}
            onChange={({ target }) => setAccepted(target.checked)}
          />
          I have seen the warnings: take the file all the same
        </label>
      ) : null}
      {part === null ? (
        <div className={styles.actions}>
          <Button onClick={() => start(accepted)}>Confirm the import</Button>
          <CancelImport batch={preview.batch} />
        </div>
      ) : (
        <Progress
          label="Taking the rows"
          value={Math.round(part * 100)}
          max={100}
          text={`${Math.round(part * 100)}%`}
        />
      )}
    </Panel>
  );
}

function CancelImport({ batch }: Readonly<{ batch: number }>) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const cancel = useMutation(
    trpc.imports.cancel.mutationOptions({
      onSuccess: async () => {
        showToast({ text: `Import ${batch} was cancelled. Nothing was taken.` });
        await navigate({ to: '/data' });
        await refreshFigures(queryClient);
      },
    }),
  );
  return (
    <Button
      tone="secondary"
      busyText={cancel.isPending ? 'Cancelling' : undefined}
      onClick={() => cancel.mutate({ batch })}
    >
      Cancel, take nothing
    </Button>
  );
}
