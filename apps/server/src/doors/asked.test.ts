import { expect, it } from 'vitest';
import { asked } from './asked.ts';

it('what is left empty is not asked for, and a page belongs to the screen', () => {
  expect(asked({ team: [''], from: ['2024-04'], page: ['3'] })).toEqual({ from: '2024-04' });
});

it('a list may be repeated or have commas', () => {
  const lists = ['states'];
  expect(asked({ states: ['removed,done-late', 're-banded'] }, { lists })).toEqual({
    states: ['removed', 'done-late', 're-banded'],
  });
});

it('a yes is true, and any other answer is left for the schema to refuse', () => {
  const flags = ['withoutTeam'];
  expect(asked({ withoutTeam: ['yes'] }, { flags })).toEqual({ withoutTeam: true });
  expect(asked({ withoutTeam: ['maybe'] }, { flags })).toEqual({ withoutTeam: 'maybe' });
});
