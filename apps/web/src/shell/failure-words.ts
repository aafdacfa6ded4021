import { TRPCClientError } from '@trpc/client';

/** What went wrong, in words for the reader. */
type Failure = Readonly<{
  kind: 'unreachable' | 'not-found' | 'not-set-up' | 'refused' | 'ours';
  title: string;
  message: string;
}>;

const unreachable: Failure = {
  kind: 'unreachable',
  title: 'Plumbline did not answer',
  message: 'Check that it is running and that you are connected to it, then try again.',
};

/** The kind and words of an error of the API, or of none at all from it. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof TRPCClientError)) return ours();
  const code: unknown = error.data?.code;
  const { message } = error;
  switch (code) {
    case undefined:
      return unreachable;
    case 'NOT_FOUND':
      return { kind: 'not-found', title: 'There is nothing here', message };
    case 'PRECONDITION_FAILED':
      return { kind: 'not-set-up', title: 'No service is set up yet', message };
    case 'INTERNAL_SERVER_ERROR':
      return ours(message);
    default:
      return { kind: 'refused', title: 'That cannot be shown', message };
  }
}

function ours(message = 'Something went wrong at our end.'): Failure {
  return { kind: 'ours', title: 'Something went wrong', message };
}
