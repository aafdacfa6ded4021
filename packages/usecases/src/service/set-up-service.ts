import { foldName } from '@plumbline/contract/service/fold-name';
import type { ServiceSetup } from '@plumbline/contract/service/service-setup';
import type { Writer } from '@plumbline/db/database';
import { insertRows } from '@plumbline/db/insert-rows';
import { headRevision, takeRevision } from '@plumbline/db/queries/revisions';
import { OPEN } from '@plumbline/db/schema/revision';
import {
  auditMeasures,
  auditsCompleted,
  unsatisfactoryShare,
} from '@plumbline/domain/measure/audit-measures';
import type { Definition } from '@plumbline/domain/measure/definition';
import { auditTolerances } from '@plumbline/domain/status/audit-tolerances';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import { toProfile } from '@plumbline/domain/target/profile';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';

/** Sets a service up in an empty database, in one transaction. */
export async function setUpService(context: Context, setup: ServiceSetup): Promise<void> {
  await context.db.write(async (trx) => {
    if ((await headRevision(trx)) > 0) {
      throw new AppError('conflict', 'This database already holds a service.');
    }
    const revision = await takeRevision(trx, {
      committedAt: context.clock.now(),
      actor: context.actor.name,
      action: 'set up the service',
    });
    await insertWho(trx, setup, revision);
    await insertAliases(trx, setup, revision);
    await insertAgreements(trx, setup, revision);
  });
}

async function insertWho(trx: Writer, setup: ServiceSetup, revision: number): Promise<void> {
  await insertRows(trx, {
    table: 'service',
    columns: ['name', 'zone', 'clock', 'known_from', 'known_to'],
    rows: [[setup.name, setup.zone, setup.clock, revision, OPEN]],
  });
  await insertRows(trx, {
    table: 'team',
    columns: ['team', 'name', 'share', 'merged_into', 'merged_on', 'known_from', 'known_to'],
    rows: setup.teams.map((team) => [
      team.id,
      team.name,
      team.share ?? null,
      team.merged?.into ?? null,
      team.merged?.on ?? null,
      revision,
      OPEN,
    ]),
  });
  await insertRows(trx, {
    table: 'officer',
    columns: ['officer', 'name', 'team', 'known_from', 'known_to'],
    rows: setup.officers.map((one) => [one.id, one.name, one.team, revision, OPEN]),
  });
  await insertRows(trx, {
    table: 'capacity',
    columns: ['officer', 'month', 'available', 'known_from', 'known_to'],
    rows: setup.officers.flatMap((one) =>
      one.capacity.map((step) => [one.id, step.from, step.available, revision, OPEN]),
    ),
  });
}

/** A name is found by its id, its display name and its aliases; the first to claim a text has it. */
async function insertAliases(trx: Writer, setup: ServiceSetup, revision: number): Promise<void> {
  const named = [
    ...setup.teams.map((one) => ({ kind: 'team', ...one })),
    ...setup.officers.map((one) => ({ kind: 'officer', ...one })),
  ];
  await insertRows(trx, {
    table: 'alias',
    columns: ['kind', 'alias', 'id', 'known_from', 'known_to'],
    rows: named.flatMap((one) =>
      [one.id, one.name, ...one.aliases].map((name) => [
        one.kind,
        foldName(name),
        one.id,
        revision,
        OPEN,
      ]),
    ),
    onConflict: 'skip',
  });
}

async function insertAgreements(trx: Writer, setup: ServiceSetup, revision: number): Promise<void> {
  await insertRows(trx, {
    table: 'definition',
    columns: ['measure', 'version', 'effective_from', 'content', 'known_from', 'known_to'],
    rows: auditMeasures.map((definition: Definition) => [
      definition.measure,
      definition.version,
      definition.effectiveFrom,
      JSON.stringify(definition),
      revision,
      OPEN,
    ]),
  });
  const profile = JSON.stringify(toProfile(setup.expectedByNow));
  await insertRows(trx, {
    table: 'target',
    columns: [
      'measure',
      'year',
      'value',
      'profile',
      'agreed_on',
      'reason',
      'known_from',
      'known_to',
    ],
    rows: setup.annualTargets.map((target) => [
      auditsCompleted.measure,
      target.year,
      target.value,
      profile,
      target.agreedOn,
      target.reason ?? null,
      revision,
      OPEN,
    ]),
  });
  await insertRows(trx, {
    table: 'tolerance',
    columns: ['measure', 'effective_from', 'rule', 'known_from', 'known_to'],
    rows: tolerances(setup).map(({ measure, effectiveFrom, rule }) => [
      measure,
      effectiveFrom,
      JSON.stringify(rule),
      revision,
      OPEN,
    ]),
  });
}

/** What is judged alike everywhere, and the band of unsatisfactory outcomes agreed here. */
function tolerances({ unsatisfactoryBand: band }: ServiceSetup): readonly Tolerance[] {
  if (!band) return auditTolerances;
  const { measure, effectiveFrom } = unsatisfactoryShare;
  return [...auditTolerances, { measure, effectiveFrom, rule: { kind: 'band', ...band } }];
}
