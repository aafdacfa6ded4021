import type { ReactNode } from 'react';
import styles from './card.module.css';

type CardProps = Readonly<{
  children: ReactNode;
  /** A note under the content, set off by a line. */
  footer?: ReactNode;
}>;

/** A box around something that has its own heading, such as a chart. */
export function Card({ children, footer }: CardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.body}>{children}</div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </div>
  );
}
