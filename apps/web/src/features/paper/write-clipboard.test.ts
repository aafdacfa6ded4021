import { expect, it } from 'vitest';
import { giveForms } from './write-clipboard.ts';

it('a copy under way is given both forms in place of what is selected', () => {
  const given = new Map<string, string>();
  let prevented = 0;
  const clipboardData = { setData: (type: string, data: string) => given.set(type, data) };
  const event = {
    clipboardData: clipboardData as unknown as DataTransfer,
    preventDefault: () => {
      prevented += 1;
    },
  };
  expect(giveForms(event, { html: '<p>a</p>', text: 'a' })).toBe(true);
  expect([...given]).toEqual([
    ['text/html', '<p>a</p>'],
    ['text/plain', 'a'],
  ]);
  expect(prevented).toBe(1);
  expect(giveForms({ ...event, clipboardData: null }, { html: '', text: '' })).toBe(false);
});
