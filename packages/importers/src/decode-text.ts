import { type Encoding, firstNonAscii, sniffEightBit, sniffEncoding } from './sniff-encoding.ts';

/** Bytes of one text file in, text out; the encoding is settled on the way. */
export type TextDecoding = Readonly<{
  /** The text of the next bytes. The bytes of a character cut in two wait for the rest of it. */
  push: (bytes: Uint8Array) => string;
  /** The text that was still waiting when the file ended. */
  end: () => string;
  /** 'utf-8' while every byte so far is ASCII, which is the same in both eight-bit encodings. */
  encoding: () => Encoding;
}>;

/**
 * Decodes a text file that begins with `head` (which is to be pushed as well). A byte order mark
 * decides the encoding, else the zero bytes of UTF-16, else the first byte that is not ASCII.
 * Bytes that are not text in the decided encoding become U+FFFD, so that a reader can refuse the
 * rows they stand in and lose nothing else. Line ends of every kind become '\n'.
 */
export function decodeText(head: Uint8Array): TextDecoding {
  let decided = sniffEncoding(head);
  let decoder = new TextDecoder(decided ?? 'utf-8');
  const plain = new TextDecoder();
  let cutCharacter = new Uint8Array(0);
  const unify = lineEnds();

  function decode(bytes: Uint8Array, last: boolean): string {
    if (decided !== undefined) return decoder.decode(bytes, { stream: !last });
    const joined = join(cutCharacter, bytes);
    const text = plain.decode(joined);
    if (isAscii(text, joined)) return text;
    decided = sniffEightBit(joined, last);
    if (decided === 'windows-1252') decoder = new TextDecoder('windows-1252');
    // Still undecided: everything before the cut character is ASCII.
    const ready = decided === undefined ? firstNonAscii(joined) : joined.length;
    cutCharacter = joined.slice(ready);
    return decoder.decode(joined.subarray(0, ready), { stream: !last });
  }

  return {
    push: (bytes) => unify(decode(bytes, false), false),
    end: () => unify(decode(new Uint8Array(0), true), true),
    encoding: () => decided ?? 'utf-8',
  };
}

/** Whether bytes were all ASCII, by their text as UTF-8: any other character is fewer units. */
function isAscii(text: string, bytes: Uint8Array): boolean {
  return text.length === bytes.length && !text.includes('\ufffd');
}

/** Turns '\r\n' and a lone '\r' into '\n', also when the pair is cut in two. */
function lineEnds(): (text: string, last: boolean) => string {
  let held = '';
  return (text, last) => {
    const whole = held + text;
    if (!whole.includes('\r')) {
      held = '';
      return whole;
    }
    held = !last && whole.endsWith('\r') ? '\r' : '';
    return whole.slice(0, whole.length - held.length).replaceAll(/\r\n?/g, '\n');
  };
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
