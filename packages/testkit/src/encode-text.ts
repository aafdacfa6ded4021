/**
 * Text to bytes in the encodings that exports come in. Written out because this room has neither
 * the Web platform nor Node to lean on, and no encoder of either writes Windows-1252.
 */

export type TextEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The bytes of a text. UTF-16 is written with a byte order mark, as Excel writes it. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return utf8(text);
    case 'utf-8-bom':
      return utf8(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(`\uFEFF${text}`, (low, high) => [low, high]);
    case 'utf-16be':
      return utf16(`\uFEFF${text}`, (low, high) => [high, low]);
    case 'windows-1252':
      return windows1252(text);
  }
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    for (const byte of utf8Bytes(character.codePointAt(0) ?? 0)) {
      bytes[length] = byte;
      length += 1;
    }
  }
  return bytes.slice(0, length);
}

function utf8Bytes(code: number): readonly number[] {
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x80) return [code];
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

function utf16(
  text: string,
  order: (low: number, high: number) => readonly [number, number],
): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    bytes.set(order(unit & 0xff, unit >> 8), at * 2);
  }
  return bytes;
}

/** What Windows-1252 puts where Latin-1 has control characters, from 0x80. A dot is undefined. */
const from0x80 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code;
    const place = from0x80.indexOf(character);
    if (place < 0) throw new RangeError(`Windows-1252 has no byte for "${character}"`);
    return 0x80 + place;
  });
}
