import type { Context } from '@plumbline/usecases/context';

/** One commit of the demonstration's history, and when it was (UTC). */
export type Step = {
  readonly committedAt: string;
  readonly put: (context: Context) => Promise<unknown>;
};
