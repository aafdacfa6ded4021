import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPlan } from '../plan/load-plan.ts';
import {
  actionOf,
  contextAt,
  planOf,
  recordTrained,
  setUpMeasuredService,
} from '../plan/testing-plan.ts';
import { listMeasures } from './list-measures.ts';
import { readMeasureListTable } from './read-measure-list-table.ts';

describe.each(testDatabases)('the list of measures on $name', ({ open }) => {
  let db: Database;
  const list = (input: Parameters<typeof listMeasures>[1] = {}, today = '2025-01-15T10:00') =>
    listMeasures(contextAt(db, today), input);
  const figures = async (...asked: Parameters<typeof list>) =>
    (await list(...asked)).sections.flatMap(({ measures }) =>
      measures.map(({ measure, latest, status }) => [measure, latest, status.word]),
    );
  beforeAll(async () => {
    db = await open();
    await setUpMeasuredService(db);
    await loadPlan(contextAt(db, '2023-11-15T10:00'), planOf([actionOf('1.1.1')]));
    await recordTrained(db, '2024-10-04T09:00', { month: '2024-09', of100: 88 });
    await recordTrained(db, '2025-01-04T09:00', { month: '2024-12', of100: 96 });
  });
  afterAll(() => db.close());

  it('stands under the parts of the plan, one that the plan has not under its own number', async () => {
    const { sections } = await list();
    expect(sections.map(({ key, title, measures }) => [key, title, measures.length])).toEqual([
      ['1', 'Training', 2],
      ['2', 'Part 2 of the plan', 6],
    ]);
    const before = await list({ known: '2023-11-10' });
    expect(before.sections[0]?.title).toBe('Part 1 of the plan');
  });

  it('holds figure, status, freshness, kind and owner of each measure', async () => {
    const [section] = (await list()).sections;
    expect(section?.measures).toEqual([
      {
        measure: '1.1.1a',
        name: 'Staff who are trained',
        shortName: 'Staff trained',
        ownerRole: 'Head of Training',
        holder: 'Bo Lane',
        tier: 'headline',
        timeBasis: 'stock',
        kind: 'A level at the end of each month',
        latest: '96%',
        status: { word: 'on-plan', reason: expect.stringContaining('96%') },
        freshness: { word: 'current', words: 'to December 2024' },
      },
      expect.objectContaining({
        measure: '9.9.9a',
        latest: null,
        status: { word: 'no-status', reason: expect.any(String) },
        freshness: { word: 'none', words: 'no figure yet' },
      }),
    ]);
  });

  it('is of the period that is asked for, and of the year so far where none is', async () => {
    expect(await figures()).toContainEqual(['1.1.1a', '96%', 'on-plan']);
    expect(await figures({ period: '2024-25-Q2' })).toContainEqual(['1.1.1a', '88%', 'near-plan']);
    expect((await list({ period: '2024-25-Q2' })).sentence).toBe(
      'Quarter 2, July to September 2024: of 8 measures 1 is near plan and 7 are without a status. Near plan: Staff trained.',
    );
  });

  it('is as it was known on a past day', async () => {
    const { known, source } = await list({ known: '2024-11-30' });
    expect(known.label).toBe('30 November 2024');
    expect(source).toContain('made 30 November 2024');
    expect(await figures({ known: '2024-11-30' })).toContainEqual(['1.1.1a', '88%', 'near-plan']);
  });

  it('says late once a figure should be in', async () => {
    const [section] = (await list({}, '2025-02-15T10:00')).sections;
    expect(section?.measures[0]?.freshness).toEqual({
      word: 'late',
      words: 'no figure for January 2025',
    });
  });

  it('refuses a period to come and one that is none', async () => {
    await expect(list({ period: '2030-31' })).rejects.toMatchObject({ code: 'bad-input' });
    await expect(list({ period: 'soon' })).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('is a file too, with the same figures and what they are', async () => {
    const table = await readMeasureListTable(contextAt(db, '2025-01-15T10:00'), {
      period: '2024-25-Q3',
    });
    expect(table.name).toBe('measures-to-2024-12');
    const rows = table.rows.map(({ measure, latest, status, part }) => [
      measure,
      latest,
      status,
      part,
    ]);
    expect(rows).toHaveLength(8);
    expect(rows[0]).toEqual(['1.1.1a', '96%', 'On plan', 'Training']);
    expect(rows[1]).toEqual(['9.9.9a', null, 'No status', 'Training']);
    expect(table.notes.join(' ')).toContain('figures to the end of December 2024');
  });
});
