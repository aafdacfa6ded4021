import { Empty } from '@plumbline/ui/empty';
import { ClearFilters } from './measures-bar.tsx';

/** In place of a list that its filters leave nothing of. */
export function NothingMatches() {
  return (
    <Empty
      title="Nothing matches"
      why="No measure answers to all of these filters."
      action={<ClearFilters text="Show all measures" />}
    />
  );
}
