import { describe, expect, it } from 'vitest';
import { parseSlice, sliceKey } from '../slice/slice.ts';
import { auditMeasures } from './audit-measures.ts';

describe('the audit measures', () => {
  it('are six, in the order of the plan', () => {
    expect(auditMeasures.map(({ measure }) => measure)).toEqual([
      '2.2.1a',
      '2.2.2a',
      '2.2.2b',
      '2.2.2c',
      '2.2.2d',
      '2.2.2e',
    ]);
  });

  it('declare cuts in the order in which slices are written', () => {
    for (const cut of auditMeasures.flatMap(({ cuts }) => cuts)) {
      const dimensions = Object.fromEntries(cut.split(';').map((name) => [name, 'x']));
      expect(parseSlice(cut.replaceAll(/(?=;)|$/g, '=x'))).toEqual(dimensions);
      expect(sliceKey(dimensions).replaceAll('=x', '')).toBe(cut);
    }
  });

  it('have a denominator exactly when they are a percentage or a rate', () => {
    for (const { unit, denominator } of auditMeasures) {
      expect(denominator === null).toBe(unit === 'count');
    }
  });

  it('never split an unsatisfactory share by officer', () => {
    const shares = auditMeasures.filter(
      ({ measure }) => measure === '2.2.2b' || measure === '2.2.2c',
    );
    expect(shares).toHaveLength(2);
    expect(shares.flatMap(({ cuts }) => cuts)).not.toContain('officer');
  });
});
