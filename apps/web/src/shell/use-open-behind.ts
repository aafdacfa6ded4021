import { useNavigate } from '@tanstack/react-router';
import type { Behind } from './behind-measure.ts';

/** Goes to the rows behind a point of a chart, as known on the day that its page speaks from. */
export function useOpenBehind(): (behind: Behind) => void {
  const navigate = useNavigate();
  return (behind) =>
    void (behind.kind === 'audits'
      ? navigate({ to: '/audits', search: ({ known }) => ({ ...behind.search, known }) })
      : navigate({ to: '/programme', search: ({ known }) => ({ ...behind.search, known }) }));
}
