import { fileMessages } from './messages.ts';
import { sniffEncoding } from './sniff-encoding.ts';

/** What a file is, by its first bytes: its name is not asked. */
export type SniffedFormat =
  | Readonly<{ kind: 'text' }>
  | Readonly<{ kind: 'zip' }>
  | Readonly<{ kind: 'wrong'; message: string }>;

type Signature = readonly [start: string, message: string];

/** First bytes of files that people send by mistake, as Latin-1 text. */
const signatures: readonly Signature[] = [
  ['\xd0\xcf\x11\xe0', fileMessages.olderExcel],
  ['%PDF', fileMessages.notATable('a PDF file')],
  ['\x89PNG', fileMessages.notATable('a picture')],
  ['\xff\xd8\xff', fileMessages.notATable('a picture')],
  ['GIF8', fileMessages.notATable('a picture')],
  ['II*\0', fileMessages.notATable('a picture')],
  ['MM\0*', fileMessages.notATable('a picture')],
  ['{\\rtf', fileMessages.notATable('a Word document')],
  ['\x1f\x8b', fileMessages.zipFolder],
  ['7z\xbc\xaf', fileMessages.zipFolder],
  ['Rar!', fileMessages.zipFolder],
];

const page = /^<(!|\?xml|html|head|body|meta|style|table|div)/i;
const bytesSearched = 512;

/** Tells text, a zip (which a workbook is) and files of the wrong type apart by `head`. */
export function sniffFormat(head: Uint8Array): SniffedFormat {
  const start = head.subarray(0, bytesSearched);
  if (startsWith(start, 'PK\x03\x04')) return { kind: 'zip' };
  const signature = signatures.find(([bytes]) => startsWith(start, bytes));
  if (signature !== undefined) return { kind: 'wrong', message: signature[1] };
  const encoding = sniffEncoding(start);
  const text = new TextDecoder(encoding ?? 'utf-8').decode(start).trimStart();
  if (page.test(text)) return { kind: 'wrong', message: fileMessages.webPage };
  if (encoding === undefined && start.includes(0)) {
    return { kind: 'wrong', message: fileMessages.notATable('a binary file') };
  }
  return { kind: 'text' };
}

function startsWith(bytes: Uint8Array, start: string): boolean {
  for (let at = 0; at < start.length; at += 1) {
    if (bytes[at] !== start.charCodeAt(at)) return false;
  }
  return true;
}
