import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { StandingTarget } from '@plumbline/domain/target/standing-target';
import { DateField } from '@plumbline/ui/date-field';
import { SelectField } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { ChoiceField } from '#shell/forms/choice-field.tsx';
import { faultOf } from '#shell/forms/form-trouble.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { monthOptions, unitName } from './agreed-words.ts';
import { type TargetDraft, targetDraft, targetFaults, targetSent } from './target-draft.ts';
import { useAgreedChange } from './use-agreed-change.ts';

type TargetFormProps = Readonly<{
  view: MeasureAgreed;
  /** The target that was agreed last, where there was one. */
  last: StandingTarget | undefined;
  onClose: () => void;
}>;

const id = 'target';

/** Agrees what a measure is to be from a month on. */
export function TargetForm({ view, last, onClose }: TargetFormProps) {
  const { measure, month } = view;
  const [draft, setDraft] = useState(() => targetDraft(last, month));
  const { trouble, send, isSending } = useAgreedChange<TargetDraft, keyof TargetDraft>({
    view,
    part: 'target',
    faults: targetFaults,
    change: (written, revision) =>
      client.measures.setTarget.mutate(targetSent(written, { measure, revision })),
    onClose,
  });
  const field = (name: keyof TargetDraft) => ({
    id: `${id}-${name}`,
    error: faultOf(trouble, name),
    value: draft[name],
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <PageForm
      title={`Agree a target for ${measure}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Agree it', busyText: isSending ? 'Agreeing it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <SelectField
        {...field('from')}
        label="It holds from"
        hint="Earlier months keep the target they had"
        options={monthOptions(month, { back: 36, ahead: 24 })}
      />
      <TextField
        {...field('value')}
        label={`Target, ${unitName(view)} (optional)`}
        hint="Leave it empty where it is only to get better than it was"
        inputMode="decimal"
      />
      <DateField
        {...field('by')}
        label="To be reached by (optional)"
        hint="The day itself counts"
      />
      <ChoiceField
        id={`${id}-basis`}
        legend="Where it comes from"
        choices={[
          { value: 'plan', label: 'The plan states it', hint: 'Word for word or as a number' },
          {
            value: 'proposed',
            label: 'The service proposes it',
            hint: 'Where the plan states none; pages say so',
          },
        ]}
        chosen={draft.basis}
        error={faultOf(trouble, 'basis')}
        onChoose={(basis) => setDraft({ ...draft, basis })}
      />
      <TextField
        {...field('baseline')}
        label={`Baseline, ${unitName(view)} (optional)`}
        hint="Where it stood before the plan set out to move it"
        inputMode="decimal"
      />
      <SelectField
        {...field('baselineMonth')}
        label="Month of the baseline (optional)"
        options={[
          { value: '', label: 'Select a month' },
          ...monthOptions(month, { back: 60, ahead: 0 }),
        ]}
      />
      <TextField
        {...field('baselineSource')}
        label="Where the baseline comes from (optional)"
        size={56}
      />
    </PageForm>
  );
}
