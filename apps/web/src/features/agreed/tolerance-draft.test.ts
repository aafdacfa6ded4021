import { toMonth } from '@plumbline/domain/period/month';
import type { ToleranceRule } from '@plumbline/domain/status/tolerance';
import { describe, expect, it } from 'vitest';
import {
  askedBy,
  draftWords,
  ruleChoices,
  ruleOf,
  toleranceDraft,
  toleranceFaults,
  toleranceSent,
} from './tolerance-draft.ts';

const rules: readonly ToleranceRule[] = [
  { kind: 'value', on: 95, near: 85, better: 'up' },
  { kind: 'shortfall', target: 100, near: 10 },
  { kind: 'share-of-expected', on: 1, near: 0.9, better: 'up' },
  { kind: 'direction', on: 5, near: 0, better: 'down' },
  { kind: 'band', low: 58, high: 74 },
  { kind: 'ratchet', near: 1, better: 'up' },
  { kind: 'since-last', better: 'up' },
  { kind: 'date', near: 30 },
];
const asked = { month: '2025-01', better: 'up' } as const;
const draftOf = (rule: ToleranceRule) =>
  toleranceDraft({ measure: '1.1.2a', effectiveFrom: toMonth('2022-04'), rule }, asked);

describe('a way to judge that is being written', () => {
  it('is one of every kind there is, each explained', () => {
    expect(ruleChoices.map(({ value }) => value)).toEqual(rules.map(({ kind }) => kind));
    expect(ruleChoices.every(({ hint }) => hint.length > 20)).toBe(true);
  });

  it.each(rules)('comes back as it was agreed: $kind', (rule) => {
    const draft = draftOf(rule);
    expect(toleranceFaults(draft)).toEqual([]);
    expect(ruleOf(draft)).toEqual(rule);
    expect(draftWords(draft, 'percent')).not.toBeNull();
    expect(toleranceSent(draft, { measure: '1.1.2a', revision: 7 }).rule).toEqual(rule);
  });

  it.each(rules.filter(({ kind }) => kind !== 'since-last'))(
    'asks for the numbers that $kind needs',
    ({ kind }) => {
      const empty = { from: '2025-01', kind, first: '', second: '', better: 'up' } as const;
      const { first, second } = askedBy(kind, 'in %');
      const wanted = [first, second].filter((label) => label !== null).length;
      expect(toleranceFaults(empty)).toHaveLength(wanted);
      expect(ruleOf(empty)).toBeNull();
      expect(draftWords(empty, 'percent')).toBeNull();
    },
  );

  it('says which levels are in the wrong order, at the field to change', () => {
    const draft = { ...draftOf({ kind: 'band', low: 58, high: 74 }), first: '80' };
    expect(toleranceFaults(draft)).toEqual([
      { field: 'second', text: 'The lower end of the band must be under the upper end.' },
    ]);
    expect(toleranceFaults({ ...draftOf({ kind: 'date', near: 30 }), first: '1.5' })).toEqual([
      { field: 'first', text: 'Enter the days as a whole number' },
    ]);
  });

  it('begins by levels where nothing was agreed', () => {
    expect(toleranceDraft(undefined, { ...asked, better: 'down' })).toEqual({
      from: '2025-01',
      kind: 'value',
      first: '',
      second: '',
      better: 'down',
    });
  });
});
