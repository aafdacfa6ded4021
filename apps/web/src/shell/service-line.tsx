import type { ServiceView } from '@plumbline/contract/service/service-view';
import { hasEverImported } from './has-ever-imported.ts';
import styles from './service-line.module.css';
import { timeWords } from './time-words.ts';
import { type LiveNews, useLiveChanges } from './use-live-changes.ts';

const newsWords: Readonly<Record<LiveNews, string>> = {
  quiet: '',
  updated: 'Updated just now',
  lost: 'Plumbline does not answer: these figures may be out of date',
};

/** What day it is at the service and how fresh its figures are. It keeps its room while it loads. */
export function ServiceLine({ service }: Readonly<{ service: ServiceView | undefined }>) {
  const news = useLiveChanges(service?.revision);
  return (
    <section className={styles.line} aria-label="The service today">
      <p className={styles.words}>{service === undefined ? null : <Day service={service} />}</p>
      <p className={styles.news} role="status">
        {newsWords[news]}
      </p>
    </section>
  );
}

function Day({ service }: Readonly<{ service: ServiceView }>) {
  const { name, clock, todayLabel, lastChangedAt } = service;
  const isNew = lastChangedAt === null || !hasEverImported(service);
  if (clock === 'demonstration') {
    return (
      <>
        <strong>Demonstration:</strong> {name.split(' ')[0]} is invented, and its clock stands at{' '}
        {todayLabel}.
      </>
    );
  }
  return (
    <>
      Today is {todayLabel}.{' '}
      {isNew
        ? 'No figures have come in yet.'
        : `Figures last changed on ${timeWords(lastChangedAt)}.`}
    </>
  );
}
