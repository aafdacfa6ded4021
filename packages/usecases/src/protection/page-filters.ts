import type { ProtectionInput } from '@plumbline/contract/period/period-input';
import type {
  ProtectionFilters,
  ProtectionView,
} from '@plumbline/contract/protection/protection-view';
import { origins, riskBands } from '@plumbline/domain/audit/audit';
import { originNames, riskBandNames } from '@plumbline/domain/audit/audit-words';
import type { Directory } from '../service/read-directory.ts';

/** What narrows the page, with null for what does not. */
export function filtersOf({ team, riskBand, origin }: ProtectionInput): ProtectionFilters {
  return { team: team ?? null, riskBand: riskBand ?? null, origin: origin ?? null };
}

/** Whether nothing is narrowed. */
export function isWhole(filters: ProtectionFilters): boolean {
  return Object.values(filters).every((filter) => filter === null);
}

/** What the page can be narrowed to. */
export function choicesOf({ teams }: Directory): ProtectionView['choices'] {
  return {
    teams: teams.map(({ id, name }) => ({ id, name })),
    riskBands: riskBands.map((id) => ({ id, name: riskBandNames[id] })),
    origins: origins
      .filter((id) => id !== 'follow-up')
      .map((id) => ({ id, name: originNames[id] })),
  };
}

/** The names of what the page was narrowed to: 'North', 'Very high'. */
export function chosenNames(filters: ProtectionFilters, directory: Directory): readonly string[] {
  const choices = choicesOf(directory);
  const chosen = [
    choices.teams.find(({ id }) => id === filters.team),
    choices.riskBands.find(({ id }) => id === filters.riskBand),
    choices.origins.find(({ id }) => id === filters.origin),
  ];
  return chosen.flatMap((choice) => choice?.name ?? []);
}
