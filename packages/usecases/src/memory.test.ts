import { expect, it } from 'vitest';
import { memoryOf } from './memory.ts';

const counting = () => {
  let made = 0;
  return { make: async () => (made += 1), made: () => made };
};

it('what was asked before is not made again', async () => {
  const memory = memoryOf(2);
  const { make, made } = counting();
  expect(await memory.recall('a', make)).toBe(1);
  expect(await memory.recall('a', make)).toBe(1);
  expect(made()).toBe(1);
});

it('two that ask at once wait for one answer', async () => {
  const memory = memoryOf(2);
  const { make, made } = counting();
  await Promise.all([memory.recall('a', make), memory.recall('a', make)]);
  expect(made()).toBe(1);
});

it('the one that was not asked for the longest is forgotten first', async () => {
  const memory = memoryOf(2);
  const { make } = counting();
  await memory.recall('a', make);
  await memory.recall('b', make);
  await memory.recall('a', make);
  await memory.recall('c', make);
  expect(await memory.recall('a', make)).toBe(1);
  expect(await memory.recall('b', make)).toBe(4);
});

it('a failure is told and tried again', async () => {
  const memory = memoryOf(2);
  await expect(memory.recall('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await memory.recall('a', async () => 'yes')).toBe('yes');
});
