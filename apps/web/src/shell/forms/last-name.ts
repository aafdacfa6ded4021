let last = '';

/** Who stated or added something last in this visit: the same person often has more to say. */
export function lastName(): string {
  return last;
}

export function rememberName(name: string): void {
  last = name.trim();
}
