import type { ServiceSetupInput } from '@plumbline/contract/service/service-setup';

/** How large a made-up service is. */
export type BenchSize = Readonly<{ teams: number; officers: number }>;

export const benchSize: BenchSize = { teams: 12, officers: 60 };

/** The id of a team, from 0. */
export function benchTeam(index: number): string {
  return `team-${twoDigits(index + 1)}`;
}

/** The id of an officer, from 0. */
export function benchOfficer(index: number): string {
  return `officer-${twoDigits(index + 1)}`;
}

/** What the service of `auditExport` is set up with: its teams, and its officers dealt out to them. */
export function benchService(size: BenchSize = benchSize): ServiceSetupInput {
  const { teams, officers } = size;
  return {
    name: 'Benchshire Fire and Rescue',
    zone: 'Europe/London',
    clock: 'demonstration',
    teams: Array.from({ length: teams }, (_, index) => ({
      id: benchTeam(index),
      name: `Team ${index + 1}`,
      aliases: [],
      share: 1 / teams,
    })),
    officers: Array.from({ length: officers }, (_, index) => ({
      id: benchOfficer(index),
      name: `Officer ${index + 1}`,
      team: benchTeam(index % teams),
      aliases: [],
      capacity: [{ from: '2020-01', available: 1 }],
    })),
    annualTargets: [{ year: '2024-25', value: 1000, agreedOn: '2024-03-12' }],
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
