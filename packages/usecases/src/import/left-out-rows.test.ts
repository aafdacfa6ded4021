import type { Database } from '@plumbline/db/database';
import { createImportBatch } from '@plumbline/db/queries/import-batches';
import { testDatabases } from '@plumbline/db/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { auditHeader, contextOf, importText, setUpSmallService, stageText } from '../testing.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { confirmImport } from './confirm-import.ts';
import { listImports } from './list-imports.ts';
import { readImportPreview } from './read-import-preview.ts';
import { readImportRows } from './read-import-rows.ts';
import { streamRefusedRows } from './stream-refused-rows.ts';
import { undoImport } from './undo-import.ts';

const header = auditHeader.split(',');
const good = '1,P-1,audit,planned,high,2024-12-02,satisfactory,north,o1,2024-12-03';
const unknownOutcome = '2,P-2,audit,planned,VH,02/12/2024,splendid,north,o1,2024-12-03';
const tooFewCells = '3,P-3,audit';
const repeat = '1,P-1,Audit,planned,H,2 Dec 2024,unsatisfactory,north,o1,2024-12-03';
const unknownTeam = '4,P-4,audit,planned,H,2024-12-04,satisfactory,East Hub,o1,2024-12-05';
const text = [auditHeader, good, unknownOutcome, tooFewCells, repeat, unknownTeam, ''].join('\n');

describe.each(testDatabases)('rows that are left out of an import on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
  });
  afterEach(() => db.close());

  const leftOut = async (batch: number) => {
    const lines: (readonly string[])[] = [];
    for await (const rows of streamRefusedRows(context, batch)) lines.push(...rows);
    return lines;
  };
  const asTheyStood = [
    ['3', expect.stringContaining('splendid'), ...unknownOutcome.split(',')],
    ['4', expect.stringContaining('This row has 3 cells'), ...tooFewCells.split(',')],
    ['5', expect.stringContaining('already on line 2'), ...repeat.split(',')],
    ['6', 'The team East Hub is not known here.', ...unknownTeam.split(',')],
  ];

  it('are given back cell for cell as they stood, with what is wrong before them', async () => {
    const batch = await stageText(context, text);
    expect(await leftOut(batch)).toEqual([['Line', 'What is wrong', ...header], ...asTheyStood]);
  });

  it('can still be fetched once the rest is taken, and are gone once it is undone', async () => {
    const batch = await importText(context, text);
    expect(await leftOut(batch)).toEqual([['Line', 'What is wrong', ...header], ...asTheyStood]);
    const page = await readImportRows(context, { batch, verdict: 'waiting', after: '' });
    expect(page.rows.map(({ key }) => key)).toEqual(['4']);
    await clearLeftovers(context);
    expect(await leftOut(batch)).toHaveLength(1 + asTheyStood.length);
    await undoImport(context, batch);
    expect(await db.read.selectFrom('staged_row').selectAll().execute()).toEqual([]);
  });
});

describe.each(testDatabases)('what a preview warns of on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
  });
  afterEach(() => db.close());

  it('names the columns that the file lacks and changed rows would lose, with how many', async () => {
    await importText(context, [auditHeader, good, ''].join('\n'));
    const short = header.slice(0, -1).join(',');
    const batch = await stageText(
      context,
      [short, good.split(',').slice(0, -1).join(','), ''].join('\n'),
    );
    const preview = await readImportPreview(context, batch);
    expect(preview.counts).toMatchObject({ changed: 1 });
    expect(preview.columnsLost).toEqual([{ label: 'created_at', rows: 1 }]);
    await expect(confirmImport(context, { batch })).rejects.toThrow('There are warnings');
  });

  it('loses nothing with a file that has every column', async () => {
    await importText(context, [auditHeader, good, ''].join('\n'));
    const batch = await stageText(
      context,
      [auditHeader, good.replace('satisfactory', 'unsatisfactory'), ''].join('\n'),
    );
    expect((await readImportPreview(context, batch)).columnsLost).toEqual([]);
  });

  it('says that an audit keeps the band it had, and does not say so of other fields', async () => {
    await importText(context, [auditHeader, good, ''].join('\n'));
    const changed = good.replace('high', 'low').replace('satisfactory', 'unsatisfactory');
    const batch = await stageText(context, [auditHeader, changed, ''].join('\n'));
    const { rows } = await readImportRows(context, { batch, verdict: 'changed', after: '' });
    expect(rows[0]?.changes).toEqual([
      { field: 'risk band', from: 'high', to: 'low', kept: true },
      { field: 'outcome', from: 'satisfactory', to: 'unsatisfactory', kept: false },
    ]);
  });

  it('keeps what the rows say of the whole file, such as dates with the month first', async () => {
    const batch = await stageText(
      context,
      [auditHeader, good, good.replace('1,', '9,').replace('2024-12-02', '12/25/2024'), ''].join(
        '\n',
      ),
    );
    expect((await readImportPreview(context, batch)).notices).toEqual([
      expect.stringContaining('month first'),
    ]);
    await expect(confirmImport(context, { batch })).rejects.toThrow('There are warnings');
    await confirmImport(context, { batch, acceptWarnings: true });
  });

  it('a file whose reader was killed is no longer listed after a start', async () => {
    await db.write((trx) =>
      createImportBatch(trx, {
        source: 'audits',
        file_name: 'abandoned.csv',
        sha256: null,
        reading: null,
        declared_from: null,
        declared_to: null,
        declared_by: null,
        withdraw_missing: 0,
        names_open_jobs: null,
        control_total: null,
        rows_read: 0,
        counts: null,
        additions: null,
        state: 'reading',
        read_at: null,
        base_revision: 1,
        created_at: '2025-01-14T12:00:00.000Z',
        created_by: context.actor.name,
      }),
    );
    expect(await listImports(context)).toHaveLength(1);
    await clearLeftovers(context);
    expect(await listImports(context)).toEqual([]);
  });
});
