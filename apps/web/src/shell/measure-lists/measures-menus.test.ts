import { describe, expect, it } from 'vitest';
import { sections } from './measures-fixture.ts';
import { measuresMenus, orderMenu } from './measures-menus.ts';
import { filterSentence } from './measures-words.ts';

describe('the menus over the list of measures', () => {
  const menuOf = (name: string, filter = {}) =>
    measuresMenus({ sections }, filter).find((one) => one.name === name);
  const labelsOf = (name: string) => menuOf(name)?.options.map(({ label }) => label);

  it('offer what at least one measure has, with how many', () => {
    expect(labelsOf('status')).toEqual([
      'Any status',
      'On plan (1)',
      'Near plan (1)',
      'Off plan (1)',
      'No status (1)',
    ]);
    expect(labelsOf('tier')).toEqual([
      'On the Board or not',
      'On the Board (3)',
      'Not on the Board (1)',
    ]);
    expect(labelsOf('owner')).toEqual([
      'All owners',
      'Group Commander Protection (3)',
      'Head of HR (1)',
    ]);
  });

  it('name the parts of the plan in its order', () => {
    expect(labelsOf('part')).toEqual(['All of the plan', '1 Prevention', '2 Protection']);
  });

  it('show what the address asks for even where no measure has it', () => {
    expect(menuOf('status', { status: 'purple' })?.options.at(-1)).toEqual({
      value: 'purple',
      label: 'purple',
    });
    expect(orderMenu('size')).toMatchObject({ value: 'size' });
    expect(orderMenu('size').options.at(-1)?.label).toBe('size');
    expect(orderMenu(undefined).value).toBe('');
  });
});

describe('the sentence about the filters', () => {
  const titleOf = (part: string) => (part === '2' ? 'Protection' : `part ${part}`);

  it('says how many of how many, and why these', () => {
    expect(
      filterSentence(
        { part: '2', tier: 'headline', status: 'off-plan', owner: 'Head of HR' },
        { shown: 1, all: 76 },
        titleOf,
      ),
    ).toBe(
      'Showing 1 of 76 measures: under Protection, on the Board, with status “off plan” and owned by Head of HR.',
    );
    expect(
      filterSentence(
        { kind: 'wave', fresh: 'none', text: 'staff' },
        { shown: 0, all: 76 },
        titleOf,
      ),
    ).toBe(
      'Showing 0 of 76 measures: of the kind “asked now and then”, with figures “no figure yet” and with “staff” in them.',
    );
  });

  it('names what there is not as the address has it', () => {
    expect(
      filterSentence({ part: '9', tier: 'x', status: 'purple' }, { shown: 0, all: 1 }, titleOf),
    ).toBe('Showing 0 of 1 measure: under part 9, tier “x” and with status “purple”.');
  });
});
