import type { QuotedView } from '@plumbline/contract/plan/plan-view';
import styles from './quoted.module.css';

/** What the service published, word for word, and where; nothing where it is not held. */
export function Quoted({ of: { publishedText, where } }: Readonly<{ of: QuotedView }>) {
  if (publishedText === null) {
    return where === null ? null : <p className={styles.where}>Published in: {where}.</p>;
  }
  return (
    <figure className={styles.quotation}>
      <blockquote className={styles.words}>{publishedText}</blockquote>
      {where === null ? null : <figcaption className={styles.where}>{where}</figcaption>}
    </figure>
  );
}
