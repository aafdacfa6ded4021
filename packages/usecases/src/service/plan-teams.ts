import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { HeldService } from './held-service.ts';
import { leftOut, recordsWords } from './left-out.ts';
import type { PartOfPlan } from './service-plan.ts';

type Team = {
  readonly name: string;
  readonly share: number | null;
  readonly into: string | null;
  readonly on: string | null;
};

/** How the teams change. */
export function planTeams(held: HeldService, { teams }: ServiceSetup): PartOfPlan {
  const nameOf = new Map(teams.map((team) => [team.id, team.name]));
  const changed = teams.flatMap(({ id, name, share = null, merged }) => {
    const row = held.teams.find((one) => one.team === id);
    const now: Team = { name, share, into: merged?.into ?? null, on: merged?.on ?? null };
    const was = row && { ...row, into: row.merged_into, on: row.merged_on };
    const words = was ? teamWords(was, now, nameOf) : ['is added'];
    const of = was?.name ?? name;
    return words.length === 0
      ? []
      : [
          {
            id,
            isNew: !was,
            cells: [id, name, share, now.into, now.on],
            said: `Team ${of}: ${words.join('; ')}.`,
          },
        ];
  });
  return {
    ...leftOut({
      kind: 'team',
      named: new Set(nameOf.keys()),
      known: held.teams.map((one) => ({ id: one.team, name: one.name })),
      held: (id) => heldOfTeam(held, id),
      advice: 'A team that has ended says with "merged" which team it became part of.',
    }),
    changes: changed.map((one) => one.said),
    steps: [
      {
        table: 'team',
        key: ['team'],
        ending: changed.filter((one) => !one.isNew).map((one) => [one.id]),
        columns: ['team', 'name', 'share', 'merged_into', 'merged_on'],
        beginning: changed.map((one) => one.cells),
      },
    ],
  };
}

function teamWords(was: Team, now: Team, nameOf: ReadonlyMap<string, string>): readonly string[] {
  const words: string[] = [];
  if (was.name !== now.name) words.push(`the name becomes ${now.name}`);
  if (was.share !== now.share)
    words.push(`the share ${was.share ?? 'none'} becomes ${now.share ?? 'none'}`);
  if (was.into !== now.into || was.on !== now.on) {
    words.push(
      now.into
        ? `part of ${nameOf.get(now.into) ?? now.into} from ${now.on}`
        : 'no longer part of another team',
    );
  }
  return words;
}

function heldOfTeam({ records, imported, teams }: HeldService, id: string): string | undefined {
  if ((teams.find((one) => one.team === id)?.share ?? 0) > 0) return 'it has a share of the target';
  // A file never knew the names that came with an import.
  return imported.has(`team ${id}`) ? undefined : recordsWords(records.get(`team ${id}`));
}
