import type { ReactNode } from 'react';
import styles from './status-tag.module.css';

export type StatusTone = 'good' | 'near' | 'bad' | 'done' | 'none';

export type StatusTagProps = Readonly<{
  tone: StatusTone;
  /** The word or two that carries the meaning: shape and tint only repeat it. */
  children: ReactNode;
}>;

/** One outline a tone, so that grey print and colour blindness lose nothing. */
const SHAPES: Readonly<Record<StatusTone, ReactNode>> = {
  good: <circle cx="6" cy="6" r="4.5" />,
  near: <path d="M6 0.8 11.2 6 6 11.2 0.8 6Z" />,
  bad: <path d="M6 1 11.4 11H0.6Z" />,
  done: <path d="M1.2 6.4 4.6 9.8 10.8 2.4" fill="none" stroke="currentColor" strokeWidth="2.4" />,
  none: <path d="M1.5 4.8h9v2.4h-9Z" />,
};

/** A status as word, shape and tint. */
export function StatusTag({ tone, children }: StatusTagProps) {
  return (
    <span className={`${styles.tag} ${styles[tone]}`}>
      <svg className={styles.shape} viewBox="0 0 12 12" fill="currentColor" aria-hidden="true">
        {SHAPES[tone]}
      </svg>
      {children}
    </span>
  );
}
