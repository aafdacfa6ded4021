import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followChanges } from './live-changes.ts';
import { refreshFigures } from './refresh-figures.ts';

const millisecondsSaid = 10_000;

/**
 * Fetches what is on screen again when the service has gone beyond `revision`, the one that the
 * first figures came with. Says 'updated' for a little while after.
 */
export function useLiveChanges(revision: number | undefined): 'quiet' | 'updated' {
  const queryClient = useQueryClient();
  const [news, setNews] = useState<'quiet' | 'updated'>('quiet');
  const isKnown = revision !== undefined;
  useEffect(() => {
    if (revision === undefined) return;
    let known = revision;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = async () => {
      await refreshFigures(queryClient);
      setNews('updated');
      clearTimeout(timer);
      timer = setTimeout(() => setNews('quiet'), millisecondsSaid);
    };
    const onRevision = (latest: number) => {
      if (latest <= known) return;
      known = latest;
      void refresh();
    };
    const stop = followChanges({ known: () => known, onRevision });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [queryClient, isKnown]);
  return news;
}
