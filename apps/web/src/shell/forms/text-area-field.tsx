import { Field } from '@plumbline/ui/field';
import styles from './text-area-field.module.css';

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
