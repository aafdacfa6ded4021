import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { Button } from '@plumbline/ui/button';
import { Panel } from '@plumbline/ui/panel';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { useFormError } from '#shell/forms/form-errors.ts';
import { DecisionFault } from './decision-fault.tsx';
import styles from './preview-control.module.css';
import { controlSentence, readControlTotal } from './preview-view.ts';
import { useDecide } from './use-decide.ts';

/** The source's own total beside ours, so that a file cut short is noticed. */
export function PreviewControl({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { batch, controlTotal } = preview;
  const decide = useDecide(batch);
  const [text, setText] = useState(controlTotal === null ? '' : String(controlTotal));
  const [fault, setFault] = useState<string | null>(null);
  useFormError(fault);
  const save = () => {
    const read = readControlTotal(text);
    setFault(read.kind === 'fault' ? read.message : null);
    if (read.kind === 'total') decide.mutate({ batch, controlTotal: read.total });
  };
  return (
    <Panel title="The source's own total" note={controlSentence(preview)}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label="Total printed with the export"
          hint="Leave it empty if there is none"
          inputMode="numeric"
          size={10}
          error={fault}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          type="submit"
          tone="secondary"
          busyText={decide.isPending ? 'Comparing' : undefined}
        >
          Compare
        </Button>
      </form>
      <DecisionFault decide={decide} />
    </Panel>
  );
}
