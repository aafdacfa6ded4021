import { lazyPart } from './lazy-part.ts';

/** Copies the whole quarter for a paper. */
export const BoardPaperOpener = lazyPart(
  async () => (await import('#features/paper/board-paper-button.tsx')).BoardPaperButton,
);
