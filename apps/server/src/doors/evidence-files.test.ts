import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../listen.ts';
import { openTestService, type TestService } from '../testing.ts';
import type { EvidenceAnswer } from './evidence-files.ts';

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

async function upload(name: string, body: RequestInit['body'] = 'The board agreed it.') {
  const init = { method: 'POST', headers: { origin: service.origin }, body, duplex: 'half' };
  const path = `/evidence?name=${encodeURIComponent(name)}`;
  const answer = await fetch(`${server.url}${path}`, init as RequestInit);
  return { status: answer.status, body: (await answer.json()) as EvidenceAnswer };
}

async function keep(name: string, body?: RequestInit['body']): Promise<string> {
  const { body: answer } = await upload(name, body);
  if (answer.kind === 'failed') throw new Error(answer.message);
  return answer.file;
}

/** The SHA-256 of 'The board agreed it.' */
const agreed = '4a06257607804733cf9e82cd34c10959e625a0393ac018ec5cc1d91e640f2407';

describe('a file of evidence', () => {
  it('is kept under its SHA-256 and given back byte for byte, to be saved and not shown', async () => {
    const kept = await upload('minutes.txt');
    expect(kept).toEqual({
      status: 200,
      body: { kind: 'kept', file: agreed, name: 'minutes.txt' },
    });
    const answer = await service.ask(`/evidence/${agreed}`);
    const { status, headers } = answer;
    expect([status, await answer.text()]).toEqual([200, 'The board agreed it.']);
    expect(headers.get('content-type')).toBe('text/plain');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-length')).toBe('20');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="minutes.txt"; filename*=UTF-8\'\'minutes.txt',
    );
  });

  it.each([
    ['pdf', 'application/pdf'],
    ['DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['png', 'image/png'],
    ['csv', 'text/csv'],
    ['eml', 'message/rfc822'],
  ])('that ends in %s goes out as %s', async (ending, type) => {
    const file = await keep(`file.${ending}`, `One of a kind: ${ending}`);
    const { headers } = await service.ask(`/evidence/${file}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
  });

  it.each([
    [
      'C:\\minutes\\Board – 5 March.pdf',
      'Board _ 5 March.pdf',
      'Board%20%E2%80%93%205%20March.pdf',
    ],
    ['../../etc/notes.txt', 'notes.txt', 'notes.txt'],
    ['a"; filename="b.txt', 'a__ filename__b.txt', 'a%22%3B%20filename%3D%22b.txt'],
    ['it’s (one)*.csv', 'it_s _one__.csv', 'it%E2%80%99s%20%28one%29%2A.csv'],
    ['line\r\nset-cookie: x.txt', 'lineset-cookie_ x.txt', 'lineset-cookie%3A%20x.txt'],
  ])('called %j is saved under a safe name', async (...[name, plain, full]) => {
    const file = await keep(name, `The file of ${name}`);
    const { headers } = await service.ask(`/evidence/${file}`);
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    );
    expect(headers.get('set-cookie')).toBeNull();
  });

  it.each(['page.html', 'drawing.svg', 'script.js', 'file'])(
    'called %s is of no kind that is kept',
    async (name) => {
      const { status, body } = await upload(name, '<script>alert(1)</script>');
      expect([status, body]).toEqual([
        400,
        {
          kind: 'failed',
          message: `${name} is not of a kind that can be kept: pdf, docx, xlsx, pptx, odt, png, jpg, txt, csv, msg, eml.`,
        },
      ]);
    },
  );

  it('that is empty is refused', async () => {
    expect(await upload('minutes.txt', '')).toEqual({
      status: 400,
      body: { kind: 'failed', message: 'minutes.txt is empty.' },
    });
  });

  const tooLarge = {
    status: 413,
    body: {
      kind: 'failed',
      message: 'The file is over 10 MB. Keep it where it is and give a link to it.',
    },
  };

  it('over 10 MB is refused by its length, and one of just so much is kept', async () => {
    const most = 10 * 1_048_576;
    expect(await upload('large.txt', new Uint8Array(most))).toMatchObject({ status: 200 });
    const request = new Request(`${service.origin}/evidence?name=large.txt`, {
      method: 'POST',
      headers: { origin: service.origin, 'content-length': String(most + 1) },
      body: 'x',
    });
    const answer = await service.app.fetch(request);
    expect({ status: answer.status, body: await answer.json() }).toEqual(tooLarge);
  });

  it('over 10 MB that did not say its length is refused when it gets there', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        if (sent > 12) controller.close();
        else controller.enqueue(new Uint8Array(1_048_576));
      },
    });
    expect(await upload('large.txt', body)).toEqual(tooLarge);
  });

  it('that is not there is not found, nor is anything that is no SHA-256', async () => {
    for (const path of [`/evidence/${'a'.repeat(64)}`, '/evidence/minutes.txt', '/evidence']) {
      expect([path, (await service.ask(path)).status]).toEqual([path, 404]);
    }
  });

  it('comes from our own pages only', async () => {
    const answer = await service.ask('/evidence?name=minutes.txt', {
      method: 'POST',
      headers: { origin: 'http://evil.example' },
      body: 'The board agreed it.',
    });
    expect(answer.status).toBe(403);
  });
});
