type Move = Readonly<{
  /** The place of the entry that is chosen now, from 0. */
  chosen: number;
  /** How many entries there are. */
  count: number;
  /** The key that was pressed. */
  key: string;
}>;

/** The place that a key moves the choice to, around the ends too; null for a key that moves nothing. */
export function movedTo({ chosen, count, key }: Move): number | null {
  if (count === 0) return null;
  // A list may have grown shorter since.
  const now = Math.min(chosen, count - 1);
  switch (key) {
    case 'ArrowDown':
      return (now + 1) % count;
    case 'ArrowUp':
      return (now + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
