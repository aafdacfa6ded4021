import type { Writer } from '@plumbline/db/database';
import { replaceKnown } from '@plumbline/db/replace-known';
import { auditMeasures } from '@plumbline/domain/measure/audit-measures';
import { auditTolerances } from '@plumbline/domain/status/audit-tolerances';

/** What is measured of audits and judged alike at every service, in place of an older agreement. */
export async function agreeAuditMeasures(trx: Writer, revision: number): Promise<void> {
  await replaceKnown(trx, {
    table: 'definition',
    revision,
    key: ['measure', 'version'],
    ending: auditMeasures.map(({ measure, version }) => [measure, version]),
    columns: ['measure', 'version', 'effective_from', 'content'],
    beginning: auditMeasures.map((definition) => [
      definition.measure,
      definition.version,
      definition.effectiveFrom,
      JSON.stringify(definition),
    ]),
  });
  await replaceKnown(trx, {
    table: 'tolerance',
    revision,
    key: ['measure', 'effective_from'],
    ending: auditTolerances.map(({ measure, effectiveFrom }) => [measure, effectiveFrom]),
    columns: ['measure', 'effective_from', 'rule'],
    beginning: auditTolerances.map(({ measure, effectiveFrom, rule }) => [
      measure,
      effectiveFrom,
      JSON.stringify(rule),
    ]),
  });
}
