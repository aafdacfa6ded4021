import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import type { Definition } from '@plumbline/domain/measure/definition';
import { SelectField, type SelectOption } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { type FormTrouble, faultOf } from '#shell/forms/form-trouble.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { TextAreaField } from '#shell/forms/text-area-field.tsx';
import { monthOptions } from './agreed-words.ts';
import {
  type DefinitionDraft,
  definitionDraft,
  definitionFaults,
  definitionSent,
} from './definition-draft.ts';
import { useAgreedChange } from './use-agreed-change.ts';

type DefinitionFormProps = Readonly<{
  view: MeasureAgreed;
  /** The definition that was agreed last. */
  last: Definition;
  onClose: () => void;
}>;

const id = 'definition';

const betters: readonly SelectOption[] = [
  { value: 'up', label: 'Higher is better' },
  { value: 'down', label: 'Lower is better' },
  { value: 'band', label: 'Neither high nor low by itself' },
  { value: 'context', label: 'Neither way: it is read beside others' },
];

const frequencies: readonly SelectOption[] = [
  { value: 'monthly', label: 'Every month' },
  { value: 'quarterly', label: 'Every quarter' },
  { value: 'yearly', label: 'Once a year' },
  { value: 'by-wave', label: 'Whenever people are asked' },
  { value: 'by-event', label: 'When something happens' },
];

/** Defines a measure anew from a month on; the months before keep the definition they had. */
export function DefinitionForm({ view, last, onClose }: DefinitionFormProps) {
  const [draft, setDraft] = useState(() => definitionDraft(last, view));
  const hasDenominator = last.denominator !== null;
  const { measure } = view;
  const { trouble, send, isSending } = useAgreedChange<DefinitionDraft, keyof DefinitionDraft>({
    view,
    part: 'definition',
    faults: (written) => definitionFaults(written, { hasDenominator }),
    change: (written, revision) =>
      client.measures.define.mutate(definitionSent(written, { measure, revision })),
    onClose,
  });
  const set = (name: keyof DefinitionDraft, value: string) => setDraft({ ...draft, [name]: value });
  return (
    <PageForm
      title={`Define ${measure} anew`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Agree it', busyText: isSending ? 'Agreeing it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <WhatIsCounted {...{ view, last, draft, trouble, set }} />
      <HowItIsKept {...{ view, last, draft, trouble, set }} />
    </PageForm>
  );
}

type Fields = Readonly<{
  view: MeasureAgreed;
  last: Definition;
  draft: DefinitionDraft;
  trouble: FormTrouble<keyof DefinitionDraft>;
  set: (name: keyof DefinitionDraft, value: string) => void;
}>;

/** What a field of the form takes, whatever its control. */
function textOf({ draft, trouble }: Fields, name: keyof DefinitionDraft) {
  return { id: `${id}-${name}`, error: faultOf(trouble, name), value: draft[name] };
}

function typedIn({ set }: Fields, name: keyof DefinitionDraft) {
  return (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
    set(name, event.target.value);
}

function WhatIsCounted(fields: Fields) {
  const { view, last, set } = fields;
  return (
    <>
      <SelectField
        {...textOf(fields, 'from')}
        label="It holds from"
        hint="The months before keep the definition they had: on the charts the line breaks there"
        options={fromOptions(last, view)}
        onChange={typedIn(fields, 'from')}
      />
      <TextField
        {...textOf(fields, 'name')}
        label="Name"
        size={56}
        onChange={typedIn(fields, 'name')}
      />
      <TextAreaField
        {...textOf(fields, 'numerator')}
        label="What is counted"
        hint={
          view.isFromRecords
            ? 'It is counted from records here, so words alone cannot change what is counted'
            : 'So that two people would count the same'
        }
        onText={(text) => set('numerator', text)}
      />
      {last.denominator === null ? null : (
        <TextAreaField
          {...textOf(fields, 'denominator')}
          label="What it is a share of"
          hint="Everything that could have been counted"
          onText={(text) => set('denominator', text)}
        />
      )}
      <TextAreaField
        {...textOf(fields, 'exclusions')}
        label="Who or what is left out (optional)"
        hint="And why, where that is not plain"
        onText={(text) => set('exclusions', text)}
      />
    </>
  );
}

function HowItIsKept(fields: Fields) {
  const { view, last, set } = fields;
  return (
    <>
      <SelectField
        {...textOf(fields, 'better')}
        label="Which way is better"
        options={betters}
        onChange={typedIn(fields, 'better')}
      />
      <SelectField
        {...textOf(fields, 'frequency')}
        label="How often a figure is due"
        options={frequencies}
        onChange={typedIn(fields, 'frequency')}
      />
      <TextField
        {...textOf(fields, 'source')}
        label="Where the figures come from"
        size={56}
        onChange={typedIn(fields, 'source')}
      />
      <SelectField
        {...textOf(fields, 'ownerRole')}
        label="Who owns it"
        hint="A post of the plan, not a person"
        options={ownerOptions(view, last)}
        onChange={typedIn(fields, 'ownerRole')}
      />
      <TextField
        {...textOf(fields, 'minimumBase')}
        label="Smallest base"
        hint="Nothing is shown of fewer; 0 where any will do"
        inputMode="numeric"
        size={8}
        onChange={typedIn(fields, 'minimumBase')}
      />
      <TextAreaField
        {...textOf(fields, 'reason')}
        label="Why it changes"
        hint="It stands where the figures break, on the chart and in words"
        onText={(text) => set('reason', text)}
      />
    </>
  );
}

/** A new definition begins after the last one. */
function fromOptions(
  { effectiveFrom }: Definition,
  { month }: MeasureAgreed,
): readonly SelectOption[] {
  const after = monthOptions(month, { back: 24, ahead: 12 }).filter(
    ({ value }) => value > effectiveFrom,
  );
  return [{ value: '', label: 'Select a month' }, ...after];
}

/** An owner that no plan has a post for stays among the choices. */
function ownerOptions(
  { posts }: MeasureAgreed,
  { ownerRole }: Definition,
): readonly SelectOption[] {
  const all = posts.includes(ownerRole) ? posts : [ownerRole, ...posts];
  return all.map((role) => ({ value: role, label: role }));
}
