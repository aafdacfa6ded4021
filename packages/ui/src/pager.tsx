import { Button } from './button.tsx';
import styles from './pager.module.css';

export type PagerProps = Readonly<{
  /** What is paged: "Audits". */
  label: string;
  /** From 1. */
  page: number;
  pages: number;
  /** Which of how many: "Rows 51 to 100 of 430". */
  text: string;
  onPage: (page: number) => void;
}>;

/** Previous and next through a long list. Draws nothing but the count when one page is all. */
export function Pager({ label, page, pages, text, onPage }: PagerProps) {
  return (
    <nav className={styles.pager} aria-label={`${label}, pages`}>
      <span className={styles.text} aria-live="polite">
        {pages > 1 ? `${text}. Page ${page} of ${pages}.` : text}
      </span>
      {page > 1 ? (
        <Button tone="secondary" onClick={() => onPage(page - 1)}>
          Previous<span className="visually-hidden"> page</span>
        </Button>
      ) : null}
      {page < pages ? (
        <Button tone="secondary" onClick={() => onPage(page + 1)}>
          Next<span className="visually-hidden"> page</span>
        </Button>
      ) : null}
    </nav>
  );
}
