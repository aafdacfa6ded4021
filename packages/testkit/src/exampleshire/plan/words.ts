/** What the owner of a measure says of a quarter, and what the board is asked, where it is. */
export type Words = Readonly<{
  measure: string;
  cause: string;
  action: string;
  /** A month, 'yyyy-mm'. */
  byWhen: string;
  who: string;
  asks?: Readonly<{ ask: string; recommendation: string; decides: string }>;
}>;
