import { expect, it } from 'vitest';
import { readCatalogueFile, readFigureFile } from './read-catalogue-file.ts';

const definition = {
  measure: '1.1.1a',
  version: 1,
  effectiveFrom: '2022-04',
  name: 'Staff trained',
  shortName: 'Trained',
  numerator: 'Trained',
  denominator: 'In post',
  exclusions: null,
  tier: 'headline',
  unit: 'percent',
  timeBasis: 'stock',
  better: 'up',
  frequency: 'monthly',
  grain: 'month',
  cuts: ['team'],
  disclosure: 'low',
  minimumBase: 10,
  source: 'Learning system',
  ownerRole: 'Head of Training',
  actionRef: '1.1.1',
};
const faultsOf = (content: unknown) => {
  const reading = readCatalogueFile(content);
  return reading.kind === 'faults' ? reading.faults : [];
};

it('a file with a definition alone is enough, and what it leaves out is empty', () => {
  const reading = readCatalogueFile({ definitions: [definition] });
  expect(reading).toMatchObject({
    kind: 'content',
    content: { definitions: [definition], tolerances: [], milestones: {} },
  });
});

it('a profile may be written as indexes, and is kept as shares of one', () => {
  const year = {
    measure: '1.1.1a',
    year: '2024-25',
    value: 12,
    agreedOn: '2024-03-12',
    reason: null,
  };
  const profile = Array.from({ length: 12 }, () => 1);
  const reading = readCatalogueFile({
    definitions: [definition],
    annualTargets: [{ ...year, profile }],
  });
  if (reading.kind === 'faults') throw new Error(reading.faults.join());
  const shares = reading.content.annualTargets[0]?.profile ?? [];
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

it('every fault is told at once, each with its place', () => {
  expect(
    faultsOf({
      definitions: [{ ...definition, unit: 'euro', effectiveFrom: 'April' }],
      tolerances: [
        { measure: '1.1.1a', effectiveFrom: '2022-04', rule: { kind: 'value', on: 90 } },
      ],
    }),
  ).toEqual([
    'definitions, 1st entry, effectiveFrom: Write the month as 2024-04',
    'definitions, 1st entry, unit: Write one of these: "count", "percent", "rate", "days", "ratio", "points"',
    'tolerances, 1st entry, rule, near: This is missing',
  ]);
});

it('a version comes once, and after the version before it', () => {
  const second = { ...definition, version: 2 };
  expect(faultsOf({ definitions: [definition, definition] })).toEqual([
    '1.1.1a: version 1 is defined twice.',
  ]);
  expect(faultsOf({ definitions: [definition, second] })).toEqual([
    '1.1.1a: version 2 must begin after version 1.',
  ]);
});

it('something agreed about a measure that nobody defines is a fault; one counted from records is known', () => {
  const tolerance = { effectiveFrom: '2022-04', rule: { kind: 'band', low: 60, high: 80 } };
  const tolerances = ['9.9.9z', '2.2.2d'].map((measure) => ({ measure, ...tolerance }));
  expect(faultsOf({ definitions: [], tolerances })).toEqual([
    '9.9.9z: something is agreed about it, but it is not defined.',
  ]);
});

it('a figure is of the whole service unless it names its part', () => {
  const figure = { measure: '1.1.1a', month: '2024-12', numerator: 9, denominator: 10 };
  expect(readFigureFile([figure])).toEqual({
    kind: 'content',
    content: [{ ...figure, slice: '' }],
  });
  expect(readFigureFile([{ ...figure, slice: 'team=north' }]).kind).toBe('content');
  expect(readFigureFile([{ ...figure, slice: 'north' }])).toEqual({
    kind: 'faults',
    faults: ['1st entry, slice: Write the part as "team=north"'],
  });
});
