import { Button } from '@plumbline/ui/button';
import { ErrorSummary } from '@plumbline/ui/error-summary';
import { Field } from '@plumbline/ui/field';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormError } from '#shell/form-errors.ts';
import styles from './form-parts.module.css';
import type { Fault } from './progress-draft.ts';

/** What went wrong with a form: in its fields, or with the change as a whole. */
export type FormTrouble<Name extends string> = Readonly<{
  /** Counts the tries, so that the same trouble takes the focus again. */
  attempt: number;
  faults: readonly Fault<Name>[];
  /** What the server said. */
  refusal: string | null;
}>;

/** A form that nothing was tried with yet. */
export const noTrouble: FormTrouble<never> = { attempt: 0, faults: [], refusal: null };

type PlanFormProps<Name extends string> = Readonly<{
  title: string;
  /** What the ids of its fields begin with. */
  id: string;
  trouble: FormTrouble<Name>;
  submit: Readonly<{ text: string; busyText: string | undefined }>;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}>;

/** A form in the page: its title takes the focus, its errors stand first, and nothing typed is lost. */
export function PlanForm<Name extends string>(props: PlanFormProps<Name>) {
  const { title, id, trouble, submit, onSubmit, onClose, children } = props;
  const { attempt, faults, refusal } = trouble;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const errors = [
    ...faults.map(({ field, text }) => ({ text, fieldId: `${id}-${field}` })),
    ...(refusal === null ? [] : [{ text: refusal }]),
  ];
  useFormError(errors[0]?.text ?? null);
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (submit.busyText === undefined) onSubmit();
      }}
    >
      <h3 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {errors.length === 0 ? null : <ErrorSummary key={attempt} errors={errors} />}
      {children}
      <p className={styles.buttons}>
        <Button type="submit" busyText={submit.busyText}>
          {submit.text}
        </Button>
        <Button tone="secondary" onClick={onClose}>
          Cancel
        </Button>
      </p>
    </form>
  );
}

/** What is wrong with one field. */
export function faultOf<Name extends string>(
  { faults }: FormTrouble<Name>,
  field: Name,
): string | undefined {
  return faults.find((fault) => fault.field === field)?.text;
}

type TextAreaFieldProps = Readonly<{
  id: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: string;
  onText: (text: string) => void;
}>;

/** Some lines of text. */
export function TextAreaField({ id, label, hint, error, value, onText }: TextAreaFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          className={`${control.className} ${styles.area}`}
          rows={4}
          value={value}
          onChange={(event) => onText(event.target.value)}
        />
      )}
    </Field>
  );
}
