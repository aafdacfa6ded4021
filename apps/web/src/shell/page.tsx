import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { FormErrors } from './forms/form-errors.ts';
import styles from './page.module.css';
import { serviceQuery } from './page-queries.ts';

type PageProps = Readonly<{
  /** The heading, also the name of the browser tab. */
  title: string;
  /** Where in the plan, on a line above the heading. */
  kicker?: ReactNode;
  /** Beside the heading: small controls. */
  aside?: ReactNode;
  children: ReactNode;
}>;

/** A page: its heading, its name on the tab, and the focus of whoever arrives from another page. */
export function Page({ title, kicker, aside, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [formErrors, setFormErrors] = useState(0);
  const report = useCallback(() => {
    setFormErrors((count) => count + 1);
    return () => setFormErrors((count) => count - 1);
  }, []);
  useArrival(heading);
  useTabName(formErrors > 0 ? `Error: ${title}` : title);
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <div>
          {kicker ? <p className={styles.kicker}>{kicker}</p> : null}
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
        </div>
        {aside}
      </header>
      <FormErrors value={report}>{children}</FormErrors>
    </article>
  );
}

let pagesSeen = 0;

/**
 * Moves focus to the heading, but not on the first page, where the browser's own start is right,
 * and not where the address leads to a part of the page.
 */
function useArrival(heading: Readonly<{ current: HTMLElement | null }>): void {
  useEffect(() => {
    if (pagesSeen > 0 && window.location.hash === '')
      heading.current?.focus({ preventScroll: true });
    pagesSeen += 1;
  }, [heading]);
}

function useTabName(name: string): void {
  const { data: service } = useQuery(serviceQuery());
  const tabName = [name, service?.name, 'Plumbline'].filter(Boolean).join(' - ');
  useEffect(() => {
    document.title = tabName;
  }, [tabName]);
}
