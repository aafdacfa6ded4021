import type { YearEndView } from '@plumbline/contract/measure/landing-view';
import type {
  ProtectionFilters,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import type { AuditTallies } from '@plumbline/domain/aggregate/audit-tallies';
import { auditsCompleted } from '@plumbline/domain/measure/audit-measures';
import { financialYears } from '@plumbline/domain/period/financial-year';
import {
  type AnnualTarget,
  shareOfTarget,
  targetInForce,
  targetReplaced,
} from '@plumbline/domain/target/annual-target';
import type { Directory } from '../service/read-directory.ts';
import { isWhole } from './page-filters.ts';
import type { PageMonths } from './page-months.ts';
import type { Agreed } from './read-agreed.ts';
import { teamFigures } from './teams.ts';
import { targetUnder, volumeView } from './volume.ts';

/** The volume of all that is shown, and of each team, against what the filters leave of the target. */
export function volumePanels(facts: {
  readonly page: PageMonths;
  readonly filters: ProtectionFilters;
  readonly directory: Directory;
  readonly tallies: AuditTallies;
  readonly agreed: Agreed;
  readonly landing: YearEndView | null;
}): Pick<ProtectionView, 'volume' | 'teams'> {
  const { page, filters, directory, tallies, agreed, landing } = facts;
  const target = targetInForce(agreed.targets, page.year);
  const replaced = targetReplaced(agreed.targets, page.year);
  const partOf = (whole: AnnualTarget | undefined) => (team: string) => {
    const share = directory.teams.find((one) => one.id === team)?.share;
    return whole && share ? shareOfTarget(whole, share) : null;
  };
  const targetOf = partOf(target);
  const yearLabel = financialYears.label(page.year);
  const under = targetUnder(filters, { target, yearLabel, ofTeam: targetOf });
  const before = targetUnder(filters, { target: replaced, yearLabel, ofTeam: partOf(replaced) });
  const rule = agreed.rule(auditsCompleted.measure);
  const only = filters.team;
  return {
    volume: volumeView({
      byMonth: tallies.service,
      months: page,
      rule,
      landing,
      isPart: !isWhole(filters),
      replaced: before.target,
      ...under,
    }),
    teams: teamFigures({
      teams: only ? directory.teams.filter((one) => one.id === only) : directory.teams,
      tallies,
      months: page,
      rule,
      targetOf,
      noTargetReason: under.noTargetReason,
    }),
  };
}
