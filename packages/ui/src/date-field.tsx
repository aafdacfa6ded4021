import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldText } from './field.tsx';

export type DateFieldProps = FieldText &
  Readonly<Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'type'>>;

/** One day; the value is ISO text such as 2025-01-15. */
export function DateField({ label, hint, error, id, ...input }: DateFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => <input {...input} {...control} type="date" />}
    </Field>
  );
}
