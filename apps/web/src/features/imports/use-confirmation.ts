import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { client } from '#shell/api.ts';
import { failureOf } from '#shell/failure-words.ts';
import { refreshFigures } from '#shell/refresh-figures.ts';

const millisecondsBetweenLooks = 300;

export type Confirmation = Readonly<{
  start: (acceptWarnings: boolean) => void;
  /** How far it has come, 0 to 1; null while none is under way. */
  part: number | null;
  /** Why nothing was taken, in words; null when nothing went wrong. */
  error: string | null;
  /** Whether the server answers. While it does not, nobody knows whether the file is being taken. */
  line: 'open' | 'lost';
  /** Asks again how far it has come, and what came of it. */
  lookAgain: () => void;
}>;

const isSilence = (error: unknown) => error !== null && failureOf(error).kind === 'unreachable';

/** A confirm from its start to its end, also one that another tab started. */
export function useConfirmation(batch: number): Confirmation {
  const queryClient = useQueryClient();
  const progressKey = ['imports.progress', batch];
  const progressQuery = useQuery({
    queryKey: progressKey,
    queryFn: () => client.imports.progress.query({ batch }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      typeof state.data?.part === 'number' ? millisecondsBetweenLooks : false,
  });
  const confirm = useMutation({
    mutationFn: (acceptWarnings: boolean) =>
      client.imports.confirm.mutate({ batch, acceptWarnings }),
    onSuccess: (first) => queryClient.setQueryData(progressKey, first),
  });
  const progress = progressQuery.data;
  const part = progress?.part ?? null;
  const wasUnderWay = useRef(false);
  useEffect(() => {
    if (part === null && wasUnderWay.current) void refreshFigures(queryClient);
    wasUnderWay.current = part !== null;
  }, [part, queryClient]);
  const isLost = isSilence(confirm.error) || (part !== null && isSilence(progressQuery.error));
  const isRefused = confirm.error !== null && !isSilence(confirm.error);
  return {
    start: (acceptWarnings) => confirm.mutate(acceptWarnings),
    part: confirm.isPending ? (part ?? 0) : part,
    error: isRefused ? failureOf(confirm.error).message : (progress?.error ?? null),
    line: isLost ? 'lost' : 'open',
    lookAgain: () => {
      confirm.reset();
      void progressQuery.refetch();
      void refreshFigures(queryClient);
    },
  };
}
