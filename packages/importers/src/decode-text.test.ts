import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: 'little' | 'big', mark: 'marked' | 'bare'): Uint8Array {
  const units = mark === 'marked' ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at += 1) {
    view.setUint16(at * 2, units.charCodeAt(at), order === 'little');
  }
  return new Uint8Array(view.buffer);
}

/** Decodes bytes that arrive cut at the given places. */
function decode(bytes: Uint8Array, cuts: readonly number[] = []) {
  const decoding = decodeText(bytes);
  const ends = [...cuts.toSorted((a, b) => a - b), bytes.length];
  let text = '';
  let start = 0;
  for (const end of ends) {
    text += decoding.push(bytes.subarray(start, end));
    start = Math.max(start, end);
  }
  return { text: text + decoding.end(), encoding: decoding.encoding() };
}

const everyCut = (length: number) => Array.from({ length }, (_, at) => at);
const fire = 'Café – “The Old Mill” £5 🔥';

describe('decodeText(head)', () => {
  it.each([
    ['UTF-8', utf8(fire), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\ufeff${fire}`), 'utf-8'],
    ['UTF-16, little end first', utf16(fire, 'little', 'marked'), 'utf-16le'],
    ['UTF-16, big end first', utf16(fire, 'big', 'marked'), 'utf-16be'],
    ['UTF-16 without a mark', utf16(fire, 'little', 'bare'), 'utf-16le'],
    ['UTF-16, big end first, without a mark', utf16(fire, 'big', 'bare'), 'utf-16be'],
  ])('reads %s, however its characters are cut', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: fire, encoding });
    expect(decode(bytes, everyCut(bytes.length))).toEqual({ text: fire, encoding });
  });

  it('reads the curly quotes, dash and euro of windows-1252', () => {
    const bytes = new Uint8Array([0x61, 0x80, 0x91, 0x92, 0x93, 0x96, 0x62]);
    const expected = { text: 'a€‘’“–b', encoding: 'windows-1252' };
    expect(decode(bytes)).toEqual(expected);
    expect(decode(bytes, everyCut(bytes.length))).toEqual(expected);
  });

  it('decides late when the first characters that are not ASCII come late', () => {
    const bytes = new Uint8Array([...utf8('plain '.repeat(1_000)), 0x92]);
    expect(decode(bytes, [10, 5_990])).toMatchObject({ encoding: 'windows-1252' });
    expect(decode(bytes, [10, 5_990]).text.endsWith('plain ’')).toBe(true);
  });

  it('calls plain ASCII UTF-8', () => {
    expect(decode(utf8('plain'))).toEqual({ text: 'plain', encoding: 'utf-8' });
    expect(decode(new Uint8Array(0))).toEqual({ text: '', encoding: 'utf-8' });
  });

  it('marks bytes that are not UTF-8 in a file decided as UTF-8, and reads the rest', () => {
    const bytes = new Uint8Array([...utf8('£5,caf'), 0xe9, ...utf8(',£6')]);
    expect(decode(bytes)).toEqual({ text: '£5,caf\ufffd,£6', encoding: 'utf-8' });
  });

  it('marks a UTF-16 file that ends in the middle of a character', () => {
    expect(decode(utf16('ab', 'little', 'marked').subarray(0, 5)).text).toBe('a\ufffd');
  });

  it('turns every kind of line end into one, also when it is cut in two', () => {
    const bytes = utf8('a\r\nb\rc\nd\r\r\ne\r');
    const text = 'a\nb\nc\nd\n\ne\n';
    expect(decode(bytes).text).toBe(text);
    expect(decode(bytes, everyCut(bytes.length)).text).toBe(text);
  });

  it('reads any text back from UTF-8, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\ufeff\0]/.test(text)),
        fc.array(fc.nat(200)),
        (text, cuts) => {
          expect(decode(utf8(text), cuts).text).toBe(text);
        },
      ),
    );
  });
});
