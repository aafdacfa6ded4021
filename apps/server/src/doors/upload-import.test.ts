import { once } from 'node:events';
import { connect } from 'node:net';
import { auditHeader } from '@plumbline/usecases/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../listen.ts';
import { openTestService, type TestService, until } from '../testing.ts';
import { type UploadAnswer, uploadImport } from './upload-import.ts';

let service: TestService;
let server: Listening;
beforeAll(async () => {
  service = await openTestService();
  server = await listen(service.app, { host: '127.0.0.1', port: service.port });
});
afterAll(async () => {
  await server.close();
  await service.close();
});

const row = (id: number) =>
  `A${id},P${id},audit,planned,high,2024-11-04,satisfactory,north,o1,2024-11-04\n`;
const rows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) => row(from + n)).join('');
async function upload(body: RequestInit['body'], path = '/imports/audits?name=audits.csv') {
  const init = { method: 'POST', headers: { origin: service.origin }, body, duplex: 'half' };
  const answer = await fetch(`${server.url}${path}`, init as RequestInit);
  return { status: answer.status, body: (await answer.json()) as UploadAnswer };
}

describe('an upload', () => {
  it('is staged under its own name and answered with the number of its preview', async () => {
    const { status, body } = await upload(
      `${auditHeader}\n${row(1)}`,
      `/imports/audits?name=${encodeURIComponent('C:\\exports\\Audits – December.csv')}`,
    );
    const [newest] = await service.imports();
    expect([status, body]).toEqual([200, { kind: 'staged', batch: newest?.batch }]);
    expect(newest).toMatchObject({
      file_name: 'Audits – December.csv',
      state: 'ready',
      rows_read: 1,
    });
  });

  it('is staged while it still arrives', async () => {
    const halfWay = Promise.withResolvers<void>();
    const before = await service.stagedRows();
    const encoder = new TextEncoder();
    const body = new ReadableStream({
      async start(controller) {
        controller.enqueue(encoder.encode(`${auditHeader}\n${rows(10_000, 40_000)}`));
        await halfWay.promise;
        controller.enqueue(encoder.encode(rows(40_000, 40_010)));
        controller.close();
      },
    });
    const answer = upload(body);
    await until(async () => (await service.stagedRows()) > before);
    halfWay.resolve();
    expect((await answer).status).toBe(200);
    expect((await service.imports())[0]).toMatchObject({ rows_read: 30_010 });
  });

  it.each([
    ['is empty', '', /empty/i],
    ['is not a table', '%PDF-1.7\n%âãÏÓ\n1 0 obj', /./],
    ['lacks a column', 'audit_id,premises_id\nA1,P1\n', /./],
  ])('that %s is refused in words and leaves nothing', async (_, text, words) => {
    const before = await service.stagedRows();
    const { status, body } = await upload(text);
    expect(status).toBe(422);
    expect(body).toEqual({ kind: 'failed', message: expect.stringMatching(words) });
    expect(await service.stagedRows()).toBe(before);
  });

  it('of something there is no import of is not found', async () => {
    const { status, body } = await upload('x', '/imports/horses?name=a.csv');
    expect([status, body]).toEqual([
      404,
      { kind: 'failed', message: 'There is nothing called horses to import.' },
    ]);
  });

  it('that is large and refused early still gets its answer read', async () => {
    // Browsers read no answer while they send: the rest has to be taken in first.
    const large = new Uint8Array(100 * 1_048_576);
    large.set(new TextEncoder().encode('%PDF-1.7\n'));
    const { status, body } = await upload(large);
    expect([status, body.kind]).toEqual([422, 'failed']);
  });

  it('over the limit is refused by its length, before it is read', async () => {
    const door = uploadImport({ context: service.context, maxBytes: 3 * 1_048_576 });
    const request = new Request('http://127.0.0.1/audits', {
      method: 'POST',
      headers: { 'content-length': '3145729' },
      body: 'x',
    });
    const answer = await door.fetch(request);
    expect([answer.status, await answer.json()]).toEqual([
      413,
      {
        kind: 'failed',
        message: 'The file is over 3 MB. Split it by date and send the parts one after the other.',
      },
    ]);
  });

  it('over the limit that did not say its length is refused when it gets there', async () => {
    const before = await service.stagedRows();
    const door = uploadImport({ context: service.context, maxBytes: 500_000 });
    const request = new Request('http://127.0.0.1/audits', {
      method: 'POST',
      body: `${auditHeader}\n${rows(0, 20_000)}`,
    });
    const answer = await door.fetch(request);
    expect([answer.status, (await answer.json()) as UploadAnswer]).toMatchObject([
      422,
      { kind: 'failed' },
    ]);
    expect(await service.stagedRows()).toBe(before);
  });

  it.each(['content-length: 9000000', 'transfer-encoding: chunked'])(
    'whose connection dies half-way leaves nothing (%s)',
    async (framing) => {
      const [before, known] = [await service.stagedRows(), (await service.imports()).length];
      const text = `${auditHeader}\n${rows(50_000, 90_000)}`;
      const chunk = framing.startsWith('content')
        ? text
        : `${text.length.toString(16)}\r\n${text}\r\n`;
      const socket = connect(service.port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(
        `POST /imports/audits?name=dies.csv HTTP/1.1\r\nhost: 127.0.0.1:${service.port}\r\norigin: ${service.origin}\r\n${framing}\r\n\r\n${chunk}`,
      );
      await until(async () => (await service.stagedRows()) > before);
      socket.destroy();
      await until(async () => (await service.imports()).length === known);
      await until(async () => (await service.stagedRows()) === before);
    },
  );
});
