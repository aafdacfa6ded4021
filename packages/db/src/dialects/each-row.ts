/**
 * The one parameter of a statement that is to run once for each of these rows. SQLite's writer
 * prepares the statement once and loops; it is several times faster than one statement with
 * thousands of values, and its memory is flat.
 */
export class EachRow {
  readonly width: number;
  readonly values: readonly unknown[];

  constructor(rows: readonly (readonly unknown[])[]) {
    this.width = rows[0]?.length ?? 0;
    this.values = rows.flat();
  }
}
