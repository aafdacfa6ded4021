import { describe, expect, it } from 'vitest';
import { judgedPercent } from './judged-percent.ts';

describe('a percentage that is judged', () => {
  it('is printed to the nearest whole one', () => {
    expect(judgedPercent('2.2.1a', 95.91)).toBe('96%');
  });

  it('stays on its own side of the line it is judged by', () => {
    expect(judgedPercent('2.2.1a', 94.6)).toBe('94%');
    expect(judgedPercent('2.2.2a', 99.7)).toBe('99%');
  });

  it('of a measure without lines is only rounded', () => {
    expect(judgedPercent('2.2.2b', 94.6)).toBe('95%');
  });
});
