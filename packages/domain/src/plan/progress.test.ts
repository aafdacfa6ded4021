import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import {
  colourOf,
  historyUntil,
  inOrder,
  isDone,
  type ProgressEvent,
  type ProgressWord,
  progressLabels,
  progressWords,
} from './progress.ts';

const event = (id: string, on: string, word: ProgressWord): ProgressEvent => ({
  id,
  action: '2.2.2',
  word,
  label: progressLabels[word],
  colour: colourOf[word],
  on: toDay(on),
  why: 'It was said at the meeting.',
  by: 'Group Commander',
});

const history = [
  event('b', '2024-02-01', 'delayed'),
  event('a', '2023-11-15', 'on-track'),
  event('c', '2024-02-01', 'completed'),
];

it('the history until a day has what was stated up to and with it, the last statement at its end', () => {
  const last = (day: string) => historyUntil(history, toDay(day)).at(-1)?.id;
  expect(historyUntil(history, toDay('2023-11-14'))).toEqual([]);
  expect(last('2023-11-15')).toBe('a');
  expect(last('2024-01-31')).toBe('a');
  expect(last('2024-02-01')).toBe('c');
});

it('statements of one day keep the order in which they were made', () => {
  expect(inOrder(history).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('completed and embedded are done, and both are blue', () => {
  expect(progressWords.filter(isDone)).toEqual(['completed', 'embedded']);
  expect(progressWords.filter((word) => colourOf[word] === 'blue')).toEqual([
    'completed',
    'embedded',
  ]);
});
