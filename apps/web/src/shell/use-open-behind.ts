import { useNavigate } from '@tanstack/react-router';
import type { Behind } from './behind-measure.ts';

/** Goes to the rows behind a point of a chart. */
export function useOpenBehind(): (behind: Behind) => void {
  const navigate = useNavigate();
  return (behind) =>
    void (behind.kind === 'audits'
      ? navigate({ to: '/audits', search: behind.search })
      : navigate({ to: '/programme', search: behind.search }));
}
