import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import styles from './preview-tabs.module.css';
import type { VerdictTab } from './preview-view.ts';

type PreviewTabsProps = Readonly<{ tabs: readonly VerdictTab[]; shown: VerdictTab }>;

/** The counts of a preview, each opening its rows. Which one is open stands in the address. */
export function PreviewTabs({ tabs, shown }: PreviewTabsProps) {
  return (
    <nav aria-label="Rows of the file">
      <ul className={styles.tabs}>
        {tabs.map(({ verdict, label, count }) => (
          <li key={verdict}>
            <Link
              to="."
              search={{ show: verdict }}
              replace
              resetScroll={false}
              className={styles.tab}
              activeProps={{ 'aria-current': undefined }}
              data-state={verdict === shown.verdict ? 'shown' : 'other'}
              {...(verdict === shown.verdict ? { 'aria-current': 'true' as const } : {})}
            >
              <span className={styles.count}>{formatCount(count)}</span>
              <span className={styles.label}>{label}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
