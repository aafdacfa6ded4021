import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ProtectionSearch } from '#shell/page-search.ts';
import styles from './filter-bar.module.css';
import { type Filter, filterConsequences, filterSentence, filtersOf } from './filters-view.ts';

type FilterBarProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** What narrows the page, kept in its address, and what that leaves of the target. */
export function FilterBar({ view, search }: FilterBarProps) {
  const filters = filtersOf({ choices: view.choices, filters: chosenIn(search) });
  const sentence = filterSentence(view);
  return (
    <section className={styles.bar} aria-label="Filters">
      {filters.map((filter) => (
        <FilterMenu key={filter.name} filter={filter} />
      ))}
      <p className={styles.words} role="status">
        {sentence === '' ? null : (
          <>
            {sentence} {filterConsequences(view)}{' '}
            <Link to="." search={clearFilters}>
              Clear filters
            </Link>
          </>
        )}
      </p>
    </section>
  );
}

/** The menus follow the address at once; the figures and their sentence come after. */
function chosenIn({ team, riskBand, origin }: ProtectionSearch): ProtectionView['filters'] {
  return { team: team ?? null, riskBand: riskBand ?? null, origin: origin ?? null };
}

function clearFilters({ period }: ProtectionSearch): ProtectionSearch {
  return { period };
}

function FilterMenu({ filter }: Readonly<{ filter: Filter }>) {
  const { name, label, value, options } = filter;
  const navigate = useNavigate();
  const choose = (chosen: string) =>
    void navigate({
      to: '.',
      search: (before) => ({ ...before, [name]: chosen === '' ? undefined : chosen }),
      resetScroll: false,
    });
  return (
    <label className={styles.filter} data-state={value === '' ? 'all' : 'narrowed'}>
      <span className="visually-hidden">{label}</span>
      <select
        className={styles.menu}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
