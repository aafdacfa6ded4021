import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testLog } from '../testing.ts';
import { watchRevision } from './watch-revision.ts';

const heard = () => {
  const revisions: number[] = [];
  const listener = { onRevision: (revision: number) => revisions.push(revision), onEnd: vi.fn() };
  return { revisions, listener };
};

describe('the watch on the highest revision', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('looks once a second for everybody, and not at all when nobody listens', async () => {
    const read = vi.fn(async () => 7);
    const watch = watchRevision({ read, everyMs: 1_000, log: testLog().log });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).toHaveBeenCalledTimes(0);
    const stops = [heard(), heard(), heard()].map(({ listener }) => watch.listen(listener));
    await vi.advanceTimersByTimeAsync(0);
    read.mockClear();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(read).toHaveBeenCalledTimes(4);
    for (const stop of stops) stop();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('tells a new listener at once', async () => {
    const watch = watchRevision({ read: async () => 7, everyMs: 1_000, log: testLog().log });
    const { revisions, listener } = heard();
    watch.listen(listener);
    await vi.advanceTimersByTimeAsync(0);
    expect(revisions).toEqual([7]);
  });

  it('outlives a database that is away, and logs it once', async () => {
    const { log, lines } = testLog();
    let away = true;
    const read = async () => {
      if (away) throw new Error('connection refused');
      return 9;
    };
    const watch = watchRevision({ read, everyMs: 1_000, log });
    const { revisions, listener } = heard();
    watch.listen(listener);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(lines).toHaveLength(1);
    away = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(revisions).toEqual([9]);
  });

  it('ends every listener when it closes, and lets nobody begin', async () => {
    const watch = watchRevision({ read: async () => 7, everyMs: 1_000, log: testLog().log });
    const [before, after] = [heard(), heard()];
    watch.listen(before.listener);
    watch.close();
    watch.listen(after.listener);
    expect(before.listener.onEnd).toHaveBeenCalledOnce();
    expect(after.listener.onEnd).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });
});
