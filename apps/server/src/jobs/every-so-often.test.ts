import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { everySoOften } from './every-so-often.ts';

const log = pino({ enabled: false });
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is done again and again, also after it failed, until it is stopped', async () => {
  let runs = 0;
  const run = async () => {
    runs += 1;
    if (runs === 1) throw new Error('not this time');
  };
  const stop = everySoOften({ name: 'a chore', run, everyMs: 1_000, log });
  await vi.advanceTimersByTimeAsync(2_500);
  expect(runs).toBe(2);
  stop();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(runs).toBe(2);
});

it('is never done twice at once', async () => {
  let atOnce = 0;
  let most = 0;
  const run = async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    atOnce -= 1;
  };
  const stop = everySoOften({ name: 'a long chore', run, everyMs: 1_000, log });
  await vi.advanceTimersByTimeAsync(20_000);
  stop();
  expect(most).toBe(1);
});
