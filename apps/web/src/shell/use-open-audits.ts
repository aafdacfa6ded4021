import { useNavigate } from '@tanstack/react-router';
import type { AuditsSearch } from './page-search.ts';

/** Goes to the audits behind a point of a chart; null is a point with no rows behind it. */
export function useOpenAudits(): (audits: AuditsSearch | null) => void {
  const navigate = useNavigate();
  return (audits) => {
    if (audits !== null) void navigate({ to: '/audits', search: audits });
  };
}
