import { afterPaint } from '#shell/after-paint.ts';
import { lazyPart } from '#shell/lazy-part.ts';

/** What is in sight is painted before it can be acted on; room is kept for it. */
export const CardActions = lazyPart(async () => {
  await afterPaint();
  return (await import('./card-actions.tsx')).CardActions;
});
