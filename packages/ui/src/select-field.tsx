import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldText } from './field.tsx';

export type SelectOption = Readonly<{ value: string; label: string }>;

export type SelectFieldProps = FieldText &
  Readonly<
    Omit<ComponentPropsWithRef<'select'>, 'id' | 'className' | 'children'> & {
      options: readonly SelectOption[];
    }
  >;

/** One choice out of a list. */
export function SelectField({ label, hint, error, id, options, ...select }: SelectFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => (
        <select {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
