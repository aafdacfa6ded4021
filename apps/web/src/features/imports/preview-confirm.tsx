import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { Button } from '@plumbline/ui/button';
import { Notice } from '@plumbline/ui/notice';
import { Panel } from '@plumbline/ui/panel';
import { Progress } from '@plumbline/ui/progress';
import { useState } from 'react';
import { CancelImport } from './cancel-import.tsx';
import { confirmSentences } from './import-words.ts';
import styles from './preview-confirm.module.css';
import type { Confirmation } from './use-confirmation.ts';

type PreviewConfirmProps = Readonly<{ preview: ImportPreview; confirmation: Confirmation }>;

/** All of it or nothing: what confirming will do, and how far it has come. */
export function PreviewConfirm({ preview, confirmation }: PreviewConfirmProps) {
  const { part, error, start, line, lookAgain } = confirmation;
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
      {line === 'open' ? null : (
        <Notice tone="warning" title="Plumbline did not answer" announce="status">
          <p>
            The file may be being taken all the same: that goes on without this page. Check that
            Plumbline is running and that you are connected to it, then look again.
          </p>
          <p>
            <Button tone="secondary" onClick={lookAgain}>
              Look again
            </Button>
          </p>
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
      ) : null}
      {part === null || line !== 'open' ? null : (
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
