import { Button } from '@plumbline/ui/button';
import { Skeleton } from '@plumbline/ui/skeleton';
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import styles from './opener.module.css';

type OpenerProps = Readonly<{
  tone: 'secondary' | 'quiet';
  /** The form, given what closes it. */
  form: (close: () => void) => ReactNode;
  /** What the button says. */
  children: ReactNode;
}>;

/** A button that makes room for a form in its place, and takes the focus back when that closes. */
export function Opener({ tone, form, children }: OpenerProps) {
  const [state, setState] = useState<'closed' | 'open'>('closed');
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    flushSync(() => setState('closed'));
    opener.current?.focus();
  };
  if (state === 'closed') {
    return (
      <div className={tone === 'secondary' ? styles.opener : styles.quietOpener}>
        <Button ref={opener} tone={tone} onClick={() => setState('open')}>
          {children}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.form}>
      <Suspense fallback={<Skeleton height="22rem" label="Loading the form" />}>
        {form(close)}
      </Suspense>
    </div>
  );
}
