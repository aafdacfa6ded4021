import { importText } from '@plumbline/usecases/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestService, type TestService, until } from '../testing.ts';

let service: TestService;
beforeEach(async () => {
  service = await openTestService();
});
afterEach(() => service.close());

/** Listens as a page does; what was heard, and whether the server has ended it. */
async function listenTo(path: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await service.ask(path, { headers });
  const heard: unknown[] = [];
  const stream = { answer, heard, ended: false, leave: () => reader?.cancel() };
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  const read = async () => {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      for (const [, data] of next.value.matchAll(/^data: (.*)$/gm))
        heard.push(JSON.parse(data ?? ''));
    }
    stream.ended = true;
  };
  void read();
  return stream;
}

const header =
  'audit_id,premises_id,activity_type,origin,risk_band,date_completed,outcome,team_id,officer_id';
const audit = (id: string) =>
  `${header}\n${id},P1,audit,planned,high,2024-11-04,satisfactory,north,o1\n`;
const quiet = () => new Promise((resolve) => setTimeout(resolve, 120));

describe('the stream of changes', () => {
  it('is one that neither browsers nor proxies keep', async () => {
    const { answer, leave } = await listenTo('/changes');
    expect(answer.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache, no-transform');
    await leave();
  });

  it('tells every open page the new revision when something is committed', async () => {
    const pages = await Promise.all([listenTo('/changes'), listenTo('/changes')]);
    await quiet();
    await importText(service.context, audit('A1'));
    await until(() => pages.every(({ heard }) => heard.length > 0));
    for (const { heard } of pages) expect(heard).toEqual([{ revision: 2 }]);
  });

  it('tells nobody anything while nothing changes', async () => {
    const { heard } = await listenTo('/changes');
    await quiet();
    expect(heard).toEqual([]);
  });

  it.each([
    ['that holds an older revision', '/changes?since=0', {}],
    ['that comes back after it missed one', '/changes', { 'last-event-id': '0' }],
  ])('tells a page %s at once', async (_, path, headers) => {
    const { heard } = await listenTo(path, headers);
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ revision: 1 }]);
  });

  it('tells a page that holds the present revision only of the next', async () => {
    const { heard } = await listenTo('/changes?since=1');
    await quiet();
    expect(heard).toEqual([]);
    await importText(service.context, audit('A1'));
    await until(() => heard.length > 0);
    expect(heard).toEqual([{ revision: 2 }]);
  });

  it('stops for a page that has left and goes on for the others', async () => {
    const [leaving, staying] = [await listenTo('/changes'), await listenTo('/changes')];
    await quiet();
    await leaving?.leave();
    await importText(service.context, audit('A1'));
    await until(() => staying.heard.length > 0);
    expect(leaving?.heard).toEqual([]);
  });

  it('answers a HEAD without beginning to listen', async () => {
    const answer = await service.ask('/changes', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('ends when the app is closed', async () => {
    const stream = await listenTo('/changes');
    await service.app.close();
    await until(() => stream.ended);
  });
});
