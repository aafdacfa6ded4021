export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** How many of the first bytes are searched for the zero bytes of UTF-16 without a mark. */
const zeroSearch = 512;

/**
 * The encoding that the first bytes of a text file show: by its byte order mark, or by the zero
 * bytes that Latin text has in UTF-16 (every second byte). Undefined when neither shows, which
 * leaves UTF-8 or windows-1252: `sniffEightBit` tells them apart.
 */
export function sniffEncoding(head: Uint8Array): Encoding | undefined {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, index) => head[index] === byte)) return encoding;
  }
  const pairs = Math.min(head.length, zeroSearch) >> 1;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) even += 1;
    if (head[2 * pair + 1] === 0) odd += 1;
  }
  if (even === 0 && odd > pairs / 2) return 'utf-16le';
  if (odd === 0 && even > pairs / 2) return 'utf-16be';
  return undefined;
}

/**
 * UTF-8 or windows-1252, by the first byte that is not ASCII: either it begins a whole UTF-8
 * character, or the file cannot be UTF-8. Undefined while every byte is ASCII, and when the
 * character is cut off by the end of `bytes` and more will follow (`last` false).
 */
export function sniffEightBit(bytes: Uint8Array, last: boolean): Encoding | undefined {
  const start = firstNonAscii(bytes);
  const lead = bytes[start];
  if (lead === undefined) return undefined;
  if (lead < 0xc2 || lead > 0xf4) return 'windows-1252';
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  for (let next = start + 1; next < start + length; next += 1) {
    const byte = bytes[next];
    if (byte === undefined) return last ? 'windows-1252' : undefined;
    if (byte < 0x80 || byte > 0xbf) return 'windows-1252';
  }
  return 'utf-8';
}

/** Where the first byte that is not ASCII stands; the length when there is none. */
export function firstNonAscii(bytes: Uint8Array): number {
  // A plain loop: most files are ASCII to the end, and this runs over every byte of them.
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) >= 0x80) return index;
  }
  return bytes.length;
}
