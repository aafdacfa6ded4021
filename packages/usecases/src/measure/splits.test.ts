import { sliceKey } from '@plumbline/domain/slice/slice';
import { expect, it } from 'vitest';
import type { MeasureFacts } from './measure-facts.ts';
import { splitsOf } from './splits.ts';
import { factsOf, type Pair } from './testing-facts.ts';

const team = (id: string) => sliceKey({ team: id });
const named = (id: string, name: string) => ({ id, name, share: null, merged: null });
const months = (count: number, pair: Pair | null): readonly (Pair | null)[] =>
  Array.from({ length: count }, () => pair);

it('a team that was merged is said to be part of the other, not to be without figures', () => {
  const facts = factsOf(months(12, [30, 40]), {
    slices: {
      [team('a')]: months(12, [20, 25]),
      [team('b')]: [...months(6, [10, 15]), ...months(6, null)],
      [team('c')]: [...months(11, [10, 15]), null],
    },
  });
  const teams = [
    named('a', 'Ashby'),
    { ...named('b', 'Birch'), merged: { into: 'a', on: '2024-07-01' } },
    named('c', 'Coombe'),
  ];
  expect(splitsOf(facts, teams)[0]?.sentence).toBe(
    'In December 2024: Ashby 80%, Birch part of Ashby since July 2024, Coombe no figure.',
  );
});

it('a part under the least base has no share', () => {
  const facts = factsOf(months(12, [30, 40]), {
    slices: { [team('a')]: months(12, [20, 25]), [team('b')]: months(12, [1, 2]) },
  });
  const [split] = splitsOf(facts, [named('a', 'Ashby'), named('b', 'Birch')]);
  expect(split?.panels[1]).toMatchObject({ label: 'Birch', note: expect.stringMatching(/^Under/) });
  expect(split?.panels[1]?.months.every(({ value }) => value === null)).toBe(true);
});

it('shares of the year so far start anew each April; figures of a month or of twelve do not', () => {
  const slices = {
    [team('a')]: months(12, [20, 25] as Pair),
    [team('b')]: months(12, [9, 10] as Pair),
  };
  const startsAnew = (definition: Partial<MeasureFacts['definition']>) => {
    const facts = factsOf(months(12, [30, 40]), { slices });
    const asked = { ...facts, definition: { ...facts.definition, ...definition } };
    return splitsOf(asked, [named('a', 'Ashby'), named('b', 'Birch')])[0]?.startsAnew;
  };
  expect(startsAnew({ timeBasis: 'cumulative', unit: 'percent' })).toBe(true);
  expect(startsAnew({ timeBasis: 'cumulative', unit: 'count' })).toBe(false);
  expect(startsAnew({ timeBasis: 'flow', unit: 'percent' })).toBe(false);
});

it('where the whole is twelve months rolled into one, because months have few, so are its parts', () => {
  const facts = factsOf(months(14, [19, 20]), {
    slices: { [team('a')]: months(14, [10, 10]), [team('b')]: months(14, [9, 10]) },
  });
  const [split] = splitsOf(facts, [named('a', 'Ashby'), named('b', 'Birch')]);
  expect(split?.panels[1]?.months).toHaveLength(3);
  expect(split?.panels[1]?.months.at(-1)?.made).toBe('108 of 120 cases');
});

it('counted from records, a part without one in a month had none; a count that is handed in is not known', () => {
  const slices = { [team('a')]: months(12, [9, 0]), [team('b')]: [...months(11, [4, 0]), null] };
  const lastOf = (measure: string) => {
    const counted = { measure, unit: 'count', timeBasis: 'cumulative' } as const;
    const facts = factsOf(months(12, [9, 0]), { slices, definition: counted });
    const [split] = splitsOf(facts, [named('a', 'Ashby'), named('b', 'Birch')]);
    return split?.panels[1]?.months.at(-1);
  };
  expect(lastOf('2.2.2a')).toMatchObject({ value: 0, text: '0' });
  expect(lastOf('3.4.2a')).toMatchObject({ value: null, text: null });
});
