import { describe, expect, it } from 'vitest';
import {
  listOf,
  pageOf,
  parseSearch,
  stringifySearch,
  textOf,
  textsOf,
  wordOf,
} from './search-text.ts';

describe('the search part of an address', () => {
  it('is plain text: a team called 07 stays 07', () => {
    expect(parseSearch('?team=07&period=2024-25-Q3')).toEqual({
      team: '07',
      period: '2024-25-Q3',
    });
  });

  it('leaves out what is not set', () => {
    expect(stringifySearch({ period: undefined, team: '', page: null })).toBe('');
  });

  it('keeps commas readable and escapes what must be', () => {
    const search = { standings: 'follow-up,other-activity', team: 'A & B' };
    expect(stringifySearch(search)).toBe('?standings=follow-up,other-activity&team=A+%26+B');
  });

  it('comes back as it was written', () => {
    const search = { team: 'north/1', officer: 'o=7', origin: 'post-fire', from: '2024-04' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });
});

describe('one parameter', () => {
  it('is no text when it is missing or empty', () => {
    const search = { empty: '', number: 7, team: 'north' };
    expect(['missing', 'empty', 'number'].map((name) => textOf(search, name))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(textOf(search, 'team')).toBe('north');
  });

  it('comes by its name with others that are asked for', () => {
    const search = { team: 'north', origin: '', other: 'x' };
    expect(textsOf(search, ['team', 'origin'])).toEqual({ team: 'north', origin: undefined });
  });

  it('that is too long is cut to what names nothing, and not left out', () => {
    const cut = textOf({ team: 'x'.repeat(61) }, 'team');
    expect(cut).toHaveLength(60);
    expect(cut).toMatch(/^x+…$/);
  });

  it('may be longer where it is a list, though not without end', () => {
    const states = 'done-on-time,done-late,under-1-month,1-to-3-months,over-3-months';
    expect(listOf({ states }, 'states')).toBe(states);
    expect(listOf({ states: 'x'.repeat(201) }, 'states')).toHaveLength(200);
  });

  it('is the number of a page only as a whole number from 1; other text stays as it is', () => {
    const pages = ['3', '0', '-1', '1.5', 'two', '1e3', '12345678901', ''];
    expect(pages.map((page) => pageOf({ page }, 'page'))).toEqual([
      3,
      '0',
      '-1',
      '1.5',
      'two',
      '1e3',
      '12345678901',
      undefined,
    ]);
    expect(pageOf({ page: 2 }, 'page')).toBe(2);
  });

  it('is a word only when its list knows it', () => {
    expect(wordOf({ show: 'new' }, 'show', ['new', 'same'])).toBe('new');
    expect(wordOf({ show: 'old' }, 'show', ['new', 'same'])).toBeUndefined();
  });
});
