import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What every field takes, whatever its control. */
export type FieldText = Readonly<{
  label: ReactNode;
  hint?: ReactNode;
  /** What to do, in plain words: "Enter the number of audits". */
  error?: ReactNode;
  /** Set it to link an error summary to the control. */
  id?: string | undefined;
}>;

/** What the control must carry to belong to its label, hint and error. */
export type FieldControl = Readonly<{
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}>;

export type FieldProps = FieldText & Readonly<{ children: (control: FieldControl) => ReactNode }>;

/** Label, hint and error around any one control. */
export function Field({ label, hint, error, id, children }: FieldProps) {
  const ownId = useId();
  const controlId = id ?? ownId;
  const hintId = hint ? `${controlId}-hint` : '';
  const errorId = error ? `${controlId}-error` : '';
  return (
    <div className={`${styles.field} ${error ? styles.wrong : ''}`}>
      <label className={styles.label} htmlFor={controlId}>
        {label}
      </label>
      {hint ? (
        <p className={styles.hint} id={hintId}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className={styles.error} id={errorId}>
          <span className="visually-hidden">Error: </span>
          {error}
        </p>
      ) : null}
      {children({
        id: controlId,
        className: styles.control ?? '',
        'aria-describedby': `${hintId} ${errorId}`.trim() || undefined,
        'aria-invalid': error ? true : undefined,
      })}
    </div>
  );
}
