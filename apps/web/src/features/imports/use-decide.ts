import { useMutation, useQueryClient } from '@tanstack/react-query';
import { client } from '#shell/api.ts';
import { previewQuery, rowsKey } from './imports-query.ts';

type Decisions = Parameters<typeof client.imports.decide.mutate>[0];

/** Keeps a decision with a preview; the counts follow it. */
export function useDecide(batch: number) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decisions: Decisions) => client.imports.decide.mutate(decisions),
    onSuccess: async (preview) => {
      queryClient.setQueryData(previewQuery(batch).queryKey, preview);
      await queryClient.invalidateQueries({ queryKey: rowsKey });
    },
  });
}
