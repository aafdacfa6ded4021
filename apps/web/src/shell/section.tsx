import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './section.module.css';

type SectionProps = Readonly<{
  title: string;
  /** What a link in the page goes to. */
  id?: string | undefined;
  /** One quiet line after the title. */
  note?: ReactNode;
  /** Beside the title: a status. */
  aside?: ReactNode;
  children: ReactNode;
}>;

/** A part of a page under its own heading. A link to it brings the reader there, focus and all. */
export function Section({ title, id, note, aside, children }: SectionProps) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    if (id === undefined || hash !== id) return;
    section.current?.scrollIntoView();
    section.current?.focus({ preventScroll: true });
  }, [hash, id]);
  return (
    <section
      ref={section}
      className={styles.section}
      aria-labelledby={titleId}
      id={id}
      tabIndex={-1}
    >
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
