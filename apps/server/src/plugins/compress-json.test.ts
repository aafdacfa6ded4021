import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { accepts, compressJson } from './compress-json.ts';

const large = JSON.stringify({ months: Array.from({ length: 400 }, (_, i) => i) });
const json = (body: string) =>
  new Response(body, { status: 207, headers: { 'content-type': 'application/json' } });
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('compressJson', () => {
  it('compresses a large answer, keeps its status and says that it depends on what was asked', async () => {
    const answer = await compressJson(json(large), 'gzip, deflate, br');
    expect(answer.status).toBe(207);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(brotliDecompressSync(await bytesOf(answer)).toString()).toBe(large);
  });

  it('uses gzip for those that know no better', async () => {
    const answer = await compressJson(json(large), 'gzip');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await bytesOf(answer)).toString()).toBe(large);
  });

  it('leaves a small answer, another type and an unwilling browser alone', async () => {
    const small = await compressJson(json('{"a":1}'), 'br');
    expect([small.headers.get('content-encoding'), await small.text()]).toEqual([null, '{"a":1}']);
    const text = new Response(large, { headers: { 'content-type': 'text/event-stream' } });
    expect(await compressJson(text, 'br')).toBe(text);
    const plain = json(large);
    expect(await compressJson(plain, '')).toBe(plain);
  });
});

describe('accepts', () => {
  it.each([
    ['br', true],
    ['gzip, BR', true],
    ['gzip;q=1, br;q=0.5', true],
    ['br;q=0', false],
    ['br ; q=0.00', false],
    ['brotli', false],
    ['', false],
  ])('reads %j', (header, expected) => {
    expect(accepts(header, 'br')).toBe(expected);
  });
});
