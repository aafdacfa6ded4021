import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '#shell/api.ts';
import { previewQuery } from './imports-query.ts';

/** Keeps a decision with a preview; the counts follow it. */
export function useDecide(batch: number) {
  const queryClient = useQueryClient();
  return useMutation(
    trpc.imports.decide.mutationOptions({
      onSuccess: async (preview) => {
        queryClient.setQueryData(previewQuery(batch).queryKey, preview);
        await queryClient.invalidateQueries(trpc.imports.rows.pathFilter());
      },
    }),
  );
}
