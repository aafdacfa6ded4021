import { describe, expect, it } from 'vitest';
import { progressLines } from './progress-lines.ts';

describe('progress in lines', () => {
  it('is silent for a second and then speaks at most once a second', () => {
    let now = 0;
    const written: string[] = [];
    const say = progressLines(
      (line) => written.push(line),
      () => now,
    );
    for (now = 0; now <= 3_000; now += 250) say(`at ${now}`);
    expect(written).toEqual(['at 1000', 'at 2000', 'at 3000']);
  });
});
