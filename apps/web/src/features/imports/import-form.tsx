import { Button } from '@plumbline/ui/button';
import { ErrorSummary } from '@plumbline/ui/error-summary';
import { Progress } from '@plumbline/ui/progress';
import { Segmented } from '@plumbline/ui/segmented';
import { useFormError } from '#shell/forms/form-errors.ts';
import { FileDrop } from './file-drop.tsx';
import styles from './import-form.module.css';
import { type Source, sourceNames } from './import-words.ts';
import type { Upload, UploadState } from './use-upload.ts';

const sources: readonly Readonly<{ value: Source; label: string }>[] = [
  { value: 'audits', label: sourceNames.audits },
  { value: 'schedule', label: sourceNames.schedule },
];

const hints: Readonly<Record<Source, string>> = {
  audits: 'An export of audits from your own system, as CSV or Excel (.xlsx), up to 300 MB.',
  schedule: "The year's risk programme as it was frozen, as CSV or Excel (.xlsx), up to 300 MB.",
};

/** A file of records, on its way to a preview. Nothing is kept before it is confirmed there. */
export function ImportForm({ upload }: Readonly<{ upload: Upload }>) {
  const { state, source, setSource, send, setFile } = upload;
  const error = state.phase === 'failed' ? state.message : null;
  useFormError(error);
  return (
    <>
      {state.phase === 'failed' ? (
        <ErrorSummary
          key={state.attempt}
          errors={[{ text: state.message, fieldId: 'import-file' }]}
        />
      ) : null}
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <Segmented
          legend="What the file holds"
          segments={sources}
          value={source}
          onChange={setSource}
        />
        <FileDrop id="import-file" hint={hints[source]} error={error} onFile={setFile} />
        <SendControls state={state} onStop={upload.stop} />
      </form>
    </>
  );
}

type SendControlsProps = Readonly<{ state: UploadState; onStop: () => void }>;

function SendControls({ state, onStop }: SendControlsProps) {
  if (state.phase !== 'sending') return <Button type="submit">Look at what it holds</Button>;
  const percent = Math.round(state.part * 100);
  return (
    <div className={styles.sending}>
      <Progress
        label="Reading the file"
        value={percent}
        max={100}
        text={percent < 100 ? `${percent}% sent` : 'All of it sent, being compared'}
      />
      <Button tone="secondary" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
