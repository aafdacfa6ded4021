import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { afterPaint } from './after-paint.ts';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { lazyPart } from './lazy-part.ts';
import { serviceQuery } from './page-queries.ts';
import { ServiceLine } from './service-line.tsx';
import { mainId, SkipLink } from './skip-link.tsx';

/** Nothing is done before the page is seen, but what is said of it must be here when it is. */
const ToastList = lazyPart(async () => {
  await afterPaint();
  return (await import('./toast-list.tsx')).ToastList;
});

/** What stands around every page. */
export function Frame() {
  const { data: service } = useQuery(serviceQuery());
  return (
    <>
      <SkipLink />
      <Header service={service} />
      <ServiceLine service={service} />
      <main className={styles.main} id={mainId} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <p>
          Plumbline shows whether a service is doing what it promised. Status is computed from the
          figures, never typed in.
        </p>
      </footer>
      <Suspense>
        <ToastList />
      </Suspense>
    </>
  );
}
