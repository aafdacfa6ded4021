import { fileMessages } from './messages.ts';
import { inMegabytes, type ReadLimits } from './read-limits.ts';

/** The next bytes of a file and how many have been read with them, or why no more will come. */
export type FileBlock =
  | Readonly<{ kind: 'block'; bytes: Uint8Array; bytesRead: number }>
  | Readonly<{ kind: 'failed'; message: string }>;

/**
 * Cuts a stream of bytes into blocks of exactly `limits.block` (the last one shorter), whatever
 * pieces it arrives in, and stops after `limits.file` bytes. A stream that breaks off ends in
 * `failed`; nothing is thrown.
 */
export async function* fileBlocks(
  stream: AsyncIterable<Uint8Array>,
  limits: Pick<ReadLimits, 'block' | 'file'>,
): AsyncGenerator<FileBlock, void> {
  let block = new Uint8Array(limits.block);
  let filled = 0;
  let bytesRead = 0;
  try {
    for await (const piece of stream) {
      bytesRead += piece.length;
      if (bytesRead > limits.file) {
        return yield { kind: 'failed', message: fileMessages.tooLarge(inMegabytes(limits.file)) };
      }
      for (let taken = 0; taken < piece.length; ) {
        const part = piece.subarray(taken, taken + block.length - filled);
        block.set(part, filled);
        filled += part.length;
        taken += part.length;
        if (filled < block.length) break;
        yield { kind: 'block', bytes: block, bytesRead: bytesRead - piece.length + taken };
        block = new Uint8Array(limits.block);
        filled = 0;
      }
    }
  } catch {
    return yield { kind: 'failed', message: fileMessages.stopped };
  }
  if (filled > 0) yield { kind: 'block', bytes: block.subarray(0, filled), bytesRead };
}
