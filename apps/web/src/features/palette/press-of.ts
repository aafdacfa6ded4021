import type { Press } from './shortcuts.ts';

/** What a key event is as a press; null for one that is held down, or part of a character. */
export function pressOf(event: KeyboardEvent): Press | null {
  if (event.repeat || event.isComposing) return null;
  return { key: event.key, held: heldWith(event), into: placeOf(event), at: event.timeStamp };
}

function heldWith({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): Press['held'] {
  if (altKey || (ctrlKey && metaKey)) return 'other';
  if (ctrlKey || metaKey) return shiftKey ? 'other' : 'control';
  // A question mark takes Shift on most keyboards; a capital letter is no shortcut.
  return shiftKey && /^\p{L}$/u.test(key) ? 'other' : 'nothing';
}

const fields = 'input, select, textarea, [contenteditable]:not([contenteditable="false"])';

function placeOf({ target }: KeyboardEvent): Press['into'] {
  if (document.querySelector('dialog[open]') !== null) return 'dialog';
  return target instanceof Element && target.closest(fields) !== null ? 'field' : 'page';
}
