import { serviceSetup } from '@plumbline/contract/service/service-setup';
import type { Database } from '@plumbline/db/database';
import { testDatabases } from '@plumbline/db/testing';
import { exampleshireService } from '@plumbline/testkit/exampleshire/service';
import { trapToday } from '@plumbline/testkit/trap/trap-file';
import { trapFiles } from '@plumbline/testkit/trap-export';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { setUpService } from '../service/set-up-service.ts';
import { contextOf, currentState } from '../testing.ts';
import { confirmImport } from './confirm-import.ts';
import { decideImport } from './decide-import.ts';
import { readImportPreview } from './read-import-preview.ts';
import { readImportRows } from './read-import-rows.ts';
import { stageImport } from './stage-import.ts';
import { streamRefusedRows } from './stream-refused-rows.ts';

/** A file a few bytes at a time, as a slow line brings it. */
async function* inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 977) yield bytes.subarray(from, from + 977);
}

describe.each(testDatabases)('an export with traps on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeEach(async () => {
    db = await open();
    context = contextOf(db, trapToday);
    await setUpService(context, serviceSetup.parse(exampleshireService()));
  });
  afterEach(() => db.close());

  const stage = (name: string, bytes: Uint8Array) =>
    stageImport(context, {
      source: 'audits',
      fileName: name,
      bytes: inPieces(bytes),
      maxBytes: 1e8,
    });

  const broken = trapFiles().filter((file) => file.expect.kind === 'failed');
  it.each(broken)('$name is turned away in plain words and leaves nothing', async (file) => {
    const before = await currentState(db.read);
    const staged = await stage(file.name, file.bytes);
    const says = file.expect.kind === 'failed' ? file.expect.says : [];
    for (const words of says) {
      expect(staged).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(new RegExp(words, 'i')),
      });
    }
    expect(await currentState(db.read)).toEqual(before);
    expect(await db.read.selectFrom('staged_row').selectAll().execute()).toEqual([]);
  });

  const readable = trapFiles().filter((file) => file.expect.kind === 'read');
  it.each(readable)(
    '$name: every row is taken, refused on its line, or waits for a name',
    async (file) => {
      if (file.expect.kind !== 'read') throw new Error('not a readable file');
      const { expect: wanted } = file;
      const staged = await stage(file.name, file.bytes);
      if (staged.kind === 'failed') throw new Error(staged.message);
      const { batch } = staged;
      const preview = await readImportPreview(context, batch);
      expect(preview.rowsRead).toBe(wanted.rows);
      expect(preview.unknownTeams.map((one) => one.name).sort()).toEqual(
        [...wanted.unknownTeams].sort(),
      );
      expect(preview.unknownOfficers.map((one) => one.name).sort()).toEqual(
        [...wanted.unknownOfficers].sort(),
      );
      const repeats = wanted.accepted.length - new Set(wanted.accepted.map((row) => row.id)).size;
      expect(preview.counts?.refused).toBe(wanted.refused.length + repeats);
      const refused = await readImportRows(context, { batch, verdict: 'refused', after: '' });
      for (const issue of wanted.refused) {
        const row = refused.rows.find((one) => one.line === issue.line);
        const messages = row?.issues
          .filter((one) => one.column === issue.column)
          .map((one) => one.message);
        expect(messages?.join(' ').toLowerCase()).toContain(issue.says.toLowerCase());
      }
      const counts = await decideImport(context, {
        batch,
        addTeams: preview.unknownTeams.map((one) => one.id),
        addOfficers: preview.unknownOfficers.map((one) => one.id),
      });
      expect(counts.waiting).toBe(0);
      expect(counts.new).toBe(wanted.accepted.length - repeats);
      if (repeats === 0) expect(counts.standings.counted ?? 0).toBe(wanted.standings.counted);
      const lines: (readonly string[])[] = [];
      for await (const piece of streamRefusedRows(context, batch)) lines.push(...piece);
      expect(lines).toHaveLength(1 + wanted.refused.length + repeats);
      await confirmImport(context, { batch, acceptWarnings: true });
      const held = await db.read.selectFrom('record').select('version').execute();
      expect(held).toHaveLength(wanted.accepted.length - repeats);
    },
  );
});
