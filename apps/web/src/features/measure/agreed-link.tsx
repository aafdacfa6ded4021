import { Link } from '@tanstack/react-router';
import type { MeasureSearch } from '#shell/page-search.ts';
import styles from './agreed-link.module.css';

type AgreedLinkProps = Readonly<{ measure: string; search: MeasureSearch }>;

/** To all that is agreed about a measure, with its history. */
export function AgreedLink({ measure, search: { period, known } }: AgreedLinkProps) {
  return (
    <Link
      to="/measures/$measure/agreed"
      params={{ measure }}
      search={{ period, known }}
      className={styles.link}
    >
      What is agreed
    </Link>
  );
}
