import { describe, expect, it } from 'vitest';
import { isNarrowed, type MeasuresFilter, measuresIn, shownMeasures } from './measures-filter.ts';
import { sections } from './measures-fixture.ts';

const measuresOf = (filter: MeasuresFilter) =>
  measuresIn(shownMeasures({ sections }, filter).sections).map(({ measure }) => measure);

describe('the filters of the list of measures', () => {
  it('leave everything as it is while none is set', () => {
    expect(shownMeasures({ sections }, {})).toEqual({ sections, shown: 4, all: 4 });
    expect(isNarrowed({})).toBe(false);
    expect(isNarrowed({ fresh: 'late' })).toBe(true);
  });

  it.each<[MeasuresFilter, readonly string[]]>([
    [{ part: '2' }, ['2.2.2a', '2.4.1a']],
    [{ tier: 'supporting' }, ['1.1.1a']],
    [{ kind: 'stock' }, ['1.2.1a']],
    [{ status: 'off-plan' }, ['1.2.1a']],
    [{ owner: 'Head of HR' }, ['1.1.1a']],
    [{ fresh: 'none' }, ['2.4.1a']],
    [{ part: '2', status: 'on-plan', owner: 'Group Commander Protection' }, ['2.2.2a']],
    [{ part: '1', fresh: 'none' }, []],
    [{ status: 'purple' }, []],
  ])('%j leave %j', (filter, expected) => {
    expect(measuresOf(filter)).toEqual(expected);
  });

  it('keep only parts of the plan that have a measure left, and count what is left', () => {
    const shown = shownMeasures({ sections }, { status: 'on-plan' });
    expect(shown.sections.map(({ key }) => key)).toEqual(['2']);
    expect([shown.shown, shown.all]).toEqual([1, 4]);
  });

  it('find every word somewhere in number, names, owner and holder, whatever its case and marks', () => {
    expect(measuresOf({ text: 'AUDITS fire' })).toEqual(['2.2.2a']);
    expect(measuresOf({ text: '2.2.2' })).toEqual(['2.2.2a']);
    expect(measuresOf({ text: 'farrowby referrals' })).toEqual(['1.2.1a']);
    expect(measuresOf({ text: 'short 2.4' })).toEqual(['2.4.1a']);
    expect(measuresOf({ text: 'have a go' })).toEqual(['1.1.1a']);
    expect(measuresOf({ text: '“Have a Go”' })).toEqual(['1.1.1a']);
    expect(measuresOf({ text: 'audits lighthouse' })).toEqual([]);
  });
});
