import { describe, expect, it } from 'vitest';
import { revisionOf } from './live-changes.ts';

describe('a ping of the server', () => {
  it('tells the revision', () => {
    expect(revisionOf('{"revision":23}')).toBe(23);
  });

  it('is nothing when it is anything else', () => {
    const pings = ['', '23', 'null', '{"revision":"23"}', '{"other":1}', undefined];
    expect(pings.map((ping) => revisionOf(ping))).toEqual(pings.map(() => null));
  });
});
