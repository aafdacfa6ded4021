import { isDay } from '@plumbline/domain/period/day';
import { z } from 'zod';

const batch = z.number().int().positive();
const day = z.string().refine(isDay, 'Enter the date as year, month and day');

/** One import by its number. */
export const importInput = z.object({ batch });

export const importConfirmInput = importInput.extend({
  /** The warnings about the file have been seen and are no reason to stop. */
  acceptWarnings: z.boolean().default(false),
});

/** The decisions about a preview; what is left out stays as it is. */
export const importDecisionsInput = z.object({
  batch,
  addTeams: z.array(z.string().max(60)).max(200).optional(),
  addOfficers: z.array(z.string().max(60)).max(1000).optional(),
  declared: z.object({ from: day, to: day }).nullable().optional(),
  withdrawMissing: z.boolean().optional(),
  controlTotal: z.number().int().min(0).max(10_000_000).nullable().optional(),
});

export const importRowsInput = z.object({
  batch,
  verdict: z.enum(['new', 'changed', 'same', 'refused', 'waiting', 'missing']),
  /** Line (or, for missing, the key) after which the page starts. */
  after: z.string().max(200).default(''),
});

export const importListInput = z.object({ before: batch.optional() });

export type ImportState = 'reading' | 'ready' | 'confirmed' | 'cancelled' | 'undone';

export type ImportSummary = {
  readonly batch: number;
  readonly source: 'audits' | 'schedule';
  readonly fileName: string;
  readonly state: ImportState;
  /** UTC instants. */
  readonly createdAt: string;
  readonly createdBy: string;
  /** When it was taken, or taken back; a UTC instant. */
  readonly decidedAt: string | null;
  readonly rowsRead: number;
  /** Whether it is being read by somebody who has not been heard of lately. */
  readonly isReaderSilent: boolean;
  readonly counts: {
    readonly new: number;
    readonly changed: number;
    readonly same: number;
    readonly refused: number;
    readonly waiting: number;
    readonly missing: number;
  } | null;
  readonly withdrawMissing: boolean;
};

export type ImportPreview = ImportSummary & {
  readonly format: 'csv' | 'xlsx';
  /** How the file was read, in words: 'CSV, UTF-8, separated by commas'. */
  readonly readAs: string;
  readonly columnsFound: readonly { readonly label: string; readonly found: string }[];
  readonly columnsAbsent: readonly string[];
  readonly columnsIgnored: readonly string[];
  /** Columns the file has not, and how many changed rows would lose what they hold there. */
  readonly columnsLost: readonly { readonly label: string; readonly rows: number }[];
  /** What the rows together say of the file, in sentences. */
  readonly notices: readonly string[];
  /** What is worth a look and no reason not to take the file, in sentences. */
  readonly remarks: readonly string[];
  readonly declared: { readonly from: string; readonly to: string } | null;
  /** Whether a person said so, or only the file's first and last row do. */
  readonly isRangeChosen: boolean;
  readonly controlTotal: number | null;
  /** Audits in the file that count, of the rows that would be taken. */
  readonly countedInFile: number | null;
  /** Rows that would be taken but are not audits done, with why. */
  readonly notCounted: readonly {
    readonly standing: string;
    readonly label: string;
    readonly rows: number;
  }[];
  readonly unknownTeams: readonly UnknownNameView[];
  readonly unknownOfficers: readonly UnknownNameView[];
  /** Earlier confirmed imports of exactly the same file. */
  readonly sameFileAs: readonly { readonly batch: number; readonly createdAt: string }[];
};

export type UnknownNameView = {
  readonly id: string;
  readonly name: string;
  readonly rows: number;
  readonly accepted: boolean;
};

/** A row of a preview. `changes` only for changed rows, `issues` only for refused ones. */
export type ImportRowView = {
  readonly line: number | null;
  readonly key: string;
  readonly summary: string;
  readonly changes: readonly {
    readonly field: string;
    readonly from: string;
    readonly to: string;
    /** The file says so, but the figures stay: an audit keeps the band it had when it was done. */
    readonly kept: boolean;
  }[];
  readonly issues: readonly { readonly column: string; readonly message: string }[];
};

export type ImportRowsPage = {
  readonly rows: readonly ImportRowView[];
  readonly next: string | null;
};

/** How far a confirm under way has come, 0 to 1; null when none is. */
export type ImportProgress = {
  readonly batch: number;
  readonly part: number | null;
  readonly error: string | null;
};
