/** One file inside a zip, as the zip's central directory declares it. Sizes are in bytes. */
export type ZipEntry = Readonly<{
  path: string;
  method: 'stored' | 'deflated' | 'other';
  packed: number;
  unpacked: number;
  /** Where the entry's own header begins. */
  offset: number;
}>;

const endMark = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;
const entryMark = 0x02014b50;
const entryLength = 46;

/**
 * The entries of a zip by its central directory (APPNOTE 4.3.12 and 4.3.16); undefined when the
 * bytes have none. Nothing is unpacked: the declared sizes are there to be judged first. An entry
 * in the 64-bit form shows here as 4 GB.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > bytes.length || view.getUint32(at, true) !== entryMark) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    entries.push(entryAt(bytes, at, nameLength));
    at += entryLength + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The end record stands last, but for a comment of any length up to 65,535. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return undefined;
}

function entryAt(bytes: Uint8Array, at: number, nameLength: number): ZipEntry {
  const view = viewOf(bytes);
  const method = view.getUint16(at + 10, true);
  const name = bytes.subarray(at + entryLength, at + entryLength + nameLength);
  return {
    path: new TextDecoder().decode(name),
    method: method === 0 ? 'stored' : method === 8 ? 'deflated' : 'other',
    packed: view.getUint32(at + 20, true),
    unpacked: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
