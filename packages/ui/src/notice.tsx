import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type NoticeProps = Readonly<{
  tone: 'info' | 'success' | 'warning';
  title?: ReactNode;
  children?: ReactNode;
  /**
   * How a screen reader hears of it: `status` when it appears after something the reader
   * did, `alert` when it must interrupt, `none` for text that was there from the start.
   * Without it a success is a status, a warning an alert and information is plain text.
   */
  announce?: 'status' | 'alert' | 'none' | undefined;
}>;

const SPOKEN = { info: 'none', success: 'status', warning: 'alert' } as const;
const WORDS = { info: 'Note', success: 'Done', warning: 'Warning' } as const;

/** A message in the page. The mark and its hidden word say the tone, so colour need not. */
export function Notice({ tone, title, children, announce = SPOKEN[tone] }: NoticeProps) {
  return (
    <div
      className={`${styles.notice} ${styles[tone]}`}
      role={announce === 'none' ? undefined : announce}
    >
      <svg className={styles.mark} viewBox="0 0 20 20" role="img" aria-label={`${WORDS[tone]}:`}>
        <circle cx="10" cy="10" r="10" fill="currentColor" />
        <path d={MARKS[tone]} fill="none" stroke="var(--surface)" strokeWidth="2.2" />
      </svg>
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  );
}

const MARKS = {
  info: 'M10 9v6M10 5v2.2',
  success: 'M5.5 10.4 8.7 13.6 14.5 6.8',
  warning: 'M10 5v6.2M10 13v2.2',
} as const;
