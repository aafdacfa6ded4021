import type { ProtectionView } from '@plumbline/contract/protection/protection-view';
import { expect, it } from 'vitest';
import { protectionTables } from './protection-tables.ts';

const outcome = { key: '2024-12', label: 'Dec', longLabel: 'December 2024', awaiting: 0 };

it('the shares of a row add up to 100, as on the screen', () => {
  const outcomes = { byMonth: [{ ...outcome, unsatisfactory: 101, satisfactory: 99 }] };
  const table = protectionTables['outcomes-by-month']?.({ outcomes } as unknown as ProtectionView);
  expect(table?.rows[0]).toMatchObject({ unsatisfactoryShare: 51, satisfactoryShare: 49 });
});
