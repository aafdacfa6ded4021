import type { ActionView } from '@plumbline/contract/plan/plan-view';
import { Button } from '@plumbline/ui/button';
import { Skeleton } from '@plumbline/ui/skeleton';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { lazyPart } from '#shell/lazy-part.ts';
import type { PlanPlace } from '#shell/plan-search.ts';
import styles from './open-form.module.css';

/** Nobody who only reads fetches the code of the forms. */
const ProgressForm = lazyPart(async () => (await import('./progress-form.tsx')).ProgressForm);
const EvidenceForm = lazyPart(async () => (await import('./evidence-form.tsx')).EvidenceForm);

type OpenFormProps = Readonly<{
  of: 'progress' | Readonly<{ item: string; title: string }>;
  view: ActionView;
  search: PlanPlace;
  children: ReactNode;
}>;

/** A button that makes room for a form in its place, and takes the focus back when that closes. */
export function OpenForm({ of, view, search, children }: OpenFormProps) {
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const isProgress = of === 'progress';
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setState('closed'));
    opener.current?.focus();
  };
  if (state === 'closed') {
    return (
      <div className={isProgress ? styles.opener : styles.quietOpener}>
        <Button
          ref={opener}
          tone={isProgress ? 'secondary' : 'quiet'}
          onClick={() => setState('open')}
        >
          {children}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <Suspense fallback={<Skeleton height="22rem" label="Loading the form" />}>
        {of === 'progress' ? (
          <ProgressForm view={view} search={search} onClose={close} />
        ) : (
          <EvidenceForm view={view} asked={of} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
