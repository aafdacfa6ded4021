import type { ProtectionInput } from '@plumbline/contract/period/period-input';
import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import type { Table } from '@plumbline/domain/table/table';
import { AppError } from '../app-error.ts';
import type { Context } from '../context.ts';
import { withNotes } from '../figures/page-table.ts';
import { protectionTables } from './protection-tables.ts';
import { readProtection } from './read-protection.ts';

/**
 * One of the page's charts as a table, under the same period and filters. Throws 'not-found' for a
 * table that the page has not.
 */
export async function readProtectionTable(
  context: Context,
  name: string,
  input: ProtectionInput,
): Promise<Table> {
  const make = Object.hasOwn(protectionTables, name) ? protectionTables[name] : undefined;
  if (!make) throw new AppError('not-found', `There is no table called "${name}".`);
  const view = await readProtection(context, input);
  return { name: fileName(name, view), ...withNotes(make(view), view.source) };
}

/** What the file holds and up to when: 'protection-teams-2024-25-to-2024-12-north'. */
function fileName(name: string, { period, filters }: ProtectionView): string {
  const { team, riskBand } = filters;
  // A schedule does not say what led to an audit: its table is of all origins.
  const origin = name === 'programme' ? null : filters.origin;
  const parts = [
    'protection',
    name,
    period.year,
    period.through && `to-${period.through}`,
    team,
    riskBand,
    origin,
  ];
  return parts.filter(Boolean).join('-');
}
