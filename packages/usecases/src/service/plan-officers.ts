import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { HeldService } from './held-service.ts';
import { leftOut, recordsWords } from './left-out.ts';
import type { PartOfPlan } from './service-plan.ts';

/** How the officers change. Who changes team takes their time along: its figures are worked out anew. */
export function planOfficers(held: HeldService, { officers, teams }: ServiceSetup): PartOfPlan {
  const teamName = (id: string) => teams.find((one) => one.id === id)?.name ?? id;
  const changed = officers.flatMap(({ id, name, team }) => {
    const was = held.officers.find((one) => one.officer === id);
    const words = was ? [] : [`is added to ${teamName(team)}`];
    if (was && was.name !== name) words.push(`the name becomes ${name}`);
    if (was && was.team !== team)
      words.push(`moves from ${teamName(was.team)} to ${teamName(team)}`);
    const said = `Officer ${was?.name ?? name}: ${words.join('; ')}.`;
    return words.length === 0
      ? []
      : [{ id, was, cells: [id, name, team], moves: was && was.team !== team, said }];
  });
  const moved = new Set(changed.filter((one) => one.moves).map((one) => one.id));
  return {
    ...leftOut({
      kind: 'officer',
      named: new Set(officers.map((one) => one.id)),
      known: held.officers.map((one) => ({ id: one.officer, name: one.name })),
      held: (id) => heldOfOfficer(held, id),
      advice: 'An officer who has left has a step of capacity that is 0.',
    }),
    changes: changed.map((one) => one.said),
    steps: [
      {
        table: 'officer',
        key: ['officer'],
        ending: changed.filter((one) => one.was).map((one) => [one.id]),
        columns: ['officer', 'name', 'team'],
        beginning: changed.map((one) => one.cells),
      },
    ],
    deriveFrom:
      held.capacity
        .filter((step) => moved.has(step.officer))
        .map((step) => step.month)
        .sort()[0] ?? null,
  };
}

function heldOfOfficer(
  { records, imported, capacity }: HeldService,
  id: string,
): string | undefined {
  if (capacity.some((step) => step.officer === id)) return 'time is recorded for it';
  // A file never knew the names that came with an import.
  return imported.has(`officer ${id}`) ? undefined : recordsWords(records.get(`officer ${id}`));
}
