import type { Reader } from '@plumbline/db/database';
import {
  type StoredTarget,
  storedTargets,
  storedTolerances,
} from '@plumbline/db/queries/agreements';
import {
  type StoredAlias,
  type StoredOfficer,
  type StoredService,
  type StoredTeam,
  storedAliases,
  storedCapacity,
  storedOfficers,
  storedService,
  storedTeams,
} from '@plumbline/db/queries/directory';
import {
  addedByImports,
  auditsByName,
  scheduledByCell,
} from '@plumbline/db/queries/recorded-names';
import { auditsCompleted, unsatisfactoryShare } from '@plumbline/domain/measure/audit-measures';
import { parseProgrammeCellKey } from '@plumbline/domain/programme/programme-cell';

export type HeldCapacity = {
  readonly officer: string;
  readonly month: string;
  readonly available: number;
};

/** What is known of a service, as the plan of a change needs it. */
export type HeldService = {
  /** Undefined before the service is set up. */
  readonly service: StoredService | undefined;
  readonly teams: readonly StoredTeam[];
  readonly officers: readonly StoredOfficer[];
  readonly aliases: readonly StoredAlias[];
  readonly capacity: readonly HeldCapacity[];
  readonly targets: readonly StoredTarget[];
  /** The bands of unsatisfactory outcomes (rule as JSON). */
  readonly bands: readonly { readonly effective_from: string; readonly rule: string }[];
  /** How many records name a team or an officer: 'team north' to 231. */
  readonly records: ReadonlyMap<string, number>;
  /** The teams and officers that imports added: 'officer kit-moor'. */
  readonly imported: ReadonlySet<string>;
};

/** A service of which nothing is known yet. */
export const nothingHeld: HeldService = {
  service: undefined,
  teams: [],
  officers: [],
  aliases: [],
  capacity: [],
  targets: [],
  bands: [],
  records: new Map(),
  imported: new Set(),
};

/** Later than any month there will ever be. */
const lastMonth = '9999-12';

/** Reads what is known of the service at the last revision. */
export async function readHeldService(db: Reader, revision: number): Promise<HeldService> {
  const targets = await storedTargets(db, revision);
  const tolerances = await storedTolerances(db, revision);
  return {
    service: await storedService(db, revision),
    teams: await storedTeams(db, revision),
    officers: await storedOfficers(db, revision),
    aliases: await storedAliases(db, revision),
    capacity: await storedCapacity(db, { revision, to: lastMonth }),
    targets: targets.filter((one) => one.measure === auditsCompleted.measure),
    bands: tolerances.filter((one) => one.measure === unsatisfactoryShare.measure),
    records: await recordsByName(db),
    imported: await importedNames(db),
  };
}

async function recordsByName(db: Reader): Promise<ReadonlyMap<string, number>> {
  const records = new Map<string, number>();
  const add = (name: string, count: number) => records.set(name, (records.get(name) ?? 0) + count);
  for (const kind of ['team', 'officer'] as const) {
    for (const [id, count] of await auditsByName(db, kind)) add(`${kind} ${id}`, count);
  }
  for (const { key, items } of await scheduledByCell(db)) {
    const team = parseProgrammeCellKey(key)?.team;
    if (team) add(`team ${team}`, items);
  }
  return records;
}

async function importedNames(db: Reader): Promise<ReadonlySet<string>> {
  type Added = { readonly kind: string; readonly id: string };
  const added = (await addedByImports(db)).flatMap((text) => JSON.parse(text) as Added[]);
  return new Set(added.map(({ kind, id }) => `${kind} ${id}`));
}
