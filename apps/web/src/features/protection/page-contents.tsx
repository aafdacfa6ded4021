import { Link } from '@tanstack/react-router';
import styles from './page-contents.module.css';

const parts = [
  { id: 'teams', label: 'Teams' },
  { id: 'officers', label: "Officers' time" },
  { id: 'outcomes', label: 'Outcomes' },
  { id: 'programme', label: 'Risk programme' },
  { id: 'not-counted', label: 'Not counted' },
] as const;

/** The parts of a long page, one press away. */
export function PageContents() {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <ul className={styles.parts}>
        {parts.map(({ id, label }) => (
          <li key={id}>
            <Link to="." search={true} hash={id}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
