import type { PlanView } from '@plumbline/contract/plan/plan-view';
import type { PlanSearch } from '#shell/plan-search.ts';
import { DeadlinesView } from './deadlines-view.tsx';
import { InspectionView } from './inspection-view.tsx';
import { OwnersView } from './owners-view.tsx';
import type { ShownPlan } from './plan-filter.ts';
import { PlanPart } from './plan-part.tsx';
import type { PlanPartName } from './plan-parts.ts';

type OtherPartsProps = Readonly<{
  view: PlanView;
  shown: ShownPlan;
  search: PlanSearch;
  current: PlanPartName;
}>;

/** The parts of the plan that nobody sees first. */
export function OtherParts({ view, shown, search, current }: OtherPartsProps) {
  return (
    <>
      <PlanPart name="deadlines" current={current}>
        <DeadlinesView view={view} shown={shown} search={search} />
      </PlanPart>
      <PlanPart name="owners" current={current}>
        <OwnersView view={view} search={search} />
      </PlanPart>
      <PlanPart name="inspection" current={current}>
        <InspectionView view={view} />
      </PlanPart>
    </>
  );
}
