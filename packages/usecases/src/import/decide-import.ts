import type { Writer } from '@plumbline/db/database';
import { type ImportBatch, updateImportBatch } from '@plumbline/db/queries/import-batches';
import { acceptStagedNames, stagedNames } from '@plumbline/db/queries/staged-names';
import { settleWaitingRows } from '@plumbline/db/queries/staged-rows';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { checkYearsCovered } from './covered-days.ts';
import type { Source } from './record-kinds.ts';
import { type ImportCounts, refreshCounts } from './refresh-counts.ts';
import { waitingBatch } from './waiting-batch.ts';

/** What the person who previews a file decides about it. What is left out stays as it is. */
export type ImportDecisions = {
  readonly batch: number;
  /** The ids of unknown teams and officers to add with it; the others are not added. */
  readonly addTeams?: readonly string[] | undefined;
  readonly addOfficers?: readonly string[] | undefined;
  /** The days the file speaks for, or null: it does not say. New days withdraw nothing yet. */
  readonly declared?: { readonly from: string; readonly to: string } | null | undefined;
  readonly withdrawMissing?: boolean | undefined;
  /** How many audits the source itself says there are. */
  readonly controlTotal?: number | null | undefined;
};

/** Keeps the decisions with the preview and counts anew what it would do. */
export async function decideImport(
  { db }: Context,
  decided: ImportDecisions,
): Promise<ImportCounts> {
  const { batch: number, declared } = decided;
  if (declared && declared.from > declared.to) {
    throw new AppError('bad-input', 'The first day of the range must not be after the last.');
  }
  return db.write(async (trx) => {
    const batch = await waitingBatch(trx, number, ['ready']);
    await checkDays(trx, batch, decided);
    await acceptNames(trx, decided);
    await updateImportBatch(trx, number, changesOf(decided));
    return refreshCounts(trx, await waitingBatch(trx, number, ['ready']));
  });
}

/** Days are named by a person before anything missing is withdrawn, and the file speaks of them. */
async function checkDays(
  trx: Writer,
  { batch, source, ...said }: ImportBatch,
  { declared, withdrawMissing }: ImportDecisions,
): Promise<void> {
  if (withdrawMissing && !declared && said.declared_by !== 'person') {
    throw new AppError(
      'bad-input',
      'Say which days the file covers before what is missing from it is withdrawn.',
    );
  }
  if (!declared && !withdrawMissing) return;
  const { declared_from: from, declared_to: to } = said;
  const days = declared ?? (from && to ? { from, to } : undefined);
  if (days) await checkYearsCovered(trx, { batch, source: source as Source, days });
}

async function acceptNames(
  trx: Writer,
  { batch, addTeams, addOfficers }: ImportDecisions,
): Promise<void> {
  if (addTeams) await acceptStagedNames(trx, { batch, kind: 'team', ids: addTeams });
  if (addOfficers) await acceptStagedNames(trx, { batch, kind: 'officer', ids: addOfficers });
  if (!addTeams && !addOfficers) return;
  const names = await stagedNames(trx, batch);
  const accepted = names.filter((one) => one.accepted === 1).map((one) => `${one.kind}:${one.id}`);
  await settleWaitingRows(trx, { batch, accepted: new Set(accepted) });
}

function changesOf(decided: ImportDecisions) {
  const { batch, declared, withdrawMissing, controlTotal } = decided;
  return {
    batch,
    ...(declared !== undefined && {
      declared_from: declared?.from ?? null,
      declared_to: declared?.to ?? null,
      declared_by: declared === null ? null : 'person',
      // What was to be withdrawn was seen within other days.
      withdraw_missing: 0,
    }),
    ...(withdrawMissing !== undefined && { withdraw_missing: withdrawMissing ? 1 : 0 }),
    ...(controlTotal !== undefined && { control_total: controlTotal }),
  };
}
