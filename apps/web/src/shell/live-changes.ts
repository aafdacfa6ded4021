/** Whether the server can be heard. */
export type Line = 'open' | 'broken';

/** Who wants to know of changes, and what they know already. */
type ChangeListener = Readonly<{
  /** The latest revision known here: the server tells at once if there is a later one. */
  known: () => number;
  onRevision: (revision: number) => void;
  onLine: (line: Line) => void;
}>;

const shared = 'plumbline-changes';
const secondsBetweenTries = 5;

/**
 * Follows the changes of the service until the returned function is called. One tab of a browser
 * holds the line to the server and tells the others; when it closes, the next takes over.
 */
export function followChanges(listener: ChangeListener): () => void {
  const ending = new AbortController();
  const channel = new BroadcastChannel(shared);
  channel.onmessage = ({ data }) => {
    if (typeof data === 'number') listener.onRevision(data);
    else if (data === 'open' || data === 'broken') listener.onLine(data);
  };
  const teller: ChangeListener = {
    known: listener.known,
    onRevision: (revision) => {
      channel.postMessage(revision);
      listener.onRevision(revision);
    },
    onLine: (line) => {
      channel.postMessage(line);
      listener.onLine(line);
    },
  };
  const holdLine = async () => {
    while (!ending.signal.aborted) {
      await listen(teller, ending.signal);
      await pause(ending.signal);
    }
  };
  // Rejects only because following ended while another tab held the line.
  navigator.locks.request(shared, { signal: ending.signal }, holdLine).catch(() => undefined);
  return () => {
    ending.abort();
    channel.close();
  };
}

/** One line to the server, until it is refused or following ends. */
function listen(listener: ChangeListener, ending: AbortSignal): Promise<void> {
  const { known, onRevision, onLine } = listener;
  return new Promise((resolve) => {
    const stream = new EventSource(`/changes?since=${known()}`);
    stream.onopen = () => onLine('open');
    stream.onmessage = ({ data }) => {
      const revision = revisionOf(data);
      if (revision !== null) onRevision(revision);
    };
    stream.onerror = () => {
      onLine('broken');
      // The browser mends a broken line by itself; a refused one it leaves closed.
      if (stream.readyState === EventSource.CLOSED) resolve();
    };
    ending.addEventListener('abort', () => {
      stream.close();
      resolve();
    });
  });
}

function pause(ending: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, secondsBetweenTries * 1000);
    ending.addEventListener('abort', () => resolve());
  });
}

/** The revision that a ping tells, or null for anything else. */
export function revisionOf(data: unknown): number | null {
  try {
    const told: unknown = JSON.parse(String(data));
    const revision =
      typeof told === 'object' && told !== null && 'revision' in told && told.revision;
    return typeof revision === 'number' ? revision : null;
  } catch {
    return null;
  }
}
