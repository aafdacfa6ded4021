import type { BoardView } from '@plumbline/contract/board/board-view';

/** The sentence under a heading that already names the period. */
export function boardLede({ sentence, period }: Pick<BoardView, 'sentence' | 'period'>): string {
  const opening = `${period.label}: `;
  if (!sentence.startsWith(opening)) return sentence;
  const rest = sentence.slice(opening.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
