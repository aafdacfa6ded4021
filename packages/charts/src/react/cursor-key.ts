import type { Move } from '../geometry/move-cursor.ts';

/** What a key does on the plot. */
export type KeyAction = Move | 'open' | 'close';

const ACTIONS: ReadonlyMap<string, KeyAction> = new Map([
  ['ArrowRight', 'next'],
  ['ArrowLeft', 'previous'],
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'open'],
  ['Escape', 'close'],
]);

/** What a key press means to a chart; null for keys that belong to the page. */
export function actionOfKey(
  press: Readonly<{ key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean }>,
): KeyAction | null {
  const modified = press.altKey || press.ctrlKey || press.metaKey;
  return modified ? null : (ACTIONS.get(press.key) ?? null);
}
