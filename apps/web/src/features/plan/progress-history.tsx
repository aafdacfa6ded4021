import type { ActionView, ProgressEventView } from '@plumbline/contract/plan/plan-view';
import { Button } from '@plumbline/ui/button';
import { Dialog } from '@plumbline/ui/dialog';
import { useState } from 'react';
import type { PlanPlace } from '#shell/plan-search.ts';
import { Section } from '#shell/section.tsx';
import { StatedTag } from '#shell/stated-tag.tsx';
import { fromWords } from './plan-words.ts';
import styles from './progress-history.module.css';
import { historyId, useTakeBack } from './use-take-back.ts';

type ProgressHistoryProps = Readonly<{ view: ActionView; search: PlanPlace }>;

/** What was stated, by whom and why, the latest first. */
export function ProgressHistory({ view, search }: ProgressHistoryProps) {
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
            {event.canTakeBack ? <TakeBack event={event} view={view} search={search} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}

type TakeBackProps = ProgressHistoryProps & Readonly<{ event: ProgressEventView }>;

/** What was stated on this day goes at once; what has stood longer only when that is meant. */
function TakeBack({ event, view, search }: TakeBackProps) {
  const { takeBack, isOfToday } = useTakeBack({ event, view, search });
  const [state, setState] = useState<'resting' | 'asking'>('resting');
  const take = () => {
    setState('resting');
    takeBack.mutate(undefined);
  };
  return (
    <>
      <Button
        tone="quiet"
        busyText={takeBack.isPending ? 'Taking it back' : undefined}
        onClick={isOfToday ? take : () => setState('asking')}
      >
        Take back<span className="visually-hidden"> what was stated on {event.on}</span>
      </Button>
      {state === 'resting' ? null : (
        <Dialog
          title={`Take back what was stated on ${event.on}?`}
          onClose={() => setState('resting')}
          actions={
            <>
              <Button tone="danger" onClick={take}>
                Take it back
              </Button>
              <Button tone="secondary" onClick={() => setState('resting')}>
                Keep it
              </Button>
            </>
          }
        >
          <p>
            {view.action.ref} then stands as it was stated before. What was known until today keeps
            it.
          </p>
        </Dialog>
      )}
    </>
  );
}
