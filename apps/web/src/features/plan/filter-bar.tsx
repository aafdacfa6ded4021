import type { PlanView } from '@plumbline/contract/plan/plan-view';
import { Link } from '@tanstack/react-router';
import styles from '#shell/filters/filter-bar.module.css';
import { type FilterChoice, FilterMenu } from '#shell/filters/filter-menu.tsx';
import { FilterText } from '#shell/filters/filter-text.tsx';
import type { PlanSearch } from '#shell/plan-search.ts';
import { filterMenus } from './filter-choices.ts';
import { filterSentence, isNarrowed, type ShownPlan } from './plan-filter.ts';

type FilterBarProps = Readonly<{
  view: PlanView;
  shown: ShownPlan;
  search: PlanSearch;
  /** Whether the order can be chosen, or is that of the months. */
  order: 'asked' | 'by-month';
}>;

/** What narrows the plan and the order of its actions, kept in the address. */
export function FilterBar({ view, shown, search, order }: FilterBarProps) {
  return (
    <section className={styles.bar} aria-label="Filters">
      <FilterText label="Find actions" text={search.text ?? ''} />
      {filterMenus(view, search).map((menu) => (
        <FilterMenu key={menu.name} choice={menu} />
      ))}
      {order === 'asked' ? <FilterMenu choice={orderMenu(search)} /> : null}
      <p className={styles.words} role="status">
        {isNarrowed(search) ? (
          <>
            {filterSentence(search, shown, view.priorities)}{' '}
            <Link to="." search={withoutFilters} resetScroll={false}>
              Clear filters
            </Link>
          </>
        ) : null}
      </p>
    </section>
  );
}

/** The same page and order with all of its actions. */
export function withoutFilters({ plan, known, period, view, sort }: PlanSearch): PlanSearch {
  return { plan, known, period, view, sort };
}

function orderMenu({ sort }: PlanSearch): FilterChoice {
  return {
    name: 'sort',
    label: 'Order',
    value: sort ?? '',
    options: [
      { value: '', label: 'In the order of the plan' },
      { value: 'deadline', label: 'By deadline' },
    ],
  };
}
