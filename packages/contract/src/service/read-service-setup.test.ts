import { describe, expect, it } from 'vitest';
import { readServiceSetup } from './read-service-setup.ts';
import { serviceSetup } from './service-setup.ts';

const good = {
  name: 'Testshire',
  teams: [
    { id: 'north', name: 'North', aliases: ['N'], share: 0.6 },
    { id: 'south', name: 'South', share: 0.4 },
  ],
  officers: [{ id: 'o1', name: 'Ash Reed', team: 'north' }],
  annualTargets: [{ year: '2024-25', value: 1000, agreedOn: '2024-03-12' }],
};

const faultsOf = (content: unknown) => {
  const reading = readServiceSetup(content);
  return reading.kind === 'faults' ? reading.faults : [];
};
const withTeams = (...teams: readonly object[]) => ({ ...good, officers: [], teams });
const withShares = (...shares: readonly (number | undefined)[]) =>
  withTeams(...shares.map((share, place) => ({ id: `t${place}`, name: `Team ${place}`, share })));

describe('the file of a service', () => {
  it('is read with what it leaves out filled in', () => {
    const reading = readServiceSetup(good);
    expect(reading).toMatchObject({
      kind: 'setup',
      setup: { zone: 'Europe/London', clock: 'today', officers: [{ aliases: [], capacity: [] }] },
    });
  });

  it('has all its faults named at once, those between its fields too', () => {
    const faults = faultsOf({
      name: '',
      teams: [
        { id: 'North!', name: 'North', share: 2 },
        { id: 'south', name: 7 },
      ],
      officers: [
        { id: 'o1', name: 'Ash Reed', team: 'south' },
        { id: 'o2', name: 'Bo Lane', team: 'south' },
        { id: 'o3', name: 'Cy Pond', team: 'sooth' },
      ],
      annualTargets: [{ year: '2024-25', value: '1000', agreedOn: '12/03/2024' }],
    });
    expect(faults).toEqual([
      'name: Give it some text',
      'teams, 1st entry, id: Use lower-case letters, digits and hyphens, such as "north"',
      'teams, 1st entry, share: A share is between 0 and 1',
      'teams, 2nd entry, name: Write it as text, in quotation marks',
      'annualTargets, 1st entry, value: Write it as a number, without quotation marks',
      'annualTargets, 1st entry, agreedOn: Write the date as 2024-03-12',
      'officers, 3rd entry, team: No team is called "sooth"',
    ]);
  });

  it('may have no field that nobody knows: a misspelt one is named', () => {
    const faults = faultsOf({
      ...good,
      anualTargets: [],
      annualTargets: [{ year: '2024-25', targt: 900, value: 1000, agreedOn: '2024-03-12' }],
    });
    expect(faults).toEqual([
      'annualTargets, 1st entry: "targt" is not a field of a target. Its fields are: year, value, agreedOn, reason',
      expect.stringMatching(/^"anualTargets" is not a field of a service\. Its fields are: name, /),
    ]);
  });

  it.each([
    [{}, ['name: This is missing', 'teams: This is missing']],
    [[], ['Write it as fields, in curly brackets']],
    [null, ['Write it as fields, in curly brackets']],
    [{ ...good, clock: 'tomorrow' }, ['clock: Write one of these: "today", "demonstration"']],
    [{ ...good, zone: 'London' }, ['zone: Name a time zone such as Europe/London']],
  ])('says in plain words what is wrong with %j', (content, faults) => {
    expect(faultsOf(content)).toEqual(faults);
  });

  it.each([
    [
      'all of it where every team has a share',
      [0.5, 0.3],
      /must sum to 1\. They sum to 0\.8\. Leave/,
    ],
    ['no more than all of it', [0.6, 0.6], /must sum to 1\. They sum to 1\.2/],
    [
      'no more than all of it where a team has none',
      [0.7, 0.7, undefined],
      /must sum to 1 at most/,
    ],
  ])('shares the target out: %s', (_, shares, words) => {
    expect(faultsOf(withShares(...shares))).toEqual([expect.stringMatching(words)]);
  });

  it.each([[[0.333, 0.333, 0.333]], [[0.6, undefined]], [[undefined, undefined]], [[1, 0]]])(
    'takes the shares %j',
    (shares) => {
      expect(faultsOf(withShares(...shares))).toEqual([]);
    },
  );

  it('lets a name, id or alias stand for one team and one officer only, however it is written', () => {
    const clash = withTeams(
      { id: 'north', name: 'North', aliases: ['north', 'Hub 1'] },
      { id: 'south', name: 'South', aliases: ['HUB-1', '!'] },
      { id: 'east', name: 'Nörth' },
      { id: 'south', name: 'West' },
    );
    expect(faultsOf(clash)).toEqual([
      'teams, 2nd entry, aliases, 1st entry: "HUB-1" already stands for the team "north": one name cannot mean two',
      'teams, 2nd entry, aliases, 2nd entry: Give it a letter or a digit',
      'teams, 3rd entry, name: "Nörth" already stands for the team "north": one name cannot mean two',
      'teams, 4th entry, id: The team "south" is named twice',
    ]);
    const officer = { id: 'north', name: 'North', team: 'north' };
    expect(faultsOf({ ...good, officers: [officer] })).toEqual([]);
  });

  it('refuses mergers into nothing and in a circle', () => {
    const merged = (into: string) => ({ into, on: '2024-04-01' });
    const faults = faultsOf(
      withTeams(
        { id: 'a', name: 'A', merged: merged('b') },
        { id: 'b', name: 'B', merged: merged('a') },
        { id: 'c', name: 'C', merged: merged('x') },
        { id: 'd', name: 'D', merged: merged('c') },
      ),
    );
    expect(faults).toEqual([
      'teams, 1st entry, merged, into: A team cannot become part of itself',
      'teams, 2nd entry, merged, into: A team cannot become part of itself',
      'teams, 3rd entry, merged, into: No team is called "x"',
    ]);
  });

  it('has one target for a year, one step of capacity for a month, and twelve months in a year', () => {
    const [target] = good.annualTargets;
    const step = { from: '2024-04', available: 1 };
    const faults = faultsOf({
      ...good,
      officers: [{ ...good.officers[0], capacity: [step, { ...step, available: 0.5 }] }],
      annualTargets: [target, { ...target, value: 900 }],
      expectedByNow: [1, 1, 1],
    });
    expect(faults).toEqual([
      'expectedByNow: Give 12 monthly figures, April first. There are 3.',
      'officers, 1st entry, capacity, 2nd entry, from: The month 2024-04 is given twice',
      'annualTargets, 2nd entry, year: The year 2024-25 has two targets. Keep one',
    ]);
  });

  it.each([
    [{ low: 74, high: 58 }, 'The low end of the band must be below its high end'],
    [{ low: 0.58, high: 0.74 }, 'Write the band in percent, such as 58 and 74'],
  ])('refuses the band %j', (unsatisfactoryBand, words) => {
    expect(faultsOf({ ...good, unsatisfactoryBand })).toEqual([`unsatisfactoryBand: ${words}`]);
  });

  it('is held to the same rules where it does not come from a file', () => {
    expect(() => serviceSetup.parse(withShares(0.6, 0.6))).toThrow('must sum to 1');
    expect(() => serviceSetup.parse({ ...good, nam: 'x' })).toThrow('is not a field of a service');
  });
});
