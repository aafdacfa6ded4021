/** An entry of a list in a file, and where it stands. */
export type Placed<T> = { readonly entry: T; readonly path: readonly (string | number)[] };

/** The entries of a list with their places under the list's own. */
export function placed<T>(
  entries: readonly T[],
  at: readonly (string | number)[],
): readonly Placed<T>[] {
  return entries.map((entry, index) => ({ entry, path: [...at, index] }));
}
