import type { ServiceSetupInput } from '@plumbline/contract/service/service-setup';
import { dayOf, monthAfter } from '../calendar.ts';
import { available, initialFirst, type Officer, officers, surnameFirst } from './officers.ts';
import { mergedOn, teamOf, teams } from './teams.ts';

/** The demonstration's clock starts here: 9:00 on 15 January 2025, Europe/London. */
export const demonstrationStart = '2025-01-15T09:00:00.000Z';

/** The last day of which anything is known at the demonstration's start. */
export const lastKnownDay = '2025-01-14';

/** How busy each month is, April to March; 1 is an average month. Adds up to 12. */
export const seasonalIndex: readonly number[] = [
  0.9, 1, 1.05, 0.95, 0.75, 1.1, 1.15, 1.1, 0.7, 1, 1.05, 1.25,
];

/** Exampleshire Fire and Rescue: an invented service with invented places and people. */
export function exampleshireService(): ServiceSetupInput {
  return {
    name: 'Exampleshire Fire and Rescue',
    zone: 'Europe/London',
    clock: 'demonstration',
    teams: teams.map((team) => ({ ...team, aliases: [...team.aliases] })),
    officers: officers.map((officer) => ({
      id: officer.id,
      name: officer.name,
      team: teamOf(officer.area, dayOf(mergedOn)),
      role: officer.role,
      aliases: [initialFirst(officer), surnameFirst(officer)],
      capacity: capacitySteps(officer),
    })),
    annualTargets: [
      { year: '2021-22', value: 350, agreedOn: '2021-03-16' },
      { year: '2022-23', value: 450, agreedOn: '2022-03-15' },
      { year: '2023-24', value: 650, agreedOn: '2023-03-14' },
      { year: '2024-25', value: 1000, agreedOn: '2024-03-12' },
    ],
    expectedByNow: [...seasonalIndex],
    unsatisfactoryBand: { low: 58, high: 74 },
  };
}

const capacityKnownTo = '2025-03';

/** From `from` on, until the next step: the share of a full-time month, 0 to 1. */
type CapacityStep = Readonly<{ from: string; available: number }>;

/** An officer's availability, a step wherever it changes, from the first month in post. */
function capacitySteps(officer: Officer): CapacityStep[] {
  const steps: CapacityStep[] = [];
  for (let month = officer.joined; month <= capacityKnownTo; month = monthAfter(month, 1)) {
    const share = available(officer, month);
    if (steps.at(-1)?.available !== share) steps.push({ from: month, available: share });
  }
  return steps;
}
