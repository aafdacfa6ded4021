import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldText } from './field.tsx';

export type TextFieldProps = FieldText &
  Readonly<
    Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'type'> & {
      type?: 'text' | 'search' | 'email' | 'number' | undefined;
    }
  >;

/** One line of text or one number. */
export function TextField({ label, hint, error, id, type = 'text', ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => <input {...input} {...control} type={type} />}
    </Field>
  );
}
