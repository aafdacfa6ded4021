import { useNavigate } from '@tanstack/react-router';
import type { ScheduleSearch } from './page-search.ts';

/** Goes to the scheduled audits behind a point of a chart. */
export function useOpenSchedule(): (schedule: ScheduleSearch) => void {
  const navigate = useNavigate();
  return (schedule) => void navigate({ to: '/programme', search: schedule });
}
