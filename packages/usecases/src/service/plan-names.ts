import { foldName } from '@plumbline/contract/service/fold-name';
import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import { placeWords } from '@plumbline/contract/service/setup-words';
import type { HeldService } from './held-service.ts';
import type { PartOfPlan } from './service-plan.ts';

type Kind = 'team' | 'officer';
type Named = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/**
 * How the names that files may use change. A team or officer is found by id, name and aliases, and
 * by every one it had before: old files still use them. A name can move to another, but not away
 * from somebody whom the file does not speak of.
 */
export function planNames(held: HeldService, setup: ServiceSetup): PartOfPlan {
  const kinds = [
    { kind: 'team', entries: setup.teams },
    { kind: 'officer', entries: setup.officers },
  ] as const;
  const claims = kinds.flatMap(({ kind, entries }) =>
    entries.flatMap((entry, place) => claimsOf(held, { kind, entry, place, entries })),
  );
  return {
    refusals: claims.flatMap((claim) => claim.refusal ?? []),
    changes: claims.flatMap((claim) => claim.said ?? []),
    steps: [
      {
        table: 'alias',
        key: ['kind', 'alias'],
        ending: claims.filter((claim) => claim.moves).map(({ kind, alias }) => [kind, alias]),
        columns: ['kind', 'alias', 'id'],
        beginning: claims.map(({ kind, alias, id }) => [kind, alias, id]),
      },
    ],
  };
}

type Claim = {
  readonly kind: Kind;
  readonly alias: string;
  readonly id: string;
  readonly moves: boolean;
  readonly said: string | undefined;
  readonly refusal: string | undefined;
};

/** The names that one entry of the file adds or takes over. */
function claimsOf(
  { aliases, teams, officers }: HeldService,
  {
    kind,
    entry,
    place,
    entries,
  }: {
    readonly kind: Kind;
    readonly entry: Named;
    readonly place: number;
    readonly entries: readonly Named[];
  },
): readonly Claim[] {
  const { id } = entry;
  const isKnown = (
    kind === 'team' ? teams.map((one) => one.team) : officers.map((one) => one.officer)
  ).includes(id);
  const texts = new Map([id, entry.name, ...entry.aliases].map((text) => [foldName(text), text]));
  return [...texts].flatMap(([alias, text]) => {
    const holder = aliases.find((one) => one.kind === kind && one.alias === alias)?.id;
    if (holder === id) return [];
    const other = entries.find((one) => one.id === holder);
    const isAlias = entry.aliases.includes(text);
    const who = `${kind === 'team' ? 'Team' : 'Officer'} ${entry.name}`;
    const found = isKnown && isAlias ? `${who}: files may also say "${text}".` : undefined;
    const moved =
      other &&
      `${who}: "${text}" in a file no longer means ${other.name}. Audits held already stay where they are.`;
    return {
      kind,
      alias,
      id,
      moves: holder !== undefined,
      said: holder === undefined ? found : moved,
      refusal:
        holder !== undefined && !other
          ? `${placeWords([`${kind}s`, place])}: "${text}" already stands for the ${kind} "${holder}", whom the file leaves out. Give the entry the id "${holder}".`
          : undefined,
    };
  });
}
