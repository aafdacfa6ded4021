import { createReadStream, statSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { basename } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** A client of a server's public doors that keeps its connections open. */
export type HttpClient = Disposable & {
  /** Asks a procedure. Throws when it is refused. */
  readonly ask: <T>(procedure: string, input: unknown) => Promise<T>;
  readonly tell: <T>(procedure: string, input: unknown) => Promise<T>;
  /** The body of an answer as it came. */
  readonly body: (path: string) => Promise<string>;
  /** Sends a file; returns the answer's body. */
  readonly send: (path: string, file: string) => Promise<string>;
};

/**
 * Plain node:http: `fetch` costs a client several times as much, which on few cores would be
 * measured as the server's. It asks for no compression.
 */
export function httpClient(origin: string): HttpClient {
  const agent = new Agent({ keepAlive: true });
  const call = (path: string, method: 'GET' | 'POST', fill: Fill = (sent) => sent.end()) =>
    answer({ url: `${origin}${path}`, method, headers: { origin }, agent, fill });
  return {
    body: (path) => call(path, 'GET'),
    ask: async (procedure, input) => dataOf(await call(procedurePath(procedure, input), 'GET')),
    tell: async (procedure, input) =>
      dataOf(
        await call(`/trpc/${procedure}`, 'POST', (sent) => {
          sent.setHeader('content-type', 'application/json');
          sent.end(JSON.stringify(input));
        }),
      ),
    send: (path, file) =>
      call(`${path}?name=${encodeURIComponent(basename(file))}`, 'POST', (sent) => {
        sent.setHeader('content-length', statSync(file).size);
        // A server that refuses the file early answers all the same.
        pipeline(createReadStream(file), sent).catch(() => undefined);
      }),
    [Symbol.dispose]: () => agent.destroy(),
  };
}

/** The path that asks a procedure. */
export function procedurePath(procedure: string, input: unknown): string {
  return `/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

type Fill = (sent: ReturnType<typeof request>) => void;

type Asked = {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly agent: Agent;
  readonly fill: Fill;
};

function answer(asked: Asked): Promise<string> {
  const { url, method, headers, agent, fill } = asked;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent }, (response) => {
      text(response).then((body) => {
        if (response.statusCode === 200) resolve(body);
        else reject(new Error(`${method} ${url}: ${response.statusCode} ${body.slice(0, 300)}`));
      }, reject);
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The server closed a connection it had kept open, just as it was used again.
      if (sent.reusedSocket && error.code === 'ECONNRESET') answer(asked).then(resolve, reject);
      else reject(error);
    });
    fill(sent);
  });
}

function dataOf<T>(body: string): T {
  return (JSON.parse(body) as { readonly result: { readonly data: T } }).result.data;
}
