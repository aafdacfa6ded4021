import type { ZipEntry } from './zip-directory.ts';

const localMark = 0x04034b50;
const localLength = 30;

/** Unpacks one entry; undefined when it is damaged or unpacks to more than it declares. */
export async function unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
): Promise<Uint8Array | undefined> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined || entry.method === 'other') return undefined;
  if (entry.method === 'stored') return packed;
  const unpacked = new Uint8Array(entry.unpacked);
  let length = 0;
  try {
    const source = new Blob([packed]).stream();
    for await (const piece of source.pipeThrough(new DecompressionStream('deflate-raw'))) {
      if (length + piece.length > unpacked.length) return undefined;
      unpacked.set(piece, length);
      length += piece.length;
    }
  } catch {
    return undefined;
  }
  return length === unpacked.length ? unpacked : undefined;
}

function packedBytes(
  bytes: Uint8Array,
  { offset, packed }: ZipEntry,
): Uint8Array<ArrayBuffer> | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + localLength > bytes.length || view.getUint32(offset, true) !== localMark) {
    return undefined;
  }
  const nameLength = view.getUint16(offset + 26, true);
  const extraLength = view.getUint16(offset + 28, true);
  const start = offset + localLength + nameLength + extraLength;
  return start + packed > bytes.length ? undefined : bytes.slice(start, start + packed);
}
