/** Watches the ids of one column: whether a program has made numbers of them all, 123.0 of 123. */
export function watchIds(column: string): {
  readonly see: (id: string) => void;
  readonly remarks: () => readonly string[];
} {
  let ids = 0;
  let pointZeros = 0;
  return {
    see: (id) => {
      ids += 1;
      if (id.endsWith('.0')) pointZeros += 1;
    },
    remarks: () => (ids > 0 && ids === pointZeros ? [inWords(column)] : []),
  };
}

function inWords(column: string): string {
  return `Every ${column} ends in “.0”: a program has made numbers of them. What is held here without it is not known to be the same.`;
}
