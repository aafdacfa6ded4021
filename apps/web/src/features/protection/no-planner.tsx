import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { Link } from '@tanstack/react-router';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { type NoPlanner as Reason, whyNoPlanner } from './planner-view.ts';

/** Stands where the planner would be: why it is not there, and the way to it. */
export function NoPlanner({ view }: Readonly<{ view: ProtectionView }>) {
  const { why, wayOut } = whyNoPlanner(view);
  return (
    <p>
      {why} {wayOut === null ? null : <WayOut to={wayOut} />}
    </p>
  );
}

function WayOut({ to }: Readonly<{ to: NonNullable<Reason['wayOut']> }>) {
  return to === 'all-audits' ? (
    <Link to="." search={withoutFilters} hash="catch-up">
      Show all audits
    </Link>
  ) : (
    <Link to="." search={soFar} hash="catch-up">
      Show the year so far
    </Link>
  );
}

function withoutFilters({ period, plan }: ProtectionSearch): ProtectionSearch {
  return { period, plan };
}

function soFar({ plan }: ProtectionSearch): ProtectionSearch {
  return { plan };
}
