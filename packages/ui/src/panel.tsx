import { type ReactNode, useId } from 'react';
import styles from './panel.module.css';

export type PanelProps = Readonly<{
  title: ReactNode;
  children: ReactNode;
  /** 2 unless told; the look does not change with it. */
  headingLevel?: 2 | 3 | 4 | undefined;
  /** One short line under the title. */
  note?: ReactNode;
  /** Beside the title: a tag or one small control. */
  aside?: ReactNode;
  footer?: ReactNode;
  id?: string | undefined;
}>;

/** A titled card. */
export function Panel({ title, children, headingLevel = 2, note, aside, footer, id }: PanelProps) {
  const titleId = useId();
  const Heading = `h${headingLevel}` as const;
  return (
    <section className={styles.panel} aria-labelledby={titleId} id={id}>
      <div className={styles.head}>
        <div>
          <Heading className={styles.title} id={titleId}>
            {title}
          </Heading>
          {note ? <p className={styles.note}>{note}</p> : null}
        </div>
        {aside ? <div className={styles.aside}>{aside}</div> : null}
      </div>
      <div className={styles.body}>{children}</div>
      {footer ? <div className={styles.footer}>{footer}</div> : null}
    </section>
  );
}
