import { describe, expect, it } from 'vitest';
import { toMonth } from '../period/month.ts';
import { auditsCompleted } from './audit-measures.ts';
import { definitionInForce } from './definition.ts';

describe('the definition in force', () => {
  it('is the version that has taken effect by the month', () => {
    const second = { ...auditsCompleted, version: 2, effectiveFrom: toMonth('2024-04') };
    const versions = [second, auditsCompleted];
    const versionIn = (month: string): number | undefined =>
      definitionInForce(versions, toMonth(month))?.version;
    expect(['2012-03', '2012-04', '2024-03', '2024-04'].map(versionIn)).toEqual([
      undefined,
      1,
      1,
      2,
    ]);
  });
});
