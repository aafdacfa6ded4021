import type { SourceLayout } from '@plumbline/contract/source/layout';
import type { Day } from '@plumbline/domain/period/day';
import type { FileBlock } from './file-blocks.ts';
import type { ReadLimits } from './read-limits.ts';

/** A file that is being read: its first bytes, and all of its blocks, the first ones included. */
export type OpenFile = Readonly<{ head: Uint8Array; blocks: AsyncIterable<FileBlock> }>;

/** What the rows of a file are read by. */
export type ReadContext = Readonly<{ layout: SourceLayout; today: Day; limits: ReadLimits }>;
