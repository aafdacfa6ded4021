import { expect, it } from 'vitest';
import { toDay } from '../period/day.ts';
import { holderOn, type Post, postNamed } from './plan.ts';

const headOfHr: Post = {
  role: 'Head of Human Resources',
  aliases: ['Head of HR'],
  holders: [
    { from: toDay('2024-11-04'), name: null },
    { from: toDay('2023-06-01'), name: 'Ida Marsh' },
  ],
  deputy: 'HR Manager',
};

it('a post is found by its own name and by any other name for it', () => {
  expect(postNamed([headOfHr], 'Head of Human Resources')).toBe(headOfHr);
  expect(postNamed([headOfHr], 'Head of HR')).toBe(headOfHr);
  expect(postNamed([headOfHr], 'Head of IT')).toBeUndefined();
});

it('who holds a post is who last took it up, whatever the order of the list', () => {
  expect(holderOn(headOfHr, toDay('2023-06-01'))).toBe('Ida Marsh');
  expect(holderOn(headOfHr, toDay('2024-11-03'))).toBe('Ida Marsh');
});

it('a post is held by nobody before its first holder and once it falls vacant', () => {
  expect(holderOn(headOfHr, toDay('2023-05-31'))).toBeNull();
  expect(holderOn(headOfHr, toDay('2024-11-04'))).toBeNull();
});
