import { useNavigate } from '@tanstack/react-router';
import type { AuditsSearch } from './page-search.ts';

/**
 * Goes to the audits behind a point of a chart, as known on the day that its page speaks from; null is
 * a point with no rows behind it.
 */
export function useOpenAudits(): (audits: AuditsSearch | null) => void {
  const navigate = useNavigate();
  return (audits) => {
    if (audits === null) return;
    void navigate({ to: '/audits', search: ({ known }) => ({ ...audits, known }) });
  };
}
