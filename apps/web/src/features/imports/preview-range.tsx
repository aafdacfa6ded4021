import type { ImportPreview } from '@plumbline/contract/import/import-views';
import { countOf } from '@plumbline/domain/sentence/number-words';
import { Button } from '@plumbline/ui/button';
import { DateField } from '@plumbline/ui/date-field';
import { Panel } from '@plumbline/ui/panel';
import { useState } from 'react';
import { useFormError } from '#shell/forms/form-errors.ts';
import { DecisionFault } from './decision-fault.tsx';
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
      <DecisionFault decide={decide} />
      <WithdrawMissing preview={preview} />
    </Panel>
  );
}

/** Offered once somebody has said which days: the first and last row are only as far as it reaches. */
function WithdrawMissing({ preview }: Readonly<{ preview: ImportPreview }>) {
  const { batch, counts, isRangeChosen, withdrawMissing } = preview;
  const decide = useDecide(batch);
  const missing = counts?.missing ?? 0;
  if (missing === 0) return null;
  const records = `${countOf(missing, 'record')} held here but missing from this file`;
  if (!isRangeChosen) {
    return (
      <p className={styles.hint}>
        {`Within them there ${missing === 1 ? 'is' : 'are'} ${records}. To withdraw ${missing === 1 ? 'it' : 'them'}, say first which days the file covers.`}
      </p>
    );
  }
  return (
    <>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          // Ticked once the server has said so, and never disabled: that would lose the focus.
          checked={withdrawMissing}
          aria-busy={decide.isPending}
          onChange={() => {
            if (!decide.isPending) decide.mutate({ batch, withdrawMissing: !withdrawMissing });
          }}
        />
        <span>Withdraw the {records}</span>
      </label>
      <p role="status" className={styles.hint}>
        {decide.isPending ? 'Saving your choice …' : ''}
      </p>
      <DecisionFault decide={decide} />
    </>
  );
}
