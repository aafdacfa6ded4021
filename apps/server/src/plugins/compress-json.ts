import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below this a packet carries the answer either way. */
const SMALL = 1_024;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const encoders: readonly (readonly [string, (body: Buffer) => Promise<Buffer>])[] = [
  ['br', (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ['gzip', (body) => zip(body, { level: 6 })],
];

/**
 * A JSON answer of over a kilobyte, compressed as an Accept-Encoding header allows. The work is
 * done off the thread that answers requests.
 */
export async function compressJson(response: Response, accepted: string): Promise<Response> {
  const encoder = encoders.find(([name]) => accepts(accepted, name));
  if (!encoder || !response.headers.get('content-type')?.startsWith('application/json')) {
    return response;
  }
  const [name, encode] = encoder;
  const body = Buffer.from(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('vary', 'accept-encoding');
  if (body.length < SMALL) return new Response(body, { status: response.status, headers });
  headers.set('content-encoding', name);
  return new Response(new Uint8Array(await encode(body)), { status: response.status, headers });
}

/** Whether an Accept-Encoding header names an encoding and does not refuse it. */
export function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', quality = ''] = part.trim().split(/\s*;\s*/);
    return name.toLowerCase() === encoding && !/^q=0(\.0*)?$/.test(quality);
  });
}
