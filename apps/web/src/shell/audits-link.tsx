import { formatCount } from '@plumbline/domain/sentence/number-words';
import { Link } from '@tanstack/react-router';
import type { AuditsSearch } from './page-search.ts';

type AuditsLinkProps = Readonly<{
  count: number;
  /** The rows behind the number; null where there are none to open. */
  audits: AuditsSearch | null;
  /** What is counted, for those who hear the number alone: 'audits by North'. */
  of: string;
}>;

/** A number that opens the audits behind it. None is nothing to open. */
export function AuditsLink({ count, audits, of }: AuditsLinkProps) {
  const text = formatCount(count);
  if (audits === null || count === 0) return text;
  return (
    <Link to="/audits" search={audits}>
      {text}
      <span className="visually-hidden"> {of}</span>
    </Link>
  );
}
