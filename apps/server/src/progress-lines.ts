/**
 * Writes lines about long work: none in its first second, then at most one a second, so that
 * whatever is quick stays quiet.
 */
export function progressLines(
  write: (line: string) => void,
  now: () => number = performance.now.bind(performance),
): (line: string) => void {
  let last = now();
  return (line) => {
    const at = now();
    if (at - last < 1_000) return;
    last = at;
    write(line);
  };
}
