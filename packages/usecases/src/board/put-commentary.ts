import type { Writer } from '@plumbline/db/database';
import { replaceKnown } from '@plumbline/db/replace-known';

/** Makes this what is said of a measure in a period; null says nothing any more. */
export async function putCommentary(
  trx: Writer,
  {
    revision,
    measure,
    period,
  }: { readonly revision: number; readonly measure: string; readonly period: string },
  content: string | null,
): Promise<void> {
  await replaceKnown(trx, {
    table: 'commentary',
    revision,
    key: ['measure', 'period'],
    ending: [[measure, period]],
    columns: ['measure', 'period', 'content'],
    beginning: content === null ? [] : [[measure, period, content]],
  });
}
