import { expect, test } from 'vitest';
import { actionOfKey } from './cursor-key.ts';

const PLAIN = { altKey: false, ctrlKey: false, metaKey: false };

test('arrows, Home and End move; Enter opens; Escape closes', () => {
  const keys = [
    'ArrowRight',
    'ArrowLeft',
    'ArrowUp',
    'ArrowDown',
    'Home',
    'End',
    'Enter',
    'Escape',
  ];
  expect(keys.map((key) => actionOfKey({ ...PLAIN, key }))).toEqual([
    'next',
    'previous',
    'up',
    'down',
    'first',
    'last',
    'open',
    'close',
  ]);
});

test('every other key, and any key with a modifier, belongs to the page', () => {
  expect(actionOfKey({ ...PLAIN, key: 'Tab' })).toBeNull();
  expect(actionOfKey({ ...PLAIN, key: 'j' })).toBeNull();
  expect(actionOfKey({ ...PLAIN, key: 'ArrowLeft', altKey: true })).toBeNull();
});
