import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { FilterBar } from './filter-bar.tsx';
import { PageContents } from './page-contents.tsx';
import styles from './page-tools.module.css';

/** What narrows the page, and its parts. */
export function PageTools({ view }: Readonly<{ view: ProtectionView }>) {
  return (
    <div className={styles.tools}>
      <FilterBar view={view} />
      <PageContents />
    </div>
  );
}
