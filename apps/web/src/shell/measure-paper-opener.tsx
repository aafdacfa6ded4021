import { lazyPart } from './lazy-part.ts';

/** Copies a measure for a paper. */
export const MeasurePaperOpener = lazyPart(
  async () => (await import('#features/paper/measure-paper-button.tsx')).MeasurePaperButton,
);
