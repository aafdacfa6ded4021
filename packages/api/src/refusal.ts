import { AppError, type AppErrorCode } from '@plumbline/usecases/app-error';

/** What a request that was not answered says: a word for programs and a sentence for people. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly status: 400 | 404 | 409 | 412 | 413 | 500;
  readonly message: string;
};
export type RefusalCode =
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'PRECONDITION_FAILED'
  | 'PAYLOAD_TOO_LARGE'
  | 'INTERNAL_SERVER_ERROR';

/** The one place where refusals get their words on the wire; every door uses it. */
const wire: Readonly<Record<AppErrorCode, Omit<Refusal, 'message'>>> = {
  'bad-input': { code: 'BAD_REQUEST', status: 400 },
  'not-found': { code: 'NOT_FOUND', status: 404 },
  conflict: { code: 'CONFLICT', status: 409 },
  'not-set-up': { code: 'PRECONDITION_FAILED', status: 412 },
  'too-large': { code: 'PAYLOAD_TOO_LARGE', status: 413 },
};

/** All that a stranger learns of a fault of ours; the log has the rest. */
export const ourFault = 'Something went wrong at our end.';

/** The refusal that an error stands for. Whatever nobody foresaw is our fault and says no more. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof AppError) return { ...wire[error.code], message: error.message };
  const fault = inputFault(error);
  if (fault !== undefined) return { ...wire['bad-input'], message: fault };
  return { code: 'INTERNAL_SERVER_ERROR', status: 500, message: ourFault };
}

type InputIssue = { readonly path: readonly PropertyKey[]; readonly message: string };

/** The first fault a schema found in an input, with where it is: 'from: Write the month as 2024-04'. */
function inputFault(error: unknown): string | undefined {
  if (!(error instanceof Error && error.name === 'ZodError' && 'issues' in error)) return undefined;
  const [first] = error.issues as readonly InputIssue[];
  if (!first) return undefined;
  const path = first.path.map(String).join('.');
  return path === '' ? first.message : `${path}: ${first.message}`;
}
