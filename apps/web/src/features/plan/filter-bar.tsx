import type { PlanView } from '@plumbline/contract/plan/plan-view';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { PlanSearch } from '#shell/plan-search.ts';
import styles from './filter-bar.module.css';
import { type FilterMenu, filterMenus } from './filter-choices.ts';
import { filterSentence, isNarrowed, type ShownPlan } from './plan-filter.ts';
import { openedText, withAddress, withTyped } from './typed-text.ts';

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
      <TextFilter text={search.text ?? ''} />
      {filterMenus(view, search).map((menu) => (
        <Menu key={menu.name} menu={menu} />
      ))}
      {order === 'asked' ? <Menu menu={orderMenu(search)} /> : null}
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

/** A choice in the address: a filter, or the order. */
type Choice = Omit<FilterMenu, 'name'> & Readonly<{ name: FilterMenu['name'] | 'sort' }>;

function orderMenu({ sort }: PlanSearch): Choice {
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

function Menu({ menu: { name, label, value, options } }: Readonly<{ menu: Choice }>) {
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

/** Finds actions by their words as they are typed; the address follows. */
function TextFilter({ text }: Readonly<{ text: string }>) {
  const navigate = useNavigate();
  const [held, hold] = useState(() => openedText(text));
  const typed = withAddress(held, text);
  if (typed !== held) hold(typed);
  const type = (words: string) => {
    const next = withTyped(typed, words);
    hold(next);
    const asked = next.sent === typed.sent ? undefined : next.sent.at(-1);
    if (asked === undefined) return;
    void navigate({
      to: '.',
      search: (before) => ({ ...before, text: asked === '' ? undefined : asked }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <label className={styles.filter} data-state={text === '' ? 'all' : 'narrowed'}>
      <span className="visually-hidden">Find actions</span>
      <input
        className={styles.text}
        type="search"
        placeholder="Find actions"
        maxLength={100}
        value={typed.words}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}
