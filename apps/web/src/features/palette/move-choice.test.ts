import { describe, expect, it } from 'vitest';
import { movedTo } from './move-choice.ts';

describe('keys on a list of what was found', () => {
  const from = (chosen: number, key: string, count = 3) => movedTo({ chosen, count, key });

  it('move by one, from one end around to the other', () => {
    expect(from(0, 'ArrowDown')).toBe(1);
    expect(from(2, 'ArrowDown')).toBe(0);
    expect(from(2, 'ArrowUp')).toBe(1);
    expect(from(0, 'ArrowUp')).toBe(2);
  });

  it('reach the first and the last', () => {
    expect(from(1, 'Home')).toBe(0);
    expect(from(1, 'End')).toBe(2);
  });

  it('start from the last one where the list has grown shorter', () => {
    expect(from(9, 'ArrowUp')).toBe(1);
    expect(from(9, 'ArrowDown')).toBe(0);
  });

  it('are left to the field where they move nothing', () => {
    expect(from(0, 'ArrowRight')).toBeNull();
    expect(from(0, 'a')).toBeNull();
    expect(from(0, 'ArrowDown', 0)).toBeNull();
  });
});
