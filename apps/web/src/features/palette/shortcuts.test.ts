import { describe, expect, it } from 'vitest';
import {
  type Asked,
  askedBy,
  heldShortcuts,
  nothing,
  type Press,
  singleShortcuts,
} from './shortcuts.ts';

const pressed = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  held: 'nothing',
  into: 'page',
  at: 0,
  ...more,
});

const asked = (
  press: Press,
  { before = nothing, singleKeys = 'on' }: { before?: Asked; singleKeys?: 'on' | 'off' } = {},
) => askedBy(press, { before, singleKeys });

/** What keys one after the other ask for in the end. */
function askedInTurn(keys: readonly string[]): Asked {
  return keys.reduce<Asked>((before, key, place) => {
    return asked(pressed(key, { at: place * 200 }), { before });
  }, nothing);
}

describe('Control and K', () => {
  it('find, wherever the reader types', () => {
    expect(asked(pressed('k', { held: 'control' }))).toEqual({ kind: 'find' });
    expect(asked(pressed('K', { held: 'control', into: 'field' }))).toEqual({ kind: 'find' });
  });

  it('find with single keys switched off too', () => {
    const press = pressed('k', { held: 'control' });
    expect(asked(press, { singleKeys: 'off' })).toEqual({ kind: 'find' });
  });

  it('open nothing over a dialog', () => {
    expect(asked(pressed('k', { held: 'control', into: 'dialog' }))).toEqual(nothing);
  });

  it('alone mean a letter', () => {
    expect(asked(pressed('k'))).toEqual(nothing);
  });
});

describe('single keys', () => {
  it('show the help and step through the periods', () => {
    expect(asked(pressed('?'))).toEqual({ kind: 'help' });
    expect(asked(pressed('['))).toEqual({ kind: 'period', step: 'previous' });
    expect(asked(pressed(']'))).toEqual({ kind: 'period', step: 'next' });
  });

  it.each([
    ['b', '/'],
    ['p', '/protection'],
    ['l', '/plan'],
    ['m', '/measures'],
    ['d', '/data'],
  ])('g and then %s go to %s', (key, to) => {
    expect(askedInTurn(['g', key])).toEqual({ kind: 'go', to });
  });

  it('of a page mean nothing without the g, after another key, or too late after it', () => {
    expect(askedInTurn(['b'])).toEqual(nothing);
    expect(askedInTurn(['g', 'x', 'b'])).toEqual(nothing);
    expect(askedInTurn(['g', 'b', 'p'])).toEqual(nothing);
    const before: Asked = { kind: 'which-page', at: 0 };
    expect(asked(pressed('b', { at: 1_500 }), { before })).toEqual({ kind: 'go', to: '/' });
    expect(asked(pressed('b', { at: 1_501 }), { before })).toEqual(nothing);
  });

  it('after a g that meant no page mean what they mean alone', () => {
    expect(askedInTurn(['g', ']'])).toEqual({ kind: 'period', step: 'next' });
    expect(askedInTurn(['g', 'g', 'b'])).toEqual({ kind: 'go', to: '/' });
  });

  it.each([
    ['in a field', { into: 'field' }],
    ['in a dialog', { into: 'dialog' }],
    ['with Control held', { held: 'control' }],
    ['with Alt held', { held: 'other' }],
  ] as const)('mean nothing %s', (_, more) => {
    for (const key of ['?', 'g', '[', ']']) expect(asked(pressed(key, more))).toEqual(nothing);
  });

  it('mean nothing while they are switched off', () => {
    for (const key of ['?', 'g', '[', ']']) {
      expect(asked(pressed(key), { singleKeys: 'off' })).toEqual(nothing);
    }
    const before: Asked = { kind: 'which-page', at: 0 };
    expect(asked(pressed('b'), { before, singleKeys: 'off' })).toEqual(nothing);
  });
});

describe('the help', () => {
  it('names only keys that do something', () => {
    for (const { keys, does } of singleShortcuts) {
      expect(askedInTurn(keys).kind, does).toMatch(/^(go|help|period)$/);
    }
    expect(heldShortcuts.map(({ keys }) => keys)).toEqual([['Ctrl K']]);
  });
});
