import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import type { ScheduleSearch } from './page-search.ts';

type ScheduleLinkProps = Readonly<{
  count: number;
  /** The rows behind the number; null where no address names them. */
  schedule: ScheduleSearch | null;
  /** What is counted, for those who hear the number alone: 'overdue, Quillbrook'. */
  of: string;
}>;

/** A number that opens the scheduled audits behind it. None is nothing to open. */
export function ScheduleLink({ count, schedule, of }: ScheduleLinkProps) {
  const text = formatCount(count);
  if (schedule === null || count === 0) return text;
  return (
    <Link to="/programme" search={schedule}>
      {text}
      <span className="visually-hidden"> {of}</span>
    </Link>
  );
}
