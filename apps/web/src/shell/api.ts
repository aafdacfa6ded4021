import type { AppRouter } from '@plumbline/api/client';
import { QueryClient } from '@tanstack/react-query';
import { createTRPCClient, httpLink } from '@trpc/client';
import { failureOf } from './failure-words.ts';

/** Figures are fetched again when the server says that they changed, not by the clock. */
const freshFor = 5 * 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshFor,
      // A service on this machine answers without any network.
      networkMode: 'always',
      // Only silence is worth a second try: a refusal stays a refusal.
      retry: (failed, error) => failed < 2 && failureOf(error).kind === 'unreachable',
    },
    mutations: { networkMode: 'always' },
  },
});

export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] });
