import type { ComponentPropsWithRef } from 'react';
import { Field, type FieldText } from './field.tsx';

export type FileFieldProps = FieldText &
  Readonly<
    Omit<ComponentPropsWithRef<'input'>, 'id' | 'className' | 'type' | 'value' | 'onChange'> & {
      /** The chosen file, or null when the choice was taken back. */
      onFile: (file: File | null) => void;
    }
  >;

/** One file. */
export function FileField({ label, hint, error, id, onFile, ...input }: FileFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} id={id}>
      {(control) => (
        <input
          {...input}
          {...control}
          type="file"
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
