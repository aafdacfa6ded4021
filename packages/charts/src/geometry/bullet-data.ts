/** One bar beside the share it is measured against. */
export type BulletRow = Readonly<{
  key: string;
  label: string;
  value: number;
  /** What this row's part of the whole would be; null where none was agreed. */
  share: number | null;
  /** One or two words after the figures, such as a status. */
  note?: string | undefined;
}>;

/** What bar and marker are called, as in a key: 'Done', 'Its share by now'. */
export type BulletNames = Readonly<{ row: string; value: string; share: string }>;

export type BulletData = Readonly<{
  rows: readonly BulletRow[];
  /** What is counted, in the plural: 'audits'. */
  unit: string;
  names: BulletNames;
}>;
