import { describe, expect, it } from 'vitest';
import { measuresIn } from './measures-filter.ts';
import { measureOf, sections } from './measures-fixture.ts';
import { inOrder, type MeasuresOrder, orderOf } from './measures-order.ts';

const ordered = (order: MeasuresOrder) =>
  inOrder(measuresIn(sections), order).map(({ measure }) => measure);

describe('the order of measures', () => {
  it('by status puts the worst first, and none before a good one', () => {
    expect(ordered('status')).toEqual(['1.2.1a', '1.1.1a', '2.4.1a', '2.2.2a']);
  });

  it('by figures puts late ones first, then those that never came', () => {
    expect(ordered('fresh')).toEqual(['1.2.1a', '2.4.1a', '1.1.1a', '2.2.2a']);
  });

  it('by name passes over the mark that a name begins with', () => {
    expect(ordered('name')).toEqual(['2.4.1a', '2.2.2a', '1.1.1a', '1.2.1a']);
  });

  it('by owner keeps the order of the plan within an owner', () => {
    expect(ordered('owner')).toEqual(['1.2.1a', '2.2.2a', '2.4.1a', '1.1.1a']);
  });

  it('keeps the order given among equals', () => {
    const equal = ['3', '1', '2'].map((measure) => measureOf(measure));
    expect(inOrder(equal, 'status')).toEqual(equal);
  });

  it('is that of the plan for an address that asks for none there is', () => {
    expect(orderOf(undefined)).toBeNull();
    expect(orderOf('size')).toBeNull();
    expect(orderOf('owner')).toBe('owner');
  });
});
