import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import type { ProtectionSearch } from '#shell/page-search.ts';
import { CatchUpPlanner } from './catch-up-planner.tsx';
import { NotCountedSection } from './not-counted-section.tsx';
import { OfficersSection } from './officers-section.tsx';
import { OutcomesSection } from './outcomes-section.tsx';
import { ProgrammeSection } from './programme-section.tsx';
import { TeamsSection } from './teams-section.tsx';

type LowerSectionsProps = Readonly<{ view: ProtectionView; search: ProtectionSearch }>;

/** What stands below the first screen. */
export function LowerSections(props: LowerSectionsProps) {
  return (
    <>
      <CatchUpPlanner {...props} />
      <TeamsSection {...props} />
      <OfficersSection {...props} />
      <OutcomesSection {...props} />
      <ProgrammeSection {...props} />
      <NotCountedSection {...props} />
    </>
  );
}
