import type { ReactNode } from 'react';
import styles from './stat.module.css';

export type StatProps = Readonly<{
  /** The figure as text, or a link around it: `<Link to="…">677</Link>`. */
  value: ReactNode;
  label: ReactNode;
  /** One quiet line below, such as what the figure is out of. */
  note?: ReactNode;
  /** Turns the figure into an ordinary link. */
  href?: string | undefined;
}>;

/** One big number with its label; belongs inside a `StatStrip`. */
export function Stat({ value, label, note, href }: StatProps) {
  return (
    <div className={styles.stat}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{href === undefined ? value : <a href={href}>{value}</a>}</dd>
      {note ? <dd className={styles.note}>{note}</dd> : null}
    </div>
  );
}
