import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { overrideWords } from '@plumbline/domain/status/override';
import { figurePrinter } from '@plumbline/domain/status/printed-figure';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import { Notice } from '@plumbline/ui/notice';
import { SelectField } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { ChoiceField } from '#shell/forms/choice-field.tsx';
import { faultOf } from '#shell/forms/form-trouble.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { monthOptions, unitName } from './agreed-words.ts';
import {
  askedBy,
  draftWords,
  ruleChoices,
  type ToleranceDraft,
  toleranceDraft,
  toleranceFaults,
  toleranceSent,
} from './tolerance-draft.ts';
import { useAgreedChange } from './use-agreed-change.ts';

type ToleranceFormProps = Readonly<{
  view: MeasureAgreed;
  /** How it was judged last, where anything was agreed. */
  last: Tolerance | undefined;
  better: 'up' | 'down';
  onClose: () => void;
}>;

const id = 'tolerance';

/** Agrees how a measure is judged from a month on, with the words that pages will print. */
export function ToleranceForm({ view, last, better, onClose }: ToleranceFormProps) {
  const { measure, month, unit } = view;
  const [draft, setDraft] = useState(() => toleranceDraft(last, { month, better }));
  const { trouble, send, isSending } = useAgreedChange<ToleranceDraft, keyof ToleranceDraft>({
    view,
    part: 'tolerance',
    faults: toleranceFaults,
    change: (written, revision) =>
      client.measures.setTolerance.mutate(toleranceSent(written, { measure, revision })),
    onClose,
  });
  const asked = askedBy(draft.kind, unitName(view));
  const words = draftWords(draft, unit);
  const field = (name: 'from' | 'first' | 'second' | 'better') => ({
    id: `${id}-${name}`,
    error: faultOf(trouble, name),
    value: draft[name],
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <PageForm
      title={`Agree how ${measure} is judged`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Agree it', busyText: isSending ? 'Agreeing it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <SelectField
        {...field('from')}
        label="It holds from"
        hint="Earlier months keep the status they had"
        options={monthOptions(month, { back: 36, ahead: 24 })}
      />
      <ChoiceField
        id={`${id}-kind`}
        legend="How it is judged"
        choices={ruleChoices}
        chosen={draft.kind}
        error={faultOf(trouble, 'kind')}
        onChoose={(kind) => setDraft({ ...draft, kind, first: '', second: '' })}
      />
      {asked.hasBetter ? (
        <SelectField
          {...field('better')}
          label="Which way is better"
          options={[
            { value: 'up', label: 'Higher is better' },
            { value: 'down', label: 'Lower is better' },
          ]}
        />
      ) : null}
      {asked.first === null ? null : (
        <TextField {...field('first')} label={asked.first} hint={asked.hint} inputMode="decimal" />
      )}
      {asked.second === null ? null : (
        <TextField {...field('second')} label={asked.second} inputMode="decimal" />
      )}
      <div role="status">
        {words === null ? null : (
          <Notice tone="info" title="Pages will say">
            <p>{words}</p>
          </Notice>
        )}
      </div>
      {last?.override === undefined ? null : (
        <p>
          What was agreed about one of its parts stays:{' '}
          {overrideWords(last.override, figurePrinter(unit, []))}.
        </p>
      )}
    </PageForm>
  );
}
