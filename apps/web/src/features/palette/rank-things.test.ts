import { describe, expect, it } from 'vitest';
import { type Fit, fitOf, foldText, queryOf, rankThings, type Sought } from './rank-things.ts';

const audits: Sought = {
  ref: '2.2.2a',
  names: ['Fire safety audits completed', 'Audits completed'],
  also: ['Group Commander Protection', 'Ottoline Farrowby'],
};

function fitTo(typed: string, thing: Sought = audits): Fit | null {
  const query = queryOf(typed);
  if (query === null) throw new Error('nothing typed');
  return fitOf(query, thing);
}

describe('how well a thing answers', () => {
  it.each<[string, Fit | null]>([
    ['2.2.2a', 'reference'],
    ['2.2.2A', 'reference'],
    ['2.2', 'under-reference'],
    ['fire saf', 'name'],
    ['audits comp', 'name'],
    ['safety aud', 'words'],
    ['completed fire', 'words'],
    ['2.2.2 audits', 'words'],
    ['farrowby', 'owner'],
    ['audits protection', 'owner'],
    ['afety', 'anywhere'],
    ['udit rrow', 'anywhere'],
    ['audits lighthouse', null],
    ['3.2.2a', null],
  ])('"%s" is found by %s', (typed, expected) => {
    expect(fitTo(typed)).toBe(expected);
  });

  it('takes no number in the middle of another for the start of a word', () => {
    expect(fitTo('2a')).toBe('words');
    expect(fitTo('2a', { ...audits, ref: '1.12a' })).toBe('anywhere');
  });

  it('knows a word after a bracket, a stroke or a hyphen for the start of one', () => {
    const thing = { ref: '2.2.2/1', names: ['Audits (high-risk premises)'], also: [] };
    for (const typed of ['high', 'risk prem']) expect(fitTo(typed, thing)).toBe('words');
  });

  it('is not put off by accents, quotation marks, capitals and spaces', () => {
    const thing = { ref: '', names: ['“Have a Go” at the café'], also: [] };
    expect(fitTo('  HAVE  a go', thing)).toBe('name');
    expect(fitTo('cafe', thing)).toBe('words');
    expect(foldText(' Bo’s  "Café" ')).toBe('bos cafe');
  });

  it('never finds a thing without a reference by an empty one', () => {
    expect(fitTo('x', { ref: '', names: ['Board'], also: [] })).toBeNull();
  });
});

describe('the order of what is found', () => {
  const named = (ref: string, name: string): Sought => ({ ref, names: [name], also: [] });

  it('puts the exact reference first, then what is under it, then starts of words', () => {
    const things = [
      named('2.2.2a', 'Audits'),
      named('1.2', 'Not 2.2 at all'),
      named('2.2.2', 'Team audits'),
      named('2.2', 'Protection'),
    ];
    const query = queryOf('2.2');
    expect(query === null ? [] : rankThings(query, things).map(({ thing }) => thing.ref)).toEqual([
      '2.2',
      '2.2.2a',
      '2.2.2',
      '1.2',
    ]);
  });

  it('keeps the order given among those that answer equally well', () => {
    const things = ['c', 'a', 'b'].map((ref) => named(ref, 'Audits'));
    const query = queryOf('aud');
    expect(query === null ? [] : rankThings(query, things).map(({ thing }) => thing.ref)).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
});

describe('what was typed', () => {
  it('is nothing where it is only spaces', () => {
    expect(queryOf('  ')).toBeNull();
    expect(queryOf(' Risk  programme ')).toEqual({
      whole: 'risk programme',
      words: ['risk', 'programme'],
    });
  });
});
