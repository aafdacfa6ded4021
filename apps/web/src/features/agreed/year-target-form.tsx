import type { MeasureAgreed } from '@plumbline/contract/measure/measure-agreed';
import { financialYearOf, financialYears } from '@plumbline/domain/period/financial-year';
import { toMonth } from '@plumbline/domain/period/month';
import { DateField } from '@plumbline/ui/date-field';
import { SelectField } from '@plumbline/ui/select-field';
import { TextField } from '@plumbline/ui/text-field';
import { useState } from 'react';
import { client } from '#shell/api.ts';
import { faultOf } from '#shell/forms/form-trouble.ts';
import { PageForm } from '#shell/forms/page-form.tsx';
import { TextAreaField } from '#shell/forms/text-area-field.tsx';
import { isGivenUp } from './agreed-words.ts';
import { type YearTargetDraft, yearTargetFaults, yearTargetSent } from './target-draft.ts';
import { useAgreedChange } from './use-agreed-change.ts';

type YearTargetFormProps = Readonly<{ view: MeasureAgreed; onClose: () => void }>;

const id = 'year-target';

/** Agrees the target of a year; one that was agreed for it before is drawn beside it from then on. */
export function YearTargetForm({ view, onClose }: YearTargetFormProps) {
  const { measure, month, today, yearTargets } = view;
  const now = financialYearOf(toMonth(month));
  const [draft, setDraft] = useState<YearTargetDraft>({
    year: now,
    value: '',
    agreedOn: '',
    reason: '',
  });
  const isAnother = yearTargets.entries.some(
    ({ content, state }) => content.year === draft.year && !isGivenUp(state),
  );
  const { trouble, send, isSending } = useAgreedChange<YearTargetDraft, keyof YearTargetDraft>({
    view,
    part: 'year-target',
    faults: (written) => yearTargetFaults(written, { today, isAnother }),
    change: (written, revision) =>
      client.measures.setYearTarget.mutate(yearTargetSent(written, { measure, revision })),
    onClose,
  });
  const field = (name: keyof YearTargetDraft) => ({
    id: `${id}-${name}`,
    error: faultOf(trouble, name),
    value: draft[name],
    onChange: (event: Readonly<{ target: Readonly<{ value: string }> }>) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    <PageForm
      title={`Agree a target of a year for ${measure}`}
      id={id}
      trouble={trouble}
      submit={{ text: 'Agree it', busyText: isSending ? 'Agreeing it' : undefined }}
      onSubmit={() => send(draft)}
      onClose={onClose}
    >
      <SelectField
        {...field('year')}
        label="Financial year"
        hint="What is expected by now follows the shape of the last year that was agreed"
        options={[-1, 0, 1, 2].map((offset) => {
          const year = financialYears.offset(now, offset);
          return { value: year, label: financialYears.label(year) };
        })}
      />
      <TextField {...field('value')} label="Target of the whole year" inputMode="numeric" />
      <DateField
        {...field('agreedOn')}
        label="Agreed on"
        hint={isAnother ? 'Later than the one before' : 'Best before the year begins'}
      />
      <TextAreaField
        id={`${id}-reason`}
        label={isAnother ? 'Why it takes the place of the one before' : 'Reason (optional)'}
        hint={
          isAnother
            ? 'The one before stays in sight beside it, with this reason'
            : 'Where there is one to remember'
        }
        error={faultOf(trouble, 'reason')}
        value={draft.reason}
        onText={(reason) => setDraft({ ...draft, reason })}
      />
    </PageForm>
  );
}
