import type { Database } from '@plumbline/db/database';
import { readImportBatch, updateImportBatch } from '@plumbline/db/queries/import-batches';
import { testDatabases } from '@plumbline/db/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Context } from '../context.ts';
import { auditHeader, contextOf, setUpSmallService, stageText } from '../testing.ts';
import { cancelImport } from './cancel-import.ts';
import { clearLeftovers, forgetSilentReadings } from './clear-leftovers.ts';
import { confirmImport } from './confirm-import.ts';
import { listImports } from './list-imports.ts';
import { stageImport } from './stage-import.ts';
import { undoImport } from './undo-import.ts';

const rowsFrom = (first: number, rows: number): string =>
  Array.from({ length: rows }, (_, place) => {
    const id = first + place;
    return `A${id},P${id},audit,planned,high,2024-11-04,satisfactory,north,o1,2024-11-04\n`;
  }).join('');

/** A file that stops half-way until it is let go on. */
function halting() {
  const { promise, resolve: goOn } = Promise.withResolvers<void>();
  async function* bytes(): AsyncIterable<Uint8Array> {
    const encoder = new TextEncoder();
    yield encoder.encode(`${auditHeader}\n`);
    for (let first = 0; first < 8_000; first += 500) yield encoder.encode(rowsFrom(first, 500));
    await promise;
    yield encoder.encode(rowsFrom(8_000, 1_000));
  }
  return { bytes: bytes(), goOn };
}

const staging = (context: Context, bytes: AsyncIterable<Uint8Array>) =>
  stageImport(context, { source: 'audits', fileName: 'a.csv', bytes, maxBytes: 10_000_000 });

describe.each(testDatabases)('a file being read on $name', ({ open }) => {
  let db: Database;
  let context: Context;
  beforeAll(async () => {
    db = await open();
    context = contextOf(db);
    await setUpSmallService(context);
  });
  afterAll(() => db.close());

  const staged = async () => (await db.read.selectFrom('staged_row').selectAll().execute()).length;
  const arrived = async () => {
    while ((await staged()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    return (await listImports(context))[0]?.batch ?? 0;
  };

  it('that is cancelled does not come back when the rest of it arrives', async () => {
    const { bytes, goOn } = halting();
    const answer = staging(context, bytes);
    const refused = expect(answer).rejects.toMatchObject({ code: 'conflict' });
    await cancelImport(context, await arrived());
    goOn();
    await refused;
    expect(await staged()).toBe(0);
    expect(await listImports(context)).toEqual([]);
  });

  it('is left alone by whoever looks for readers that went away, be it a server that starts', async () => {
    const { bytes, goOn } = halting();
    const answer = staging({ ...context, actor: { name: 'somebody else' } }, bytes);
    const batch = await arrived();
    await clearLeftovers(context);
    // A demonstration's clock begins anew in every process, and servers' clocks differ a little.
    const machine = () => '2025-01-15T11:59:00.000Z';
    const now = () => '2025-01-15T15:00:00.000Z';
    await forgetSilentReadings({ ...context, clock: { ...context.clock, machine, now } });
    goOn();
    expect(await answer).toEqual({ kind: 'staged', batch });
    await cancelImport(context, batch);
  });

  it('says how far it is and that it is there, however slowly its file comes', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let machine = '2025-01-15T12:00:00.000Z';
    const ticking = { ...context, clock: { ...context.clock, machine: () => machine } };
    const { bytes, goOn } = halting();
    const answer = staging(ticking, bytes);
    const batch = await arrived();
    const shown = async () => (await listImports(ticking))[0];
    await expect.poll(async () => (await shown())?.rowsRead).toBeGreaterThan(1_000);
    machine = '2025-01-15T12:00:31.000Z';
    expect(await shown()).toMatchObject({ batch, isReaderSilent: true });
    vi.advanceTimersByTime(10_000);
    await expect.poll(async () => (await shown())?.isReaderSilent).toBe(false);
    goOn();
    await answer;
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
    await cancelImport(context, batch);
  });

  it.each([
    ['has not been heard of for two minutes', '2025-01-15T11:57:59.000Z'],
    ['was last heard of on a clock that has been set back since', '2025-01-15T14:00:00.000Z'],
  ])('is forgotten when its reader %s', async (_, readAt) => {
    const { bytes, goOn } = halting();
    const answer = staging({ ...context, actor: { name: 'somebody else' } }, bytes);
    const refused = expect(answer).rejects.toMatchObject({ code: 'conflict' });
    const batch = await arrived();
    await db.write((trx) => updateImportBatch(trx, batch, { read_at: readAt }));
    await forgetSilentReadings(context);
    expect(await listImports(context)).toEqual([]);
    goOn();
    await refused;
    expect(await staged()).toBe(0);
  });

  it('and confirmed in the moment it is cancelled stays confirmed', async () => {
    const batch = await stageText(context, `${auditHeader}\n${rowsFrom(90_000, 1)}`);
    const both = await Promise.allSettled([
      confirmImport(context, { batch }),
      cancelImport(context, batch),
    ]);
    const { state } = (await readImportBatch(db.read, batch)) ?? {};
    const kept = await db.read.selectFrom('record').selectAll().execute();
    const confirmed = both[0]?.status === 'fulfilled';
    expect([state, kept.length]).toEqual(confirmed ? ['confirmed', 1] : ['cancelled', 0]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    if (confirmed) await undoImport(context, batch);
    await db.write((trx) => updateImportBatch(trx, batch, { state: 'cancelled' }));
  });

  it('is forgotten when the next file is sent, without a start of a server', async () => {
    const { bytes, goOn } = halting();
    const refused = expect(staging(context, bytes)).rejects.toMatchObject({ code: 'conflict' });
    const batch = await arrived();
    await db.write((trx) => updateImportBatch(trx, batch, { read_at: '2025-01-15T09:00:00.000Z' }));
    const next = await stageText(context, `${auditHeader}\n${rowsFrom(0, 1)}`);
    expect((await listImports(context)).map((one) => one.batch)).toEqual([next]);
    goOn();
    await refused;
  });
});
