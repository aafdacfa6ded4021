import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { FilterBar } from './filter-bar.tsx';
import { PageContents } from './page-contents.tsx';
import styles from './page-tools.module.css';

type PageToolsProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** What narrows the page, and its parts. */
export function PageTools({ view, search }: PageToolsProps) {
  return (
    <div className={styles.tools}>
      <FilterBar view={view} search={search} />
      <PageContents />
    </div>
  );
}
