import { Button } from '@plumbline/ui/button';
import { ErrorSummary } from '@plumbline/ui/error-summary';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormError } from './form-errors.ts';
import type { FormTrouble } from './form-trouble.ts';
import styles from './page-form.module.css';

type PageFormProps<Name extends string> = Readonly<{
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
export function PageForm<Name extends string>(props: PageFormProps<Name>) {
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
