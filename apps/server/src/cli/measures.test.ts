import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleshireMeasures } from '@plumbline/testkit/exampleshire/measures/agreed';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { run as init } from './init.ts';
import { run } from './measures.ts';
import { smallService, type TestDesk, testDesk } from './testing.ts';

let desk: TestDesk;
const write = (name: string, content: unknown) =>
  writeFileSync(join(desk.folder, name), JSON.stringify(content));
beforeEach(async () => {
  desk = testDesk({ 'service.json': JSON.stringify(smallService) });
  await desk.run(init, 'service.json');
  write('measures.json', exampleshireMeasures());
});
afterEach(() => desk.remove());

it('the whole catalogue is agreed from a file, and what is exported loads again', async () => {
  const loaded = await desk.run(run, 'load', 'measures.json');
  expect(loaded.out).toBe('70 measures agreed.\n');
  await desk.run(run, 'export', 'out.json');
  const first = JSON.parse(readFileSync(join(desk.folder, 'out.json'), 'utf8'));
  expect(first.definitions).toHaveLength(71);
  await desk.run(run, 'load', 'out.json');
  expect(JSON.parse((await desk.run(run, 'export')).out)).toEqual(first);
});

it('figures are taken in whole or not at all, and those held already change nothing', async () => {
  await desk.run(run, 'load', 'measures.json');
  const figure = { measure: '1.2.4a', month: '2024-03', numerator: 7, denominator: 24 };
  write('figures.json', [figure]);
  expect((await desk.run(run, 'figures', 'figures.json')).out).toBe(
    '1 figure changed, 0 figures as before.\n',
  );
  expect((await desk.run(run, 'figures', 'figures.json')).out).toBe(
    '0 figures changed, 1 figure as before.\n',
  );
  write('figures.json', [
    { ...figure, numerator: 9 },
    { ...figure, measure: '9.9.9z' },
  ]);
  await expect(desk.run(run, 'figures', 'figures.json')).rejects.toThrow(
    '9.9.9z, March 2024: There is no measure of this name in that month.',
  );
  write('figures.json', [figure]);
  expect((await desk.run(run, 'figures', 'figures.json')).out).toContain('0 figures changed');
});

it('a file that cannot be used says every fault, and nothing is agreed', async () => {
  write('measures.json', { definitions: [], tolerances: [{ measure: '1.1.1a' }] });
  await expect(desk.run(run, 'load', 'measures.json')).rejects.toThrow(
    /cannot be used:\n {2}tolerances, 1st entry, effectiveFrom: This is missing\n {2}tolerances, 1st entry, rule/,
  );
  await expect(desk.run(run)).rejects.toThrow('Say what to do with measures');
});
