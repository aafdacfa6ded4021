import { describe, expect, it } from 'vitest';
import { sniffEightBit, sniffEncoding } from './sniff-encoding.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const ascii = (text: string) => new TextEncoder().encode(text);

describe('sniffEncoding(head)', () => {
  it('goes by the byte order mark', () => {
    expect(sniffEncoding(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('utf-8');
    expect(sniffEncoding(bytes(0xff, 0xfe, 0x61, 0))).toBe('utf-16le');
    expect(sniffEncoding(bytes(0xfe, 0xff, 0, 0x61))).toBe('utf-16be');
  });

  it('knows UTF-16 without a mark by the zero byte beside each Latin letter', () => {
    expect(sniffEncoding(bytes(0x61, 0, 0x75, 0, 0x64, 0))).toBe('utf-16le');
    expect(sniffEncoding(bytes(0, 0x61, 0, 0x75, 0, 0x64))).toBe('utf-16be');
  });

  it('knows UTF-16 also where some letters have no zero byte', () => {
    // 'a – b' with an en dash, U+2013.
    expect(sniffEncoding(bytes(0x61, 0, 0x20, 0, 0x13, 0x20, 0x20, 0, 0x62, 0))).toBe('utf-16le');
  });

  it('leaves eight-bit text undecided', () => {
    expect(sniffEncoding(ascii('audit_id,origin'))).toBeUndefined();
    expect(sniffEncoding(bytes(0x63, 0x61, 0x66, 0xe9))).toBeUndefined();
    expect(sniffEncoding(bytes())).toBeUndefined();
  });
});

describe('sniffEightBit(bytes, last)', () => {
  it('leaves ASCII undecided', () => {
    expect(sniffEightBit(ascii('plain'), true)).toBeUndefined();
  });

  it.each([
    ['£', [0xc2, 0xa3]],
    ['–', [0xe2, 0x80, 0x93]],
    ['an emoji', [0xf0, 0x9f, 0x94, 0xa5]],
  ])('takes %s in UTF-8 for UTF-8', (_, character) => {
    expect(sniffEightBit(bytes(0x61, ...character, 0x62), false)).toBe('utf-8');
  });

  it.each([
    ['€', 0x80],
    ['‘', 0x91],
    ['’', 0x92],
    ['“', 0x93],
    ['–', 0x96],
    ['£', 0xa3],
    ['é', 0xe9],
    ['ÿ', 0xff],
  ])('takes %s in windows-1252 for windows-1252', (_, byte) => {
    expect(sniffEightBit(bytes(0x61, byte, 0x62, 0x63, 0x64), false)).toBe('windows-1252');
  });

  it('goes by the first character that is not ASCII, whatever follows', () => {
    expect(sniffEightBit(bytes(0xc2, 0xa3, 0x92), false)).toBe('utf-8');
    expect(sniffEightBit(bytes(0x92, 0x61, 0xc2, 0xa3), false)).toBe('windows-1252');
  });

  it('waits for the rest of a character that is cut in two', () => {
    expect(sniffEightBit(bytes(0x61, 0xe2, 0x80), false)).toBeUndefined();
  });

  it('takes a cut character at the very end for windows-1252', () => {
    expect(sniffEightBit(bytes(0x63, 0x61, 0x66, 0xe9), true)).toBe('windows-1252');
  });
});
