import type { Writer } from '@plumbline/db/database';
import { openedSince } from '@plumbline/db/queries/opened-since';
import { recountAudits, recountKeying } from '@plumbline/db/queries/recount';
import { headRevision } from '@plumbline/db/queries/revisions';
import type { Context } from '../context.ts';
import { countUnsettledBands } from '../import/settle-bands.ts';
import { deriveEverything } from './derive-everything.ts';

/** What does not agree with the records, in words; nothing when all does. */
export type Verification = { readonly faults: readonly string[] };

/**
 * Counts the records anew and compares: the roll-ups against the records, then the observations and
 * programmes against the roll-ups. It derives them again inside a transaction that is then taken
 * back, so nothing changes.
 */
export async function verifyFigures({ db }: Context): Promise<Verification> {
  const faults: string[] = [];
  try {
    await db.write(async (trx) => {
      faults.push(...(await recountAudits(trx)), ...(await recountKeying(trx)));
      const bands = await countUnsettledBands(trx);
      if (bands > 0) faults.push(`${bands} audits count under a band they did not have when done.`);
      faults.push(...(await deriveAgain(trx)));
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return { faults };
}

class TakenBack extends Error {}

/** What deriving everything again would open that is not open already. */
async function deriveAgain(trx: Writer): Promise<readonly string[]> {
  const head = await headRevision(trx);
  const revision = head + 1;
  await deriveEverything(trx, revision);
  const { observations, programmes } = await openedSince(trx, revision);
  return [
    ...(observations > 0 ? [`${observations} observations do not follow from the roll-ups.`] : []),
    ...(programmes > 0 ? [`${programmes} programme counts do not follow from the records.`] : []),
  ];
}
