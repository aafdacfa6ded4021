import { Empty } from '@plumbline/ui/empty';

/** A service without a plan: how to load one. */
export function NoPlanYet() {
  return (
    <Empty
      title="No plan has been loaded yet"
      why="Write your action plan down as a file, from its priorities to its success measures, and load it. Everything that is wrong with the file is named before anything is kept."
      action={
        <p>
          <code>npm run plumbline -- plan load my-plan.json</code>
        </p>
      }
    />
  );
}
