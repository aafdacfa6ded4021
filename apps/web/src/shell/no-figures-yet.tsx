import { Empty } from '@plumbline/ui/empty';
import { Link } from '@tanstack/react-router';

/** The commit that set the service up; figures come with the next. */
const setUpRevision = 1;

/** Whether anything has been imported since a service was set up. */
export function hasEverImported({ revision }: Readonly<{ revision: number }>): boolean {
  return revision > setUpRevision;
}

/** A service that has just begun: the one thing to do next. */
export function NoFiguresYet() {
  return (
    <Empty
      title="No audits have been imported yet"
      why="Every figure here is counted from the audits of your own system. Export them as CSV or Excel, and see what they say before anything is kept."
      action={<Link to="/data">Import your audits</Link>}
    />
  );
}

/** A period of which nothing is held. */
export function NoFiguresHere({ period }: Readonly<{ period: string }>) {
  return (
    <Empty
      title={`No figures for ${period}`}
      why="Nothing has been imported for these months."
      action={
        <Link to="." search={{}}>
          Show the latest period
        </Link>
      }
    />
  );
}
