import type { ServiceView } from '@plumbline/contract/service/service-view';
import { Link, useMatches } from '@tanstack/react-router';
import { FindButton } from './find-button.tsx';
import styles from './header.module.css';
import { LogoMark } from './logo-mark.tsx';
import { PeriodPicker } from './period-picker.tsx';

/** Who and where, the pages there are, and the period they speak of. */
export function Header({ service }: Readonly<{ service: ServiceView | undefined }>) {
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link to="/" className={styles.home} search={keepPeriod}>
          <LogoMark className={styles.mark} />
          <span className={styles.product}>Plumbline</span>
        </Link>
        <MainNav />
        {/* After the pages: it comes with the first answer and must push nothing aside. */}
        <span className={styles.service}>{service?.name}</span>
        <ChosenPeriod service={service} />
        <FindButton />
      </div>
    </header>
  );
}

const pages = [
  { to: '/', label: 'Board' },
  { to: '/protection', label: 'Protection' },
  { to: '/plan', label: 'Plan' },
  { to: '/measures', label: 'Measures' },
  { to: '/data', label: 'Data' },
] as const;

function MainNav() {
  return (
    <nav className={styles.nav} aria-label="Pages">
      <ul className={styles.pages}>
        {pages.map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              search={keepPeriod}
              className={styles.pageLink}
              activeOptions={{ exact: to === '/', includeSearch: false }}
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** From page to page the period stays; filters belong to their own page. */
function keepPeriod(search: Readonly<{ period?: string | undefined }>) {
  return { period: search.period };
}

function ChosenPeriod({ service }: Readonly<{ service: ServiceView | undefined }>) {
  const unless = useMatches({
    select: (matches) => matches.findLast((match) => match.staticData.period)?.staticData.period,
  });
  if (unless === undefined) return null;
  if (service === undefined) return <div className={styles.periodPlace} />;
  return (
    <PeriodPicker
      service={service}
      defaultPeriod={unless === 'year-so-far' ? 'ytd' : service.defaultPeriod}
    />
  );
}
