import { describe, expect, it } from 'vitest';
import { judgedPrinter } from './judged-printer.ts';

describe('a percentage that is judged', () => {
  it('is printed to the nearest whole one', () => {
    expect(judgedPrinter('2.2.1a').figure(95.91)).toBe('96%');
  });

  it('stays on its own side of the line it is judged by', () => {
    expect(judgedPrinter('2.2.1a').figure(94.6)).toBe('94%');
    expect(judgedPrinter('2.2.2a').figure(99.7)).toBe('99%');
  });

  it('of a measure without lines is only rounded', () => {
    expect(judgedPrinter('2.2.2b').figure(94.6)).toBe('95%');
  });

  it('is the same number where a program reads it', () => {
    expect(judgedPrinter('2.2.1a').rounded(94.6)).toBe(94);
  });
});
