import type { ComponentPropsWithRef } from 'react';
import styles from './button.module.css';
import { type ButtonTone, buttonClass } from './button-class.ts';

export type ButtonProps = Readonly<
  Omit<ComponentPropsWithRef<'button'>, 'className' | 'disabled'> & {
    tone?: ButtonTone | undefined;
    /** While present the button is busy: it says this, keeps focus and ignores presses. */
    busyText?: string | undefined;
  }
>;

/**
 * A button. It is never disabled: a press that cannot work should say why, and a
 * disabled control loses focus.
 */
export function Button({ tone = 'primary', busyText, onClick, children, ...rest }: ButtonProps) {
  const busy = busyText !== undefined;
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(tone)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {busy ? <span className={styles.spinner} aria-hidden="true" /> : null}
      {busy ? busyText : children}
    </button>
  );
}
