import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { SelectField, type SelectOption } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { ChoiceField } from '#shell/forms/choice-field.tsx';
import { faultOf } from '#shell/forms/form-trouble.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { TextAreaField } from '#shell/forms/text-area-field.tsx';
import { monthOptions } from './agreed-words.ts';
import { type EventDraft, eventChoices, eventFaults, eventSent } from './event-draft.ts';
import { useAgreedChange } from './use-agreed-change.ts';

type EventFormProps = Readonly<{ view: MeasureAgreed; onClose: () => void }>;

const id = 'event';

/** Records what happened to a measure: a step change, an event on the axis, or a month left out. */
export function EventForm({ view, onClose }: EventFormProps) {
  const { measure, month, actions } = view;
  const past = monthOptions(month, { back: 60, ahead: 0 });
  const [draft, setDraft] = useState<EventDraft>({
    kind: null,
    month: '',
    title: '',
    reason: '',
    actionRef: '',
  });
  const { trouble, send, isSending } = useAgreedChange<EventDraft, keyof EventDraft>({
    view,
    part: 'event',
    faults: eventFaults,
    change: (written, revision) =>
      client.measures.recordEvent.mutate(eventSent(written, { measure, revision })),
    // By its name: whatever else was recorded since stays.
    undo: (written) => {
      const { kind, month: of, title } = eventSent(written, { measure, revision: 0 });
      return client.measures.takeBackEvent.mutate({ measure, kind, month: of, title });
    },
    onClose,
  });
  const field = (name: 'month' | 'title' | 'actionRef') => ({
    id: `${id}-${name}`,
    error: faultOf(trouble, name),
    value: draft[name],
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <PageForm
      title={`Record what happened to ${measure}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Record it', busyText: isSending ? 'Recording it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <ChoiceField
        id={`${id}-kind`}
        legend="What happened"
        choices={eventChoices}
        chosen={draft.kind}
        error={faultOf(trouble, 'kind')}
        onChoose={(kind) => setDraft({ ...draft, kind })}
      />
      <SelectField
        {...field('month')}
        label="Month"
        hint="The first month that it shows in"
        options={[{ value: '', label: 'Select a month' }, ...past]}
      />
      <TextField
        {...field('title')}
        label="Short name"
        hint="It stands on the chart, such as 'PRS live'"
        maxLength={80}
        size={40}
      />
      <TextAreaField
        id={`${id}-reason`}
        label="Reason"
        hint="What changed, so that whoever reads the chart in a year understands it"
        error={faultOf(trouble, 'reason')}
        value={draft.reason}
        onText={(reason) => setDraft({ ...draft, reason })}
      />
      <SelectField
        {...field('actionRef')}
        label={draft.kind === 'step' ? 'Action it comes from' : 'Action it comes from (optional)'}
        options={actionOptions(actions)}
      />
    </PageForm>
  );
}

function actionOptions(actions: MeasureAgreed['actions']): readonly SelectOption[] {
  const all = actions.map(({ ref, title }) => ({ value: ref, label: `${ref} ${title}` }));
  return [{ value: '', label: 'Select an action' }, ...all];
}
