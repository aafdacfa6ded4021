import { type MouseEvent, useEffect, useId, useRef } from 'react';
import styles from './error-summary.module.css';

export type FieldError = Readonly<{
  text: string;
  /** The id of the control to go to; without it the error is plain text. */
  fieldId?: string | undefined;
}>;

export type ErrorSummaryProps = Readonly<{
  errors: readonly FieldError[];
  title?: string | undefined;
}>;

/** All errors of a form in one place. It takes focus when it appears. */
export function ErrorSummary({ errors, title = 'There is a problem' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => box.current?.focus(), []);
  return (
    <div className={styles.summary} ref={box} role="alert" tabIndex={-1} aria-labelledby={titleId}>
      <h2 className={styles.title} id={titleId}>
        {title}
      </h2>
      <ul className={styles.list}>
        {errors.map((error) => (
          <li key={`${error.fieldId ?? ''} ${error.text}`}>
            {error.fieldId === undefined ? (
              error.text
            ) : (
              <a href={`#${error.fieldId}`} onClick={focusField}>
                {error.text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Goes to the control itself and leaves the address alone: it holds the state of the view. */
function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (field === null) return;
  event.preventDefault();
  field.focus();
}
