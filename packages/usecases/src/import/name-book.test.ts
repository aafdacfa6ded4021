import { foldName } from '@plumbline/contract/service/fold-name';
import { describe, expect, it } from 'vitest';
import { NameBook } from './name-book.ts';

/** A book in which these officers are known, each by name and by id. */
const bookOf = (...known: readonly (readonly [id: string, name: string])[]) =>
  new NameBook(
    new Map([
      ['officer', new Map(known.flatMap(([id, name]) => [id, name].map((t) => [foldName(t), id])))],
    ]),
  );

const idsIn = (book: NameBook, ...names: readonly string[]) =>
  names.map((name) => book.officer(name, null));

describe('the id of a name that nobody knows', () => {
  it('is the name, the same however it is written', () => {
    expect(idsIn(bookOf(), 'Siân Reed', 'REED-LANE', 'sian  reed')).toEqual([
      'sian-reed',
      'reed-lane',
      'sian-reed',
    ]);
  });

  it('has a number where it says less than the name, so that two names never are one', () => {
    const long = 'Wilhelmina Throckmorton-Abernathy of ';
    expect(idsIn(bookOf(), `${long}Ashbourne`, `${long}Ashford`, '王小明', '李小龙')).toEqual([
      'wilhelmina-throckmorton-abernath-1',
      'wilhelmina-throckmorton-abernath-2',
      'officer-1',
      'officer-2',
    ]);
  });

  it('leaves the plain id to whoever is called just so, whoever is met first', () => {
    const [pole, english] = ['Łukasz Nowak', 'Lukasz Nowak'];
    expect(idsIn(bookOf(), pole, english)).toEqual(['lukasz-nowak-1', 'lukasz-nowak']);
    expect(idsIn(bookOf(), english, pole)).toEqual(['lukasz-nowak', 'lukasz-nowak-1']);
  });

  it('is neither the id nor the name of somebody else', () => {
    const book = bookOf(['ash-reed', 'Officer 1'], ['o2', 'Ashley Reed']);
    expect(idsIn(book, '王小明', 'Bo Lane', 'Officer 1')).toEqual([
      'officer-2',
      'bo-lane',
      'ash-reed',
    ]);
  });
});
