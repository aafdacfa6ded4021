import type { BoardView } from '@plumbline/contract/board/board-view';
import type { ImportPreview, ImportProgress } from '@plumbline/contract/import/import-views';
import { auditHeader, importText, stageText } from '@plumbline/usecases/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestService, type TestService, until } from '../testing.ts';

const file = (...rows: readonly string[]) => [auditHeader, ...rows, ''].join('\n');
const row = (id: string, day: string, officer = 'o1') =>
  `${id},P-${id},audit,planned,high,${day},satisfactory,north,${officer},${day}`;

let service: TestService;
beforeEach(async () => {
  service = await openTestService();
});
afterEach(() => service.close());

type Answer<T> = {
  readonly status: number;
  readonly data: T;
  readonly error: { readonly message: string } | undefined;
};

async function answerOf<T>(response: Response): Promise<Answer<T>> {
  const { result, error } = (await response.json()) as {
    readonly result?: { readonly data: T };
    readonly error?: { readonly message: string };
  };
  return { status: response.status, data: result?.data as T, error };
}
async function query<T>(path: string, input?: unknown): Promise<Answer<T>> {
  const asked = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
  return answerOf(await service.ask(`/trpc/${path}${asked}`));
}
async function mutate<T>(path: string, input: unknown): Promise<Answer<T>> {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  };
  return answerOf(await service.ask(`/trpc/${path}`, init));
}
const confirmed = async (batch: number) => {
  await mutate('imports.confirm', { batch });
  await until(async () => (await progress(batch)).part === null);
};
const progress = async (batch: number) =>
  (await query<ImportProgress>('imports.progress', { batch })).data;

describe('the procedures', () => {
  it('service.current says who the service is and what day it is there', async () => {
    const { data } = await query('service.current');
    expect(data).toMatchObject({ name: 'Testshire', today: '2025-01-15', clock: 'today' });
  });

  it('protection.read, board.read and measures.series agree on the audits of a file', async () => {
    await importText(service.context, file(row('1', '2024-11-04'), row('2', '2024-12-02')));
    const period = { period: '2024-25-Q3' };
    const protection = await query('protection.read', { ...period, team: 'north' });
    expect(protection.data).toMatchObject({ hasFigures: true, volume: { done: 2 } });
    const board = await query('board.read', period);
    expect(board.data).toMatchObject({ service: 'Testshire' });
    const { sections } = board.data as BoardView;
    const measures = sections.flatMap((section) => section.measures);
    expect(measures.find(({ measure }) => measure === '2.2.2a')?.latest).toBe('2');
    const span = { from: '2024-11', to: '2024-12' };
    const series = await query('measures.series', { measure: '2.2.2a', slices: [''], ...span });
    expect(series.data).toMatchObject({
      series: [{ slice: '', points: [{ numerator: 1 }, { numerator: 1 }] }],
    });
  });

  it('audits.list lists the rows behind a number', async () => {
    await importText(service.context, file(row('1', '2024-11-04'), row('2', '2024-12-02')));
    const { data } = await query('audits.list', { from: '2024-12', to: '2024-12' });
    expect(data).toMatchObject({ total: 1, rows: [{ auditId: '2', team: 'North' }] });
  });

  it('an import goes from preview over decisions to confirmed and undone', async () => {
    const batch = await stageText(
      service.context,
      file(row('1', '2024-11-04'), row('2', '2024-12-02', 'Kit Moor'), row('3', '2024-02-30')),
    );
    const preview = await query<ImportPreview>('imports.preview', { batch });
    expect(preview.data.counts).toMatchObject({ new: 1, waiting: 1, refused: 1 });
    const refused = await query('imports.rows', { batch, verdict: 'refused' });
    expect(refused.data).toMatchObject({ rows: [{ line: 4, key: '3' }], next: null });

    const addOfficers = preview.data.unknownOfficers.map((one) => one.id);
    const decided = await mutate<ImportPreview>('imports.decide', { batch, addOfficers });
    expect(decided.data.counts).toMatchObject({ new: 2, waiting: 0, refused: 1 });

    const started = await mutate<ImportProgress>('imports.confirm', { batch });
    expect(started.data).toEqual({ batch, part: 0, error: null });
    await until(async () => (await progress(batch)).part === null);
    expect(await progress(batch)).toEqual({ batch, part: null, error: null });
    const list = await query('imports.list', {});
    expect(list.data).toMatchObject([{ batch, state: 'confirmed', counts: { new: 2 } }]);

    const undone = await mutate<ImportPreview>('imports.undo', { batch });
    expect(undone.data.state).toBe('undone');
  });

  it('imports.cancel leaves nothing to confirm', async () => {
    const batch = await stageText(service.context, file(row('1', '2024-11-04')));
    expect((await mutate<ImportPreview>('imports.cancel', { batch })).data.state).toBe('cancelled');
    const again = await mutate('imports.confirm', { batch });
    expect([again.status, again.error?.message]).toEqual([409, `Import ${batch} was cancelled.`]);
  });

  it('imports.confirm says why when other figures came in since the preview', async () => {
    const batch = await stageText(service.context, file(row('1', '2024-11-04')));
    await importText(service.context, file(row('1', '2024-11-04')));
    await confirmed(batch);
    expect((await progress(batch)).error).toMatch(/^Other figures came in/);
    const { data } = await query<ImportPreview>('imports.preview', { batch });
    expect([data.state, data.counts?.same]).toEqual(['ready', 1]);
  });

  it('an import that is not there is not found', async () => {
    for (const path of ['imports.preview', 'imports.rows']) {
      const { status, error } = await query(path, { batch: 77, verdict: 'new' });
      expect([path, status, error?.message]).toEqual([path, 404, 'There is no import 77.']);
    }
    expect((await mutate('imports.confirm', { batch: 77 })).status).toBe(404);
    expect((await mutate('imports.undo', { batch: 77 })).status).toBe(404);
  });

  it('a period that nobody knows is the asker’s to mend', async () => {
    const { status } = await query('protection.read', { period: '2024-25-Q9' });
    expect(status).toBe(400);
  });

  it('cannot be asked for in a batch that no page would send', async () => {
    const paths = Array.from({ length: 21 }, () => 'service.current').join(',');
    const answer = await service.ask(`/trpc/${paths}?batch=1&input=%7B%7D`);
    expect(answer.status).toBe(400);
  });

  it('are not kept by the browser', async () => {
    const answer = await service.ask('/trpc/service.current');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});
