import { useNavigate } from '@tanstack/react-router';
import styles from './filter-bar.module.css';

/** A menu over a list: what it is called in the address and on the page, and its choices. */
export type FilterChoice = Readonly<{
  /** Its name in the address. */
  name: string;
  label: string;
  /** The empty value takes all. */
  value: string;
  options: readonly Readonly<{ value: string; label: string }>[];
}>;

/** A choice out of a list, kept in the address. */
export function FilterMenu({
  choice: { name, label, value, options },
}: Readonly<{ choice: FilterChoice }>) {
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
