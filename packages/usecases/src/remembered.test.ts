import { testDatabases } from '@plumbline/db/testing';
import { expect, it } from 'vitest';
import { readBoard } from './board/read-board.ts';
import { memoryOf } from './memory.ts';
import { contextOf, importText, setUpSmallService } from './testing.ts';

const header =
  'audit_id,premises_id,activity_type,origin,risk_band,date_completed,outcome,team_id,officer_id';

it.each(testDatabases)(
  'an answer is kept until something changes, and no longer, on $name',
  async ({ open }) => {
    const db = await open();
    try {
      const context = { ...contextOf(db), memory: memoryOf(8) };
      await setUpSmallService(context);
      const before = await readBoard(context, {});
      expect(await readBoard(context, {})).toBe(before);
      expect(await readBoard(context, { period: 'ytd' })).not.toBe(before);
      await importText(
        context,
        `${header}\nA1,P1,audit,planned,high,2024-12-02,satisfactory,north,o1\n`,
      );
      const after = await readBoard(context, {});
      expect(after.revision).toBeGreaterThan(before.revision);
      expect(after.hasFigures).toBe(true);
    } finally {
      await db.close();
    }
  },
);
