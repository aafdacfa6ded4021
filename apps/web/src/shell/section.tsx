import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

export type SectionProps = Readonly<{
  title: string;
  /** What a link in the page goes to. */
  id?: string | undefined;
  /** One quiet line after the title. */
  note?: ReactNode;
  /** Beside the title: a status. */
  aside?: ReactNode;
  children: ReactNode;
}>;

/** A part of a page under its own heading. */
export function Section({ title, id, note, aside, children }: SectionProps) {
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId} id={id} tabIndex={-1}>
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        {note ? <p className={styles.note}>{note}</p> : null}
        {aside}
      </div>
      {children}
    </section>
  );
}
