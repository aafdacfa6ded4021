import { request as nodeRequest } from 'node:http';
import { expect } from '@playwright/test';
import { readProtection } from '../product/api.ts';
import { auditText } from '../product/audit-file.ts';
import { test } from '../product-test.ts';

/** Asks the server under another name, as a page would whose name was made to point here. */
function askAs(host: string, url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    nodeRequest(url, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

/** The year up to the end of December. */
const upTo = { period: '2024-12' } as const;

test('the server answers to its own names and to no other', async ({ product }) => {
  const { port } = new URL(product.url);
  expect(await askAs(`127.0.0.1:${port}`, product.url)).toBe(200);
  expect(await askAs(`localhost:${port}`, product.url)).toBe(200);
  for (const host of ['plumbline.example', `plumbline.example:${port}`, '127.0.0.1:1']) {
    for (const path of ['/', '/trpc/board.read?input={}', '/csv/protection/months.csv']) {
      expect(await askAs(host, product.url + path), `${host}${path}`).toBe(421);
    }
  }
});

test.describe('writing', () => {
  test.use({ service: 'own-demonstration' });

  test('is refused without an Origin and from another one, and changes nothing', async ({
    request,
    product,
  }) => {
    const undo = { data: { batch: 20 } };
    const upload = { data: Buffer.from(auditText([{ audit_id: 'NEW-1' }])) };
    for (const headers of [{}, { origin: 'http://plumbline.example' }, { origin: 'null' }]) {
      const undone = await request.post('/trpc/imports.undo', { ...undo, headers });
      expect(undone.status()).toBe(403);
      const sent = await request.post('/imports/audits?name=a.csv', { ...upload, headers });
      expect(sent.status()).toBe(403);
    }
    expect((await readProtection(request, upTo)).volume.done).toBe(677);
    const own = { origin: product.url };
    const sent = await request.post('/imports/audits?name=a.csv', { ...upload, headers: own });
    expect(sent.ok()).toBe(true);
  });

  test('is not done by a question', async ({ request }) => {
    const answer = await request.get('/trpc/imports.undo', {
      params: { input: JSON.stringify({ batch: 20 }) },
    });
    expect(answer.ok()).toBe(false);
    expect((await readProtection(request, upTo)).volume.done).toBe(677);
  });
});

test('every answer forbids what a page of ours never does', async ({ request }) => {
  for (const path of ['/', '/trpc/service.current', '/csv/protection/teams.csv']) {
    const headers = (await request.get(path)).headers();
    expect(headers['content-security-policy'], path).toContain("default-src 'self'");
    expect(headers['content-security-policy'], path).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
  }
});
