import { Link } from '@tanstack/react-router';
import styles from '../filters/filter-bar.module.css';
import { FilterMenu } from '../filters/filter-menu.tsx';
import { FilterText } from '../filters/filter-text.tsx';
import type { MeasuresSearch } from '../page-search.ts';
import type { Listed, ListedSection } from './listed.ts';
import { isNarrowed, type ShownMeasures } from './measures-filter.ts';
import { type MenuName, measuresMenus, orderMenu } from './measures-menus.ts';
import { filterSentence } from './measures-words.ts';

type MeasuresBarProps = Readonly<{
  list: Readonly<{ sections: readonly ListedSection<Listed>[] }>;
  shown: Pick<ShownMeasures<Listed>, 'shown' | 'all'>;
  search: MeasuresSearch;
  /** The menus there are; without them, all. */
  menus?: readonly MenuName[] | undefined;
}>;

/** What narrows a list of measures and its order, kept in the address. */
export function MeasuresBar({ list, shown, search, menus }: MeasuresBarProps) {
  const titleOf = (part: string) =>
    list.sections.find(({ key }) => key === part)?.title ?? `part ${part}`;
  return (
    <section className={styles.bar} aria-label="Filters">
      <FilterText label="Find measures" text={search.text ?? ''} />
      {[...measuresMenus(list, search, menus), orderMenu(search.sort)].map((choice) => (
        <FilterMenu key={choice.name} choice={choice} />
      ))}
      <p className={styles.words} role="status">
        {isNarrowed(search) ? (
          <>
            {filterSentence(search, shown, titleOf)} <ClearFilters />
          </>
        ) : null}
      </p>
    </section>
  );
}

/** Leads to the same page and order with all measures. */
export function ClearFilters({ text = 'Clear filters' }: Readonly<{ text?: string }>) {
  return (
    <Link
      to="."
      search={(before) => ({
        ...before,
        part: undefined,
        tier: undefined,
        kind: undefined,
        status: undefined,
        owner: undefined,
        fresh: undefined,
        text: undefined,
      })}
      resetScroll={false}
    >
      {text}
    </Link>
  );
}
