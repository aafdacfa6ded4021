import { describe, expect, it } from 'vitest';
import { remember } from './remember.ts';

describe('remember(read)', () => {
  it('reads each different cell once', () => {
    const met: string[] = [];
    const read = remember((cell) => {
      met.push(cell);
      return cell === '-' ? null : cell.toUpperCase();
    });
    expect(['a', 'b', 'a', '-', '-'].map(read)).toEqual(['A', 'B', 'A', null, null]);
    expect(met).toEqual(['a', 'b', '-']);
  });

  it('reads on, without remembering more, once it has met very many', () => {
    let met = 0;
    const read = remember((cell) => {
      met += 1;
      return cell;
    });
    for (let at = 0; at < 20_000; at += 1) read(String(at));
    expect(read('19999')).toBe('19999');
    expect(met).toBe(20_001);
    read('0');
    expect(met).toBe(20_001);
  });
});
