import { describe, expect, it } from 'vitest';
import { keepSingleKeys, readSingleKeys } from './single-keys.ts';

function storeOf() {
  const kept = new Map<string, string>();
  const store = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
  return { kept, store: () => store };
}

/** As browsers do where storage is forbidden. */
function forbidden(): never {
  throw new Error('The operation is insecure.');
}

describe('whether single keys do anything', () => {
  it('is remembered, and they do until somebody chooses', () => {
    const { store } = storeOf();
    expect(readSingleKeys(store)).toBe('on');
    keepSingleKeys(store, 'off');
    expect(readSingleKeys(store)).toBe('off');
  });

  it('leaves nothing behind once it is as it was', () => {
    const { store, kept } = storeOf();
    keepSingleKeys(store, 'off');
    keepSingleKeys(store, 'on');
    expect(kept.size).toBe(0);
  });

  it('is as it was before any choice where the browser keeps nothing', () => {
    expect(() => keepSingleKeys(forbidden, 'off')).not.toThrow();
    expect(readSingleKeys(forbidden)).toBe('on');
  });
});
