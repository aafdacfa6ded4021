import type { AgreedChange, AgreedPart } from '@plumbline/contract/measure/measure-agreed';
import type { Writer } from '@plumbline/db/database';
import { type AgreedTable, agreedRows } from '@plumbline/db/queries/agreed-changes';
import { headRevision } from '@plumbline/db/queries/revisions';
import { OPEN } from '@plumbline/db/schema/revision';
import type { Definition } from '@plumbline/domain/measure/definition';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { beginRevision } from '../figures/begin-revision.ts';
import { type Agreed, agreedOf } from './agreed-of.ts';

/** Where each part of what is agreed is kept. */
export const agreedTables: Readonly<Record<AgreedPart, AgreedTable>> = {
  definition: 'definition',
  target: 'standing_target',
  'year-target': 'target',
  tolerance: 'tolerance',
  event: 'measure_event',
};

/** What a revision that changes one part is recorded as. */
export const agreedActions: Readonly<Record<AgreedPart, string>> = {
  definition: 'define a measure anew',
  target: 'agree a target',
  'year-target': 'agree a target of a year',
  tolerance: 'agree a tolerance',
  event: 'record an event',
};

const partNames: Readonly<Record<AgreedPart, string>> = {
  definition: 'the definition',
  target: 'the target',
  'year-target': 'the target of a year',
  tolerance: 'how it is judged',
  event: 'what happened to it',
};

/** A change of one part of what is agreed about a measure, over what its maker has seen of it. */
export type AgreedChanging = {
  readonly part: AgreedPart;
  readonly measure: string;
  /** The revision of what its maker has seen. */
  readonly seen: number;
  readonly message: string;
};

export type ChangeAt = { readonly trx: Writer; readonly revision: number };

/**
 * One change of what is agreed about a measure, in one revision, whose number is the way back. Throws
 * 'not-found' without the measure and 'conflict' where the part was changed since it was seen.
 */
export async function changingAgreed(
  context: Context,
  { part, measure, seen, message }: AgreedChanging,
  change: (held: Agreed, at: ChangeAt) => Promise<void>,
): Promise<AgreedChange> {
  return context.db.write(async (trx) => {
    const held = await heldOf(trx, measure);
    const last = await lastChangeOf(trx, { part, measure });
    if (last > seen) {
      throw new AppError(
        'conflict',
        `Somebody changed ${partNames[part]} meanwhile. Look at it before you send yours: nothing that you entered is lost.`,
      );
    }
    const revision = await beginRevision(trx, context, agreedActions[part]);
    await change(held, { trx, revision });
    return { id: String(revision), message };
  });
}

/** What is agreed about a measure now. Throws 'not-found' without it. */
export async function heldOf(trx: Writer, measure: string): Promise<Agreed> {
  const agreed = await agreedOf(trx, { revision: await headRevision(trx), measures: [measure] });
  const held = agreed.of(measure);
  if (held.definitions.length === 0) {
    throw new AppError('not-found', `There is no measure called "${measure}".`);
  }
  return held;
}

/** The revision in which a part was changed last; 0 where it never was. */
export async function lastChangeOf(
  trx: Writer,
  { part, measure }: { readonly part: AgreedPart; readonly measure: string },
): Promise<number> {
  const revision = await headRevision(trx);
  const rows = await agreedRows(trx, { table: agreedTables[part], measure, revision });
  return lastOfRows(rows);
}

/** The last revision in which any of some rows began or ended. */
export function lastOfRows(
  rows: readonly { readonly known_from: number; readonly known_to: number }[],
): number {
  const changes = rows.flatMap(({ known_from, known_to }) =>
    known_to === OPEN ? [known_from] : [known_from, known_to],
  );
  return Math.max(0, ...changes);
}

/** The definition that was agreed last. */
export function latestDefinition({ definitions }: Agreed): Definition {
  const last = definitions.at(-1);
  if (last === undefined) throw new AppError('not-found', 'There is no such measure.');
  return last;
}
