import type { Reader } from '@plumbline/db/database';
import {
  storedDefinitions,
  storedTargets,
  storedTolerances,
} from '@plumbline/db/queries/agreements';
import type { Definition } from '@plumbline/domain/measure/definition';
import type { Tolerance } from '@plumbline/domain/status/tolerance';
import type { AnnualTarget } from '@plumbline/domain/target/annual-target';
import { storedDefinition } from './stored-definition.ts';

/** Every version of every definition, as known at a revision. */
export async function readDefinitions(
  db: Reader,
  revision: number,
): Promise<readonly Definition[]> {
  const rows = await storedDefinitions(db, revision);
  return rows.map((row) => storedDefinition(row.content));
}

/** The annual targets of a measure, as known at a revision. */
export async function readTargets(
  db: Reader,
  revision: number,
  measure: string,
): Promise<readonly AnnualTarget[]> {
  return (await readAllTargets(db, revision)).filter((target) => target.measure === measure);
}

/** The annual targets of every measure, as known at a revision. */
export async function readAllTargets(
  db: Reader,
  revision: number,
): Promise<readonly AnnualTarget[]> {
  const rows = await storedTargets(db, revision);
  return rows.map(({ agreed_on: agreedOn, profile, ...row }) => {
    return { ...row, agreedOn, profile: JSON.parse(profile) } as AnnualTarget;
  });
}

/** The tolerances of every measure, as known at a revision. */
export async function readTolerances(db: Reader, revision: number): Promise<readonly Tolerance[]> {
  const rows = await storedTolerances(db, revision);
  return rows.map(
    ({ measure, effective_from: effectiveFrom, rule, override }) =>
      ({
        measure,
        effectiveFrom,
        rule: JSON.parse(rule),
        ...(override === null ? {} : { override: JSON.parse(override) }),
      }) as Tolerance,
  );
}
