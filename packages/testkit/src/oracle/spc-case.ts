/** A case of a file such as oracle/spc-cases.json: a series and the XmR chart it must give. */
export type SpcCase = Readonly<{
  id: string;
  input: Readonly<{
    values: readonly (number | null)[];
    improvement_direction: 'increase' | 'decrease' | 'neutral';
    target: number | null;
    rebase_at: readonly number[];
    fix_after: number | null;
    exclude_at: readonly number[];
    options: Readonly<Record<string, unknown>>;
  }>;
  expected: SpcAnswer;
}>;

/** The answer to a case, in the words of the file. */
export type SpcAnswer = Readonly<{
  mean: readonly (number | null)[];
  lpl: readonly (number | null)[];
  upl: readonly (number | null)[];
  special_cause: readonly string[];
  point_type: readonly string[];
  rules: readonly (readonly string[])[];
  conflict: readonly number[];
  variation: string | null;
  assurance: string | null;
  phases: readonly Readonly<Record<string, number | null>>[];
  warnings: readonly string[];
}>;

export type SpcFile = Readonly<{
  profiles?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  defaults?: Readonly<Record<string, unknown>>;
  cases: readonly SpcCase[];
}>;
