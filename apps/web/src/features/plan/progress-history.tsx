import type { ActionView, ProgressEventView } from '@plumbline/contract/plan/plan-view';
import { Button } from '@plumbline/ui/button';
import { Section } from '#shell/section.tsx';
import { StatedTag } from '#shell/stated-tag.tsx';
import { fromWords } from './plan-words.ts';
import styles from './progress-history.module.css';
import { historyId, useTakeBack } from './use-take-back.ts';

type ProgressHistoryProps = Readonly<{ view: ActionView }>;

/** What was stated, by whom and why, the latest first. */
export function ProgressHistory({ view }: ProgressHistoryProps) {
  return (
    <Section title="What was stated" id={historyId} note="The latest first">
      <ol className={styles.events}>
        {view.history.map((event) => (
          <li key={event.id} className={styles.event}>
            <p className={styles.head}>
              <span className={styles.day}>{event.on}</span> <StatedTag stated={event} />
            </p>
            <p className={styles.why}>{event.why}</p>
            {event.figures === null ? null : (
              <p className={styles.figures}>The figures said then: {event.figures}</p>
            )}
            <p className={styles.by}>{fromWords(event)}</p>
            {event.canTakeBack ? <TakeBack event={event} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

function TakeBack({ event: { id, on } }: Readonly<{ event: ProgressEventView }>) {
  const takeBack = useTakeBack(id);
  return (
    <Button
      tone="quiet"
      busyText={takeBack.isPending ? 'Taking it back' : undefined}
      onClick={() => takeBack.mutate(undefined)}
    >
      Take back<span className="visually-hidden"> what was stated on {on}</span>
    </Button>
  );
}
