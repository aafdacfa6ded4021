import type { KnownView } from '@plumbline/contract/period/known-view';
import { Button } from '@plumbline/ui/button';
import { DateField } from '@plumbline/ui/date-field';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useFormError } from '#shell/forms/form-errors.ts';
import { serviceQuery } from '#shell/page-queries.ts';
import { knownFault } from './known-draft.ts';
import styles from './more-tools.module.css';

/** Asks for the page as it was known on a past day; the address follows. */
export function KnownForm({ known }: Readonly<{ known: KnownView }>) {
  const navigate = useNavigate();
  const { data: service } = useQuery(serviceQuery());
  const [day, setDay] = useState(known.day ?? '');
  const [fault, setFault] = useState<string | null>(null);
  useFormError(fault);
  const show = () => {
    const found = knownFault(day, service?.today);
    setFault(found);
    if (found !== null) return;
    const isToday = day === service?.today;
    void navigate({
      to: '.',
      search: (before) => ({ ...before, known: isToday ? undefined : day, period: undefined }),
      resetScroll: false,
    });
  };
  return (
    <form
      className={styles.known}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <DateField
        label="As known on"
        hint="Every figure, status and word as it stood then, for the last quarter that had ended"
        error={fault ?? undefined}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <Button type="submit" tone="secondary">
        Show it
      </Button>
    </form>
  );
}
