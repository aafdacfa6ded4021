/** What stands in a cell that has nothing to say; no premises, team or officer is called so. */
export const nothing: readonly string[] = ['-', 'none', 'n/a', 'null'];
