import type { MeasureList } from '@plumbline/contract/measure/measure-list';
import { Link } from '@tanstack/react-router';
import styles from '#shell/filters/filter-bar.module.css';
import { FilterMenu } from '#shell/filters/filter-menu.tsx';
import { FilterText } from '#shell/filters/filter-text.tsx';
import type { MeasuresSearch } from '#shell/page-search.ts';
import { isNarrowed, type ShownMeasures } from './measures-filter.ts';
import { measuresMenus, orderMenu } from './measures-menus.ts';
import { filterSentence } from './measures-words.ts';

type MeasuresBarProps = Readonly<{
  list: MeasureList;
  shown: ShownMeasures;
  search: MeasuresSearch;
}>;

/** What narrows the list and its order, kept in the address. */
export function MeasuresBar({ list, shown, search }: MeasuresBarProps) {
  const titleOf = (part: string) =>
    list.sections.find(({ key }) => key === part)?.title ?? `part ${part}`;
  return (
    <section className={styles.bar} aria-label="Filters">
      <FilterText label="Find measures" text={search.text ?? ''} />
      {[...measuresMenus(list, search), orderMenu(search.sort)].map((choice) => (
        <FilterMenu key={choice.name} choice={choice} />
      ))}
      <p className={styles.words} role="status">
        {isNarrowed(search) ? (
          <>
            {filterSentence(search, shown, titleOf)}{' '}
            <Link to="." search={withoutFilters} resetScroll={false}>
              Clear filters
            </Link>
          </>
        ) : null}
      </p>
    </section>
  );
}

/** The same period and order with all measures. */
export function withoutFilters({ period, known, sort }: MeasuresSearch): MeasuresSearch {
  return { period, known, sort };
}
