import { Empty } from '@plumbline/ui/empty';
import { Link } from '@tanstack/react-router';

/** In place of figures: a period of which nothing is held, or (without one) a service that has just begun. */
export function NoFigures({ period }: Readonly<{ period: string | null }>) {
  return period === null ? <NoneYet /> : <NoneHere period={period} />;
}

/** The one thing to do next. */
function NoneYet() {
  return (
    <Empty
      title="No audits have been imported yet"
      why="Every figure here is counted from the audits of your own system. Export them as CSV or Excel, and see what they say before anything is kept."
      action={<Link to="/data">Import your audits</Link>}
    />
  );
}

function NoneHere({ period }: Readonly<{ period: string }>) {
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
