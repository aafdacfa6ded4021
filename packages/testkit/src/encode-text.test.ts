import { describe, expect, it } from 'vitest';
import { encodeText } from './encode-text.ts';

describe('encodeText(text, encoding)', () => {
  it('writes UTF-8 in one to four bytes, with a mark where asked', () => {
    expect([...encodeText('Aé€𝄞', 'utf-8')]).toEqual([
      0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9d, 0x84, 0x9e,
    ]);
    expect([...encodeText('A', 'utf-8-bom')]).toEqual([0xef, 0xbb, 0xbf, 0x41]);
  });

  it('writes UTF-16 in either order, surrogates and mark included', () => {
    expect([...encodeText('A𝄞', 'utf-16le')]).toEqual([
      0xff, 0xfe, 0x41, 0x00, 0x34, 0xd8, 0x1e, 0xdd,
    ]);
    expect([...encodeText('A𝄞', 'utf-16be')]).toEqual([
      0xfe, 0xff, 0x00, 0x41, 0xd8, 0x34, 0xdd, 0x1e,
    ]);
  });

  it('writes the curly quotes, dash and euro of Windows-1252, and Latin-1 as it is', () => {
    expect([...encodeText('€‘’“”–é', 'windows-1252')]).toEqual([
      0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0xe9,
    ]);
  });

  it('refuses a character that Windows-1252 does not have', () => {
    expect(() => encodeText('Ω', 'windows-1252')).toThrow('"Ω"');
  });
});
