import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followChanges, type Line } from './live-changes.ts';
import { refreshFigures } from './refresh-figures.ts';

/** What to say of the line to the server: nothing, that figures changed, or that it is lost. */
export type LiveNews = 'quiet' | 'updated' | 'lost';

const millisecondsSaid = 10_000;
/** A server that restarts is back before anybody need hear of it. */
const millisecondsOfPatience = 5_000;

/**
 * Fetches what is on screen again when the service has gone beyond `revision`, the one that the
 * first figures came with, and says so for a little while.
 */
export function useLiveChanges(revision: number | undefined): LiveNews {
  const queryClient = useQueryClient();
  const [news, setNews] = useState<LiveNews>('quiet');
  const isKnown = revision !== undefined;
  useEffect(() => {
    if (revision === undefined) return;
    let known = revision;
    let line: Line = 'open';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const say = (next: LiveNews, after: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => setNews(next), after);
    };
    const refresh = async () => {
      await refreshFigures(queryClient);
      setNews('updated');
      say('quiet', millisecondsSaid);
    };
    const stop = followChanges({
      known: () => known,
      onRevision: (latest) => {
        if (latest <= known) return;
        known = latest;
        void refresh();
      },
      onLine: (next) => {
        // A broken line says so at every try to mend it.
        if (next === line) return;
        line = next;
        if (line === 'broken') return say('lost', millisecondsOfPatience);
        setNews((now) => (now === 'lost' ? 'quiet' : now));
        say('quiet', millisecondsSaid);
      },
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [queryClient, isKnown]);
  return news;
}
