import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Button } from '@plumbline/ui/button';
import { DateField } from '@plumbline/ui/date-field';
import { Panel } from '@plumbline/ui/panel';
import { useState } from 'react';
import { useFormError } from '#shell/form-errors.ts';
import styles from './preview-range.module.css';
import { type RangeFault, rangeFault, rangeSentence } from './preview-view.ts';
import { useDecide } from './use-decide.ts';

/** The days the file speaks for: within them, what it leaves out may be withdrawn. */
export function PreviewRange({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { batch, declared } = preview;
  const decide = useDecide(batch);
  const [range, setRange] = useState(declared ?? { from: '', to: '' });
  const [fault, setFault] = useState<RangeFault | null>(null);
  useFormError(fault?.message ?? null);
  const save = () => {
    const found = rangeFault(range);
    setFault(found);
    if (found === null) decide.mutate({ batch, declared: range });
  };
  return (
    <Panel title="Days the file covers" note={rangeSentence(preview)}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <DateField
          label="First day"
          value={range.from}
          error={fault?.end === 'from' ? fault.message : null}
          onChange={(event) => setRange({ ...range, from: event.target.value })}
        />
        <DateField
          label="Last day"
          value={range.to}
          error={fault?.end === 'to' ? fault.message : null}
          onChange={(event) => setRange({ ...range, to: event.target.value })}
        />
        <Button
          type="submit"
          tone="secondary"
          busyText={decide.isPending ? 'Counting anew' : undefined}
        >
          Use these days
        </Button>
      </form>
      <WithdrawMissing preview={preview} />
    </Panel>
  );
}

function WithdrawMissing({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { batch, counts, declared, withdrawMissing } = preview;
  const decide = useDecide(batch);
  const missing = counts?.missing ?? 0;
  if (declared === null || missing === 0) return null;
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={withdrawMissing}
        onChange={() => decide.mutate({ batch, withdrawMissing: !withdrawMissing })}
      />
      <span>Withdraw the {countOf(missing, 'record')} held here but missing from this file</span>
    </label>
  );
}
