import { AppError } from '@plumbline/usecases/app-error';
import type { Context } from '@plumbline/usecases/context';
import type { Confirmation } from '@plumbline/usecases/import/confirm-import';
import { describe, expect, it } from 'vitest';
import { testLog, until } from '../testing.ts';
import { confirmImports } from './confirm-imports.ts';

/** Confirmations that a test lets end when it likes. */
function heldConfirmations() {
  const begun: Confirmation[] = [];
  const ends: PromiseWithResolvers<number>[] = [];
  const { log, lines } = testLog();
  const jobs = confirmImports({
    context: {} as Context,
    log,
    confirm: (_, confirmation) => {
      const end = Promise.withResolvers<number>();
      begun.push(confirmation);
      ends.push(end);
      return end.promise;
    },
  });
  return { jobs, begun, ends, lines };
}

describe('confirming imports', () => {
  it('tells how far one has come, and nothing once it is done', async () => {
    const { jobs, begun, ends } = heldConfirmations();
    expect(jobs.progress(3)).toEqual({ batch: 3, part: null, error: null });
    jobs.start({ batch: 3, acceptWarnings: false });
    expect(jobs.progress(3)).toEqual({ batch: 3, part: 0, error: null });
    await until(() => begun.length === 1);
    begun[0]?.onProgress?.(0.4);
    expect(jobs.progress(3).part).toBe(0.4);
    ends[0]?.resolve(8);
    await until(() => jobs.progress(3).part === null);
    expect(jobs.progress(3).error).toBeNull();
  });

  it('takes one after the other, in the order they were asked for, each once', async () => {
    const { jobs, begun, ends } = heldConfirmations();
    jobs.start({ batch: 5, acceptWarnings: false });
    jobs.start({ batch: 4, acceptWarnings: false });
    jobs.start({ batch: 5, acceptWarnings: false });
    await until(() => begun.length === 1);
    expect(jobs.progress(4).part).toBe(0);
    ends[0]?.resolve(1);
    await until(() => begun.length === 2);
    ends[1]?.resolve(2);
    await until(() => jobs.progress(4).part === null);
    expect(begun.map(({ batch }) => batch)).toEqual([5, 4]);
  });

  it('keeps the words of a refusal for whoever asked, and goes on to the next', async () => {
    const { jobs, begun, ends, lines } = heldConfirmations();
    jobs.start({ batch: 1, acceptWarnings: false });
    jobs.start({ batch: 2, acceptWarnings: false });
    await until(() => begun.length === 1);
    ends[0]?.reject(new AppError('conflict', 'Other figures came in.'));
    await until(() => begun.length === 2);
    expect(jobs.progress(1)).toEqual({ batch: 1, part: null, error: 'Other figures came in.' });
    expect(lines).toEqual([]);
    ends[1]?.resolve(1);
    await until(() => jobs.progress(2).part === null);
  });

  it('keeps a fault of ours to the log', async () => {
    const { jobs, begun, ends, lines } = heldConfirmations();
    jobs.start({ batch: 1, acceptWarnings: false });
    await until(() => begun.length === 1);
    ends[0]?.reject(new Error('disk I/O error'));
    await until(() => jobs.progress(1).error !== null);
    expect(jobs.progress(1).error).toBe('Something went wrong at our end.');
    expect(lines).toMatchObject([
      { job: 'confirm import', batch: 1, err: { message: 'disk I/O error' } },
    ]);
  });

  it('forgets the failure when it is asked again', async () => {
    const { jobs, begun, ends } = heldConfirmations();
    jobs.start({ batch: 1, acceptWarnings: false });
    await until(() => begun.length === 1);
    ends[0]?.reject(new AppError('conflict', 'Not yet.'));
    await until(() => jobs.progress(1).error !== null);
    jobs.start({ batch: 1, acceptWarnings: false });
    expect(jobs.progress(1)).toEqual({ batch: 1, part: 0, error: null });
  });
});
