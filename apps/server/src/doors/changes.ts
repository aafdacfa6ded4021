import type { Handler } from 'hono';
import type { RevisionWatch } from '../jobs/watch-revision.ts';

export type ChangesDoor = { readonly watch: RevisionWatch; readonly heartbeatMs?: number };

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

/**
 * Server-sent events: `{"revision":12}` whenever what we know has changed. A page that says which
 * revision it holds (`?since=12`, or by itself when it connects again) is told at once if that is
 * behind; one that does not hears of the next change.
 */
export function changes({ watch, heartbeatMs = 20_000 }: ChangesDoor): Handler {
  return (c) => {
    // A stream that nobody reads would be listened to for ever.
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    let seen = revisionIn(c.req.header('last-event-id') ?? c.req.query('since'));
    let leave = () => {};
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => controller.enqueue(encoder.encode(text));
        // Without it a connection that went away quietly would be kept for ever.
        const heartbeat = setInterval(() => send(':\n\n'), heartbeatMs);
        send('retry: 2000\n\n');
        const stop = watch.listen({
          onRevision: (revision) => {
            if (seen !== undefined && revision > seen) send(event(revision));
            seen = Math.max(revision, seen ?? 0);
          },
          onEnd: () => {
            clearInterval(heartbeat);
            controller.close();
          },
        });
        leave = () => {
          clearInterval(heartbeat);
          stop();
        };
      },
      cancel: () => leave(),
    });
    return c.body(body, 200, headers);
  };
}

const encoder = new TextEncoder();

function event(revision: number): string {
  return `id: ${revision}\ndata: ${JSON.stringify({ revision })}\n\n`;
}

function revisionIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
