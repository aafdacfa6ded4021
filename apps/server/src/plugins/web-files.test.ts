import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService, temporaryFolder } from '../testing.ts';

const script = 'console.info("plumb")';
const page = '<!doctype html><title>Plumbline</title>';
const folder = temporaryFolder({
  'web/index.html': page,
  'web/favicon.svg': '<svg/>',
  'web/assets/main-a1b2.js': script,
  'web/assets/main-a1b2.js.br': brotliCompressSync(script),
  'web/assets/main-a1b2.js.gz': gzipSync(script),
  'web/.vite/manifest.json': '{"secret":true}',
  'secret.txt': 'nobody reads this',
});
let service: TestService;
beforeAll(async () => {
  service = await openTestService({ webFolder: `${folder.path}/web` });
});
afterAll(async () => {
  await service.close();
  folder.remove();
});

const get = (path: string, encodings?: string) =>
  service.ask(path, encodings === undefined ? {} : { headers: { 'accept-encoding': encodings } });

describe('the files of the pages', () => {
  it('serves a file that has its hash in its name for a year', async () => {
    const { headers } = await get('/assets/main-a1b2.js');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  });

  it.each(['/', '/protection', '/measures/2.2.2a', '/data/imports/12', '/a/page/nobody/made'])(
    'serves the application at %s and asks the browser to look again each time',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(page);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    },
  );

  it('serves the smallest form that the browser takes', async () => {
    const encodingFor = async (accepted?: string) =>
      (await get('/assets/main-a1b2.js', accepted)).headers.get('content-encoding');
    expect(await encodingFor('gzip, deflate, br, zstd')).toBe('br');
    expect(await encodingFor('gzip, br;q=0')).toBe('gzip');
    expect(await encodingFor('identity')).toBeNull();
    expect(await encodingFor()).toBeNull();
    const body = await (await get('/assets/main-a1b2.js', 'br')).arrayBuffer();
    expect(brotliDecompressSync(new Uint8Array(body)).toString()).toBe(script);
  });

  it.each([
    '/assets/main-0000.js',
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2f..%2fsecret.txt',
    '/.vite/manifest.json',
  ])('has no file at %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(/secret|reads/);
  });

  it.each(['/csv/nothing', '/imports/audits', '/csv/protection/x/y'])(
    'does not answer %s, a door’s own path, with a page',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('answers a HEAD without a body', async () => {
    const answer = await service.ask('/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it('says what to do when the pages were never built', async () => {
    const bare = await openTestService();
    const answer = await bare.ask('/');
    expect([answer.status, await answer.text()]).toEqual([
      503,
      'The pages have not been built. Stop Plumbline and run npm start.',
    ]);
    await bare.close();
  });
});
